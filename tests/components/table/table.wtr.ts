import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { emulateMedia, sendKeys } from '@web/test-runner-commands'
import '../../../src/components/table/table.js'
import type { Table } from '../../../src/components/table/table.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', place: '甲市', period: '2024', figure: '110余次' },
    { indicator: 'held', place: '乙市', period: '2024', figure: 115 },
    { indicator: 'held', place: '丙市', period: '2024', figure: '多次' },
  ],
}

const long = {
  ...data,
  observations: Array.from({ length: 10_000 }, (_, i) => ({
    indicator: 'held',
    category: `第${i + 1}类`,
    period: '2024',
    figure: (i * 7919) % 10_007,
  })),
}

async function drawn(given: unknown = data, attributes: Record<string, string> = {}): Promise<Table> {
  const element = await fixture<Table>(html`<tally-table lang="zh-CN" .data=${given}></tally-table>`)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

const all = (element: Table, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
]
const names = (element: Table) => all(element, 'tbody th').map((cell) => cell.textContent?.trim())
const header = (element: Table, label: string) =>
  all(element, 'thead button').find((button) => button.textContent?.includes(label)) as HTMLElement
const focused = (element: Table) => element.shadowRoot?.activeElement as HTMLElement

async function withControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' })
  await sendKeys({ press: key })
  await sendKeys({ up: 'Control' })
}

describe('<tally-table>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('has buttons that a finger meets', async () => {
    const heights = all(await drawn(), 'button').map((button) => button.getBoundingClientRect().height)
    expect(heights.length).to.be.greaterThan(1)
    expect(Math.min(...heights)).to.be.at.least(24)
  })

  it('shows each figure as its source words it, in the table and in CSV', async () => {
    const element = await drawn()
    expect(all(element, 'td.figure').map((cell) => cell.textContent?.replace(/\s/g, ''))).to.deep.equal([
      '110余次',
      '115',
      '多次',
    ])
    expect(element.toCsv()).to.contain('110余次')
  })

  it('keeps a number and its English unit apart, and its words in columns of more than three characters', async () => {
    const sources = [{ id: 's', title: '围绕大局担当履职 充分彰显政协作为——亮点工作综述' }]
    const observations = data.observations.map((o) => ({ ...o, source: 's' }))
    const element = await drawn({ ...data, sources, observations }, { lang: 'en' })
    await waitUntil(() => all(element, '.after').some((after) => after.textContent === ' times'), 'a unit')
    const after = all(element, '.after').find(({ textContent }) => textContent === ' times') as HTMLElement
    const words = document.createRange()
    words.selectNodeContents(after)
    const whole = words.getBoundingClientRect().width
    words.setStart(words.startContainer.childNodes[words.startContainer.childNodes.length - 1] as Text, 1)
    expect(words.getBoundingClientRect().width).to.be.below(whole - 1)
    const frame = element.parentElement as HTMLElement
    frame.style.setProperty('inline-size', '320px')
    await element.updateComplete
    const column = all(element, 'td.text').find((cell) => cell.textContent?.includes('围绕'))
    expect(column?.getBoundingClientRect().width).to.be.above(200)
  })

  describe('how its source says a figure stands', () => {
    const stand = ['provisional', 'estimated', 'revised', 'normal'] as const
    const years = {
      ...data,
      observations: ['甲市', '乙市'].flatMap((place, i) =>
        ['2023', '2024'].map((period, k) => ({
          indicator: 'held',
          place,
          period,
          figure: 90 + i,
          status: stand[i * 2 + k],
        })),
      ),
    }
    const cells = (element: Table, selector: string) =>
      all(element, selector).map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())

    it('has a column of its own where each figure has a row', async () => {
      const element = await drawn(years, { form: 'long' })
      expect(cells(element, 'thead th').some((label) => label?.includes('状态'))).to.equal(true)
      expect(cells(element, 'td.text').filter((text) => /数$/.test(text ?? ''))).to.deep.equal([
        '初步数',
        '估计数',
        '修订数',
      ])
    })

    it('stands behind the figure where a row has several, in English too, and does not hinder sorting', async () => {
      const element = await drawn(years, { by: 'place', split: 'period' })
      expect(cells(element, 'td.figure')).to.deep.equal([
        '90（初步数）',
        '90（估计数）',
        '91（修订数）',
        '91',
      ])
      header(element, '2023').click()
      await element.updateComplete
      expect(names(element)).to.deep.equal(['乙市', '甲市'])
      element.lang = 'en'
      await element.updateComplete
      await waitUntil(() => cells(element, 'td.figure').includes('90 (provisional)'), 'the status in English')
      await expect(element).to.be.accessible()
    })

    it('is not said where all is ordinary', async () => {
      const element = await drawn(data, { form: 'long' })
      expect(cells(element, 'thead th').join()).not.to.contain('状态')
    })
  })

  it('says under its heading what no column says of its rows', async () => {
    const said = async (periods: readonly string[]) => {
      const classes = ['A类', 'B类'].flatMap((category, i) =>
        periods.map((period, j) => ({
          ...{
            indicator: 'held',
            place: '甲市',
            scope: '首批',
            period,
            category,
          },
          figure: 10 + i + j,
        })),
      )
      const element = await drawn({ ...data, observations: classes })
      return all(element, '#subtitle').map((line) => line.textContent)
    }
    // Scope and period have columns in a list, and none in a grid of classes and years.
    expect(await said(['2024'])).to.deep.equal(['甲市'])
    expect(await said(['2023', '2024'])).to.deep.equal(['甲市；首批'])
  })

  it('sorts by its headers, says so, and marks the order that is not certain', async () => {
    const element = await drawn()
    setTimeout(() => header(element, '数字').click())
    const { detail } = await oneEvent(element, 'tally-sort-change')
    await element.updateComplete
    expect(detail).to.deep.equal({ column: 'figure', direction: 'descending' })
    expect(names(element)).to.deep.equal(['乙市', '甲市', '丙市'])
    expect(header(element, '数字').closest('th')?.getAttribute('aria-sort')).to.equal('descending')
    expect(all(element, '.doubt').length).to.equal(1)
    expect(element.shadowRoot?.textContent).to.contain('无从确定（1处）')
  })

  it('has one tab stop; arrows go from cell to cell, Enter sorts and selects', async () => {
    const element = await drawn()
    expect(all(element, 'table [tabindex="0"]').length).to.equal(1)
    header(element, '地区').focus()
    await sendKeys({ press: 'ArrowRight' })
    await element.updateComplete
    expect(focused(element)).to.equal(header(element, '数字'))
    await sendKeys({ press: 'ArrowDown' })
    await element.updateComplete
    expect(focused(element).dataset['row']).to.equal('1')
    setTimeout(() => void sendKeys({ press: 'Enter' }))
    const { detail } = await oneEvent(element, 'tally-select')
    expect(detail.row.text).to.equal('110余次')
    expect(all(element, 'table [tabindex="0"]').length).to.equal(1)
  })

  it('tells in a tooltip what stands behind the figure', async () => {
    const element = await drawn()
    setTimeout(() => all(element, 'td.figure')[0]?.click())
    await oneEvent(element, 'tally-target-change')
    await element.updateComplete
    await element.updateComplete
    expect(all(element, '.tooltip')[0]?.textContent).to.contain('原文说多于此数')
  })

  it('draws of ten thousand rows those in view, and counts them all', async () => {
    const element = await drawn(long)
    const table = all(element, 'table')[0]
    expect(table?.getAttribute('aria-rowcount')).to.equal('10001')
    expect(all(element, 'tbody tr').length).to.be.below(100)
    const scroller = all(element, '.grid-scroller')[0] as HTMLElement
    scroller.scrollTop = scroller.scrollHeight / 2
    await oneEvent(scroller, 'scroll')
    await element.updateComplete
    const indices = all(element, 'tbody tr[aria-rowindex]').map((row) =>
      Number(row.getAttribute('aria-rowindex')),
    )
    expect(Math.min(...indices.slice(1))).to.be.above(4900)
    const middle = scroller.getBoundingClientRect()
    const seen = element.shadowRoot?.elementFromPoint(middle.x + 20, middle.y + middle.height / 2)
    expect(seen?.closest('tr')?.hasAttribute('aria-rowindex')).to.equal(true)
  })

  it('takes the keyboard to the last of ten thousand rows', async () => {
    const element = await drawn(long)
    header(element, '类别').focus()
    await withControl('End')
    await element.updateComplete
    await element.updateComplete
    expect(focused(element).closest('tr')?.getAttribute('aria-rowindex')).to.equal('10001')
  })

  it('finds rows, and takes the browser’s search key to its own field where not all are drawn', async () => {
    const element = await drawn(long)
    header(element, '类别').focus()
    await withControl('f')
    const field = all(element, 'input')[0] as HTMLInputElement
    expect(focused(element)).to.equal(field)
    field.value = '第9999类'
    field.dispatchEvent(new Event('input'))
    await element.updateComplete
    expect(names(element)).to.deep.equal(['第9999类'])
    expect(all(element, '[role="status"]').map((e) => e.textContent?.trim())).to.contain('10,000行中找到1行')
  })

  it('says on the spot what it cannot read', async () => {
    const element = document.createElement('tally-table')
    element.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(element))
    await oneEvent(element, 'tally-error')
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    element.remove()
  })

  it('draws again after it was moved', async () => {
    const element = await drawn(long)
    const home = document.createElement('div')
    document.body.append(home)
    home.append(element)
    await element.updateComplete
    expect(all(element, 'tbody tr').length).to.be.above(10)
    home.remove()
  })

  it('says that there are columns out of sight, until they are reached', async () => {
    const years = {
      ...data,
      observations: ['甲市', '乙市'].flatMap((place) =>
        Array.from({ length: 14 }, (_, i) => ({
          indicator: 'held',
          place,
          period: String(2010 + i),
          figure: 90 + i,
        })),
      ),
    }
    const element = await drawn(years, { by: 'place', split: 'period' })
    const frame = element.parentElement as HTMLElement
    const cue = () => all(element, '.more').map((one) => one.textContent)
    frame.style.setProperty('inline-size', '320px')
    await waitUntil(() => cue().length === 1)
    expect(cue()[0]).to.contain('右侧还有列')
    const [scroller] = all(element, '.grid-scroller')
    expect(scroller?.classList.contains('cut')).to.equal(true)
    const faded = () => getComputedStyle(scroller as Element).maskImage !== 'none'
    expect(faded(), 'half of a figure').to.equal(true)
    // No more fades than is seen of the column that is cut, and nothing where the edge lies between two.
    const edge = () => (scroller as Element).getBoundingClientRect().right - 3
    const heads = () => all(element, 'thead th').map((head) => head.getBoundingClientRect())
    const seen = () =>
      Math.max(0, ...heads().map(({ left, right }) => (right > edge() + 1 ? edge() - left : 0)))
    const fade = () => Number.parseFloat((scroller as HTMLElement).style.getPropertyValue('--_tally-cut'))
    await waitUntil(() => Math.abs(fade() - seen()) <= 5)
    const whole = heads().find(({ right }) => right > edge() + 1)?.left ?? 0
    frame.style.setProperty('inline-size', `${320 - (edge() - whole)}px`)
    await waitUntil(() => fade() === 0)
    expect(scroller?.classList.contains('cut')).to.equal(true)
    frame.style.setProperty('inline-size', '320px')
    scroller?.scrollTo({ left: 5000 })
    await waitUntil(() => cue().length === 0)
    expect(faded(), 'a whole one').to.equal(false)
    scroller?.scrollTo({ left: 0 })
    await waitUntil(() => cue().length === 1)
    frame.style.setProperty('inline-size', '1400px')
    await waitUntil(() => cue().length === 0)
  })

  it('keeps the numbers in sight on a phone, and apart from the words beside them', async () => {
    const rate = { id: 'rate', label: '提案办结率', unit: '%', kind: 'rate' }
    const { observations: held, indicators } = data
    const element = await drawn(
      {
        ...data,
        indicators: [...indicators, rate],
        observations: [
          ...held.map((one) => ({ ...one, scope: '建成' })),
          {
            indicator: 'rate',
            place: '甲市',
            period: '2024',
            figure: {
              value: 100,
              bound: 'exact',
              unit: '%',
              origin: 'implied',
              wording: '全部办结',
            },
          },
        ],
      },
      { form: 'long' },
    )
    element.parentElement?.style.setProperty('inline-size', '288px')
    const cells = all(element, 'td.figure')
    expect(cells.map((cell) => cell.textContent)).to.satisfy((texts: string[]) =>
      texts.some((text) => text.includes('全部办结（即100%）')),
    )
    const [scroller] = all(element, '.grid-scroller')
    const right = () => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right))
    await waitUntil(() => right() <= (scroller?.getBoundingClientRect().right ?? 0), 'in sight')
    const text = all(element, 'td.figure + td.text')[0] as HTMLElement
    expect(Number.parseFloat(getComputedStyle(text).paddingInlineStart)).to.be.greaterThan(20)
  })

  it('is as wide as the paper, and cuts no word there', async () => {
    const observations = data.observations.map((o, i) => ({
      ...o,
      place: i === 0 ? 'Jiayuguan' : o.place,
      figure: i === 0 ? '超过27330000次' : o.figure,
      scope: '首批委员工作室及其所在街道与社区',
      note: '与上年口径相同，含县区级活动与专题活动',
      source: 's',
    }))
    const sources = [{ id: 's', title: '围绕大局担当履职 充分彰显政协作为——亮点工作综述' }]
    const indicators = [
      ...data.indicators,
      {
        id: 'sent',
        label: '参加基层协商活动的委员',
        unit: '名',
        kind: 'count',
      },
    ]
    const more = observations.map((o) => ({
      ...o,
      indicator: 'sent',
      figure: 30,
      category: '省市县三级委员',
    }))
    const element = await drawn(
      {
        ...data,
        indicators,
        sources,
        observations: [...observations, ...more],
      },
      { lang: 'en', form: 'long' },
    )
    await waitUntil(() => all(element, 'thead th').length > 6)
    const frame = element.parentElement as HTMLElement
    frame.style.setProperty('inline-size', '686px')
    await waitUntil(() => all(element, '.more').length === 1, 'too wide for the screen')
    await emulateMedia({ media: 'print' })
    try {
      const [table] = all(element, 'table.grid')
      const name = document.createRange()
      name.selectNodeContents(all(element, 'tbody th.label')[0] as Node)
      const lines = new Set([...name.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top))
      expect(lines.size, name.toString()).to.equal(1)
      const figures = all(element, 'td.figure').map((cell) => cell.innerText.replace(/\s+/g, ' ').trim())
      expect(figures).to.include('115 times')
      expect(table?.getBoundingClientRect().width).to.be.below(687)
      expect(getComputedStyle(all(element, '.grid-scroller')[0] as Element).maskImage).to.equal('none')
      for (const cell of all(element, ':is(th, td)'))
        expect(cell.scrollWidth, cell.textContent ?? '').to.be.at.most(cell.clientWidth + 1)
    } finally {
      await emulateMedia({ media: 'screen' })
    }
  })
})

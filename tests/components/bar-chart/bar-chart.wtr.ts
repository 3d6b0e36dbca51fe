import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import '../../../src/components/bar-chart/bar-chart.js'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'

const data = {
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: [
    { indicator: 'held', place: '甲市', period: '2024', figure: '110余次' },
    { indicator: 'held', place: '乙市', period: '2024', figure: 96 },
  ],
}

async function drawn(given: unknown = data): Promise<BarChart> {
  const element = await fixture<BarChart>(
    html`<tally-bar-chart lang="zh-CN" .data=${given}></tally-bar-chart>`,
  )
  if (element.view === undefined) await oneEvent(element, 'tally-load')
  await element.updateComplete
  return element
}

/** Every label the drawing and the layer over it give. */
function said(element: BarChart): string {
  const labels = [...(element.shadowRoot?.querySelectorAll('.target') ?? [])].map((t) =>
    t.getAttribute('aria-label'),
  )
  return labels.join('|')
}

describe('<tally-bar-chart>', () => {
  it('is accessible', async () => {
    await expect(await drawn()).to.be.accessible()
  })

  it('says the figure as its source words it, in the drawing, to assistive technology and in CSV', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelector('svg')?.textContent).to.contain('11')
    expect(element.toCsv()).to.contain('110余次')
    expect(said(element)).to.match(/110/)
  })

  it('stays whole on paper, its heading with its drawing', async () => {
    const element = await drawn()
    const frame = element.shadowRoot?.querySelector('[part~="base"]') as Element
    expect(getComputedStyle(frame).breakInside).to.equal('auto')
    await emulateMedia({ media: 'print' })
    try {
      expect(getComputedStyle(frame).breakInside).to.equal('avoid')
    } finally {
      await emulateMedia({ media: 'screen' })
    }
  })

  it('says once that no figure is dated, where they may not be compared and no note stands under them', async () => {
    const element = await drawn({
      version: 1,
      indicators: [
        { id: 'held', label: '协商次数', unit: '次', kind: 'count' },
        { id: 'made', label: '立案提案', unit: '件', kind: 'count' },
      ],
      observations: [
        { indicator: 'held', figure: 12 },
        { indicator: 'made', figure: 300 },
      ],
    })
    const root = element.shadowRoot
    await waitUntil(() => /不可比/.test(root?.querySelector('svg.plot')?.textContent ?? ''))
    expect(root?.textContent.match(/时段原文未列/g)).to.have.lengthOf(1)
  })

  it('has one tab stop in its plot', async () => {
    const element = await drawn()
    expect(element.shadowRoot?.querySelectorAll('.target[tabindex="0"]').length).to.equal(1)
  })

  it('draws again after it was moved', async () => {
    const element = await drawn()
    const home = document.createElement('div')
    document.body.append(home)
    home.append(element)
    await element.updateComplete
    expect(element.shadowRoot?.querySelector('svg')).to.exist
    home.remove()
  })

  it('says on the spot what it cannot read, and tells the page', async () => {
    const element = document.createElement('tally-bar-chart')
    element.setAttribute('data', '{"version": 1, ')
    setTimeout(() => document.body.append(element))
    const { detail } = await oneEvent(element, 'tally-error')
    await element.updateComplete
    expect(detail.findings).to.not.be.empty
    expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.not.equal('')
    element.remove()
  })
})

const opinions = {
  version: 1,
  indicators: [{ id: 'replies', label: '评价', unit: '件', kind: 'count' }],
  observations: ['甲', '乙'].flatMap((place) =>
    ['不满意', '满意'].map((category, i) => ({
      indicator: 'replies',
      place,
      category,
      figure: { value: 20 + 30 * i, bound: 'exact', unit: '件' },
    })),
  ),
}

describe('<tally-bar-chart stacked>', () => {
  const texts = (element: BarChart) => element.shadowRoot?.querySelector('svg.plot')?.textContent ?? ''

  it('stacks by a bare attribute, as shares and on two sides by a word, and is accessible each way', async () => {
    const element = await fixture<BarChart>(
      html`<tally-bar-chart lang="zh-CN" stacked .data=${opinions}></tally-bar-chart>`,
    )
    await element.updateComplete
    expect(element.stacked).to.equal(true)
    expect(texts(element)).to.contain('70件')
    element.stacked = 'share'
    await element.updateComplete
    expect(element.getAttribute('stacked')).to.equal('share')
    expect(texts(element)).to.contain('28.6%')
    await expect(element).to.be.accessible()
    element.setAttribute('stacked', 'diverging')
    await element.updateComplete
    // What leaves has left.
    await waitUntil(() => !texts(element).includes('70件'))
    expect(texts(element)).to.contain('20件')
    await expect(element).to.be.accessible()
    element.removeAttribute('stacked')
    await element.updateComplete
    expect(element.stacked).to.equal(false)
  })

  it('sets series that have no colour each in panels, where they are named, and stacks them as one', async () => {
    const observations = ['东区', '西区'].flatMap((place) =>
      Array.from({ length: 12 }, (_, i) => ({ ...opinions.observations[0], place, category: `${i + 1}类` })),
    )
    const element = await fixture<BarChart>(
      html`<tally-bar-chart
        lang="zh-CN"
        by="place"
        split="category"
        .data=${{ ...opinions, observations }}
      ></tally-bar-chart>`,
    )
    await element.updateComplete
    expect(texts(element)).to.match(/东区.*1类.*12类.*西区/)
    expect(element.shadowRoot?.querySelector('[part~="legend"]')).to.equal(null)
    await expect(element).to.be.accessible()
    element.stacked = true
    await element.updateComplete
    await waitUntil(() => texts(element).includes('（推算）'))
    expect(element.view?.facts.rows.length).to.equal(24)
    await expect(element).to.be.accessible()
  })

  it('takes no series together where the page says which side each stands on', async () => {
    const observations = Array.from({ length: 12 }, (_, i) => ({
      ...opinions.observations[0],
      place: '东区',
      category: `${i + 1}类`,
    }))
    const element = await fixture<BarChart>(
      html`<tally-bar-chart
        lang="zh-CN"
        by="place"
        split="category"
        stacked="diverging"
        opposed="11类 12类"
        .data=${{ ...opinions, observations }}
      ></tally-bar-chart>`,
    )
    await waitUntil(() => element.view)
    expect(element.view?.targets.length).to.equal(12)
    expect(element.view?.facts.legend.some(({ of }) => of)).to.equal(false)
    element.opposed = ''
    await waitUntil(() => element.view?.targets.length === 9)
    expect(element.view?.facts.legend.at(-1)?.of).to.equal(4)
  })

  it('draws points on stems when asked', async () => {
    const element = await drawn()
    element.shape = 'lollipop'
    await element.updateComplete
    expect(element.shadowRoot?.querySelectorAll('svg.plot circle').length).to.equal(2)
  })
})

import { expect, fixture, html } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import '../../../src/components/bullet-chart/bullet-chart.js'
import '../../../src/components/calendar-chart/calendar-chart.js'
import '../../../src/components/donut-chart/donut-chart.js'
import '../../../src/components/dot-chart/dot-chart.js'
import '../../../src/components/gauge-chart/gauge-chart.js'
import '../../../src/components/share-bar/share-bar.js'
import '../../../src/components/stat/stat.js'
import '../../../src/components/waffle-chart/waffle-chart.js'
import type { ChartElement } from '../../../src/components/chart/chart-element.js'
import { allWithin, chart, until, within } from './drawn.js'

const parts = {
  version: 1,
  indicators: [{ id: 'share', label: '占比', unit: '件', kind: 'count' }],
  observations: [
    { indicator: 'share', place: '甲市', category: 'A类', figure: 600 },
    { indicator: 'share', place: '甲市', category: 'B类', figure: '400余件' },
  ],
}

function systemColour(name: string): string {
  const probe = document.createElement('i')
  probe.style.color = name
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

async function drawn(kind: string, given: Readonly<Record<string, unknown>>): Promise<ChartElement> {
  const home = await fixture<HTMLElement>(html`<div></div>`)
  const element = document.createElement(`tally-${kind}`) as ChartElement
  home.append(Object.assign(element, { lang: 'zh-CN', ...given }))
  expect(await until(() => within(element, 'svg.plot')), kind).to.equal(true)
  return element
}

const partOf = { indicator: 'share' }

describe('a drawing where colours are forced', () => {
  it('is in the ink of the reader, its words in that or, on bars, in the ground', async () => {
    const element = await chart({ data: parts, by: 'place', split: 'category', stacked: true })
    element.style.setProperty('--tally-on-accent', 'rgb(1, 2, 3)')
    expect(await until(() => within(element, 'svg.plot .openEnd'))).to.equal(true)
    const styleOf = (selector: string) => getComputedStyle(within(element, selector) as Element)
    await executeServerCommand('forced-colours', 'active')
    try {
      const [ground, ink] = ['Canvas', 'CanvasText'].map(systemColour)
      expect(await until(() => styleOf('svg.plot .value').fill === ink), 'bars').to.equal(true)
      expect(styleOf('svg.plot .openEnd').fill, 'slats').to.equal(ink)
      expect(styleOf('svg.plot .onMark').fill, 'words on bars').to.equal(ground)
      expect(styleOf('svg.plot .axis').stroke, 'axis').to.equal(ink)
      for (const text of element.shadowRoot?.querySelectorAll('svg.plot text:not(.onMark)') ?? [])
        expect(getComputedStyle(text).fill, text.textContent ?? '').to.equal(ink)
      for (const text of element.shadowRoot?.querySelectorAll('svg.plot :is(.muted, .axisLabel)') ?? [])
        expect(getComputedStyle(text).stroke, 'what a word stands on').to.equal(ground)
    } finally {
      await executeServerCommand('forced-colours', 'none')
    }
  })

  it('has an arrow at its menu that is a letter, and unsaid', async () => {
    const element = await chart({ data: parts, by: 'place', split: 'category' })
    const { content, borderBottomStyle } = getComputedStyle(
      within(element, '.menu-button') as Element,
      '::after',
    )
    expect(content).to.equal('"▼" / ""')
    expect(borderBottomStyle).to.equal('none')
  })

  it('shows the goal on a bar that reaches beyond it, and what has no figure less than what has one', async () => {
    const rate = {
      version: 1,
      indicators: [{ id: 'rate', label: '满意率', unit: '%', kind: 'rate', max: 100 }],
      observations: [{ indicator: 'rate', place: '甲市', period: '2024', figure: '98%' }],
    }
    const days = {
      version: 1,
      indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
      observations: [{ indicator: 'held', period: '2024-03-05', figure: 3 }],
    }
    const goals = await Promise.all(
      ['bullet-chart', 'gauge-chart', 'stat'].map((kind) => drawn(kind, { data: rate, goal: 95 })),
    )
    const calendar = await drawn('calendar-chart', { data: days })
    await executeServerCommand('forced-colours', 'active')
    try {
      const ground = systemColour('Canvas')
      for (const element of goals) {
        const marks = allWithin(element, 'svg.plot .m')
        const at = (name: string) => marks.findIndex((mark) => mark.classList.contains(name))
        expect(
          await until(() => getComputedStyle(marks[at('casing')] as Element).stroke === ground),
        ).to.equal(true)
        expect([at('value') < at('casing'), at('casing') < at('tick')], element.localName).to.eql([
          true,
          true,
        ])
      }
      const blank = getComputedStyle(within(calendar, 'svg.plot .blank') as Element)
      expect(blank.stroke).to.equal(systemColour('CanvasText'))
      expect(Number(blank.strokeOpacity)).to.be.below(0.5)
    } finally {
      await executeServerCommand('forced-colours', 'none')
    }
  })

  const kinds = ['waffle-chart', 'donut-chart', 'share-bar', 'dot-chart', 'bar-chart'] as const
  for (const kind of kinds)
    it(`tells one class from the next in a ${kind}, and so does its list`, async () => {
      const several = kind === 'dot-chart' || kind === 'bar-chart'
      const observations = (several ? ['甲市', '乙市'] : ['甲市']).flatMap((place) =>
        ['已经解决', '列入计划', '留作参考', '暂难解决'].map((category, i) => ({
          ...partOf,
          place,
          category,
          figure: 40 - 9 * i,
        })),
      )
      const data = { ...parts, indicators: [{ ...parts.indicators[0], complete: true }], observations }
      const element = await drawn(kind, { data, ...(several && { by: 'place', split: 'category' }) })
      element.style.setProperty('inline-size', '340px')
      expect(await until(() => allWithin(element, 'svg.plot .value').length > 7)).to.equal(true)
      if (several) expect(await until(() => within(element, '.legend .swatch'))).to.equal(true)
      await executeServerCommand('forced-colours', 'active')
      try {
        const ink = systemColour('CanvasText')
        const marks = () => allWithin(element, 'svg.plot .value').map((mark) => getComputedStyle(mark))
        expect(await until(() => marks().some(({ stroke }) => stroke === ink))).to.equal(true)
        const looks = marks().map((own) => [own.fill, own.fillOpacity, own.stroke, own.strokeWidth].join())
        expect(new Set(looks).size).to.equal(4)
        // Those of the list, or of the next group, look as the others do, each class in one look.
        expect(looks.slice(-4)).to.have.members([...new Set(looks.slice(0, -4))])
        const swatches = allWithin(element, '.legend .swatch').map((swatch) => getComputedStyle(swatch))
        const shown = swatches.map((own) => [own.backgroundColor, own.outlineStyle, own.outlineWidth].join())
        expect(new Set(shown).size).to.equal(several ? 4 : 0)
      } finally {
        await executeServerCommand('forced-colours', 'none')
      }
    })

  it('tells nine classes apart, and the words on each stand out', async () => {
    const observations = Array.from({ length: 9 }, (_, i) => ({
      ...partOf,
      place: '甲市',
      category: `第${i + 1}类`,
      figure: 100,
    }))
    const data = { ...parts, indicators: [{ ...parts.indicators[0], complete: true }], observations }
    const element = await drawn('share-bar', { data })
    element.style.setProperty('inline-size', '900px')
    expect(await until(() => allWithin(element, 'svg.plot .onMark').length > 8)).to.equal(true)
    await executeServerCommand('forced-colours', 'active')
    try {
      const [ground, ink] = ['Canvas', 'CanvasText'].map(systemColour)
      const marks = () => allWithin(element, 'svg.plot .value').map((mark) => getComputedStyle(mark))
      expect(await until(() => marks().some(({ stroke }) => stroke === ink))).to.equal(true)
      const looks = marks().slice(0, 9)
      const said = looks.map((own) => [own.fill, own.fillOpacity, own.stroke, own.strokeWidth].join())
      expect(new Set(said).size).to.equal(9)
      allWithin(element, 'svg.plot .onMark').forEach((word, i) => {
        const { fill, fillOpacity } = looks[i] as CSSStyleDeclaration
        const dark = fill !== ground && Number(fillOpacity) > 0.5
        expect(getComputedStyle(word).fill, word.textContent ?? '').to.equal(dark ? ground : ink)
      })
    } finally {
      await executeServerCommand('forced-colours', 'none')
    }
  })
})

import { describe, expect, it } from 'vitest'
import { annotate } from '../../../../src/components/chart/layout/annotations/annotate.js'
import {
  annotationsAmong,
  figuresIn,
  type Annotation,
} from '../../../../src/components/chart/layout/annotations/annotation.js'
import { lineBoxes } from '../../../../src/components/chart/layout/marks/mark-boxes.js'
import { covers, textBox } from '../../../../src/components/chart/layout/text/text-boxes.js'
import { layoutHorizontalBars } from '../../../../src/components/chart/layout/bars/horizontal-bars.js'
import { layoutVerticalBars } from '../../../../src/components/chart/layout/bars/vertical-bars.js'
import * as rareParts from '../../../../src/components/line-chart/rare.layout.js'
import { layoutLineChart } from '../../../../src/components/line-chart/line-chart.layout.js'
import type { Frame, Mark } from '../../../../src/components/chart/view.js'
import type { Selection } from '../../../../src/data/series.js'
import {
  faultsOf,
  frameOf,
  marksOf,
  ofCategories,
  ofObservations,
  quantity,
  rounded,
  selected,
  textsOf,
} from '../given.js'

const years = ofObservations(
  [760, 799, 757, 838].map((n, i) => ({
    indicator: 'consultations',
    period: String(2019 + i),
    figure: quantity(n),
  })),
)
const names = ofCategories({ 兰州市: 98, 酒泉市: 86, 张掖市: 74 })

const kinds: Readonly<
  Record<string, (width: number, include: readonly number[]) => ReturnType<typeof layoutLineChart>>
> = {
  lines: drawing(years, { by: 'period' }, (selection, frame) =>
    layoutLineChart(selection, frame, { curve: 'linear', zero: 'auto', log: false }, rareParts),
  ),
  bars: drawing(names, {}, (selection, frame) => layoutHorizontalBars(selection, frame)),
  columns: drawing(names, {}, (selection, frame) => layoutVerticalBars(selection, frame, {})),
}

function drawing(
  dataset: typeof years,
  query: Parameters<typeof selected>[1],
  lay: (selection: Selection, frame: Frame) => ReturnType<typeof layoutLineChart>,
) {
  return (width: number, include: readonly number[]) => {
    const selection = selected(dataset, query)
    return lay(selection, frameOf(selection, width, { include }))
  }
}

function annotated(kind: string, annotations: readonly Annotation[], width = 640) {
  const view = kinds[kind]?.(width, figuresIn(annotations))
  if (!view) throw new Error(kind)
  return annotate(view, annotations)
}

const ofRole = (view: ReturnType<typeof annotated>['view'], role: Mark['role']) =>
  marksOf(view).filter((mark) => mark.role === role)

describe('rules, bands and notes', () => {
  const several: readonly Annotation[] = [
    { type: 'rule', value: 1200, label: { zh: '目标', en: 'Goal' } },
    { type: 'rule', from: 70, to: '80', label: '一段很长的、说明这一段数字是什么意思的文字' },
    { type: 'rule', value: '60%' },
  ]
  const own: Readonly<Record<string, readonly Annotation[]>> = {
    lines: [
      { type: 'rule', axis: 'time', from: '2020', to: 2021, label: '疫情期间' },
      { type: 'note', at: '2021', text: '换届之年，提案集中在上半年提出' },
    ],
    bars: [{ type: 'note', at: '张掖市', text: '含两县' }],
    columns: [
      { type: 'note', at: '张掖市', text: '含两县' },
      { type: 'rule', value: '酒泉市', axis: 'time' },
    ],
  }
  for (const kind of Object.keys(kinds)) {
    for (const width of [320, 640, 1200]) {
      it(`on ${kind} at ${width} px cover no text and stay inside; all are placed`, () => {
        const { view, faults } = annotated(kind, [...several, ...(own[kind] ?? [])], width)
        expect(faultsOf(view)).toEqual([])
        expect(faults).toEqual([])
        expect(ofRole(view, 'rule').length).toBeGreaterThanOrEqual(2)
      })
    }
  }

  it('stand where their figure stands, however the axis runs', () => {
    for (const [kind, way] of [
      ['bars', 'x1'],
      ['columns', 'y1'],
      ['lines', 'y1'],
    ] as const) {
      const { view } = annotated(kind, [{ type: 'rule', value: 0 }])
      const [rule] = ofRole(view, 'rule')
      const base = marksOf(view).find(
        (mark) =>
          mark.type === 'line' &&
          mark.role === 'axis' &&
          mark.key.includes(kind === 'lines' ? 'grid/0' : 'base'),
      )
      expect(rounded((rule as unknown as Record<string, number>)[way] ?? NaN)).toBe(
        rounded((base as unknown as Record<string, number>)[way] ?? NaN),
      )
    }
  })

  it('lie over what they measure, and under every word', () => {
    const { view } = annotated('bars', [
      { type: 'rule', value: 80, label: '目标' },
      { type: 'rule', from: 70, to: 90 },
    ])
    const order = view.panels.flatMap(({ layers }) => layers.flat())
    const last = (role: Mark['role']) => order.findLastIndex((mark) => mark.role === role)
    expect(order.findIndex(({ role }) => role === 'band')).toBe(0)
    expect(last('rule')).toBeGreaterThan(last('value'))
    expect(last('rule')).toBeLessThan(order.findIndex(({ type }) => type === 'text'))
  })

  it('leave no name of one on the line of another', () => {
    const { view } = annotated(
      'bars',
      [
        { type: 'rule', from: 20, to: 60, label: '一般' },
        { type: 'rule', value: 40 },
      ],
      320,
    )
    const [rule] = ofRole(view, 'rule')
    const name = textsOf(view).find(({ text }) => text.startsWith('一般'))
    if (name && rule?.type === 'line') {
      const box = textBox(name)
      expect(box.x0 > rule.x1 || box.x1 < rule.x1).toBe(true)
    }
  })

  it.each([320, 640, 1200])('stand beside lines, and figures beside rules, at %i px', (width) => {
    const { view } = annotated(
      'lines',
      [
        { type: 'rule', value: 800, label: '八百件' },
        { type: 'note', at: '2021', text: '收到792件，其中35件未立案' },
      ],
      width,
    )
    const marks = marksOf(view)
    const lines = lineBoxes(marks)
    const rules = marks.filter((mark) => mark.type === 'line' && mark.role === 'rule')
    const texts = textsOf(view)
    const own = texts.filter(({ key }) => /^(rule|note)\//.test(key))
    expect(own.length).toBeGreaterThan(0)
    expect(lines.length).toBeGreaterThan(50)
    expect(
      own.filter((text) => lines.some((line) => covers(textBox(text), line))).map(({ text }) => text),
    ).toEqual([])
    const figures = texts.filter(({ key }) => key.endsWith('/value'))
    expect(figures.length).toBeGreaterThan(2)
    for (const rule of rules)
      if (rule.type === 'line')
        for (const text of figures) {
          const { y0, y1 } = textBox(text)
          expect(y0 > rule.y1 || y1 < rule.y1, text.text).toBe(true)
        }
  })

  it('leave air between their names and all other words', () => {
    for (const kind of Object.keys(kinds))
      for (let value = 60; value <= 110; value += 2) {
        const texts = textsOf(annotated(kind, [{ type: 'rule', value, label: '目标' }], 320).view)
        const name = texts.find(({ key }) => key === 'rule/0/label')
        if (!name) continue
        const { x0, x1, y0, y1 } = textBox(name)
        const near = { x0: x0 - 2.5, x1: x1 + 2.5, y0: y0 - 1.5, y1: y1 + 1.5 }
        expect(
          texts.filter((text) => text !== name && covers(near, textBox(text))).map(({ text }) => text),
          `${kind} ${value}`,
        ).toEqual([])
      }
  })

  it('widen the axis to a figure beyond it', () => {
    const { view } = annotated('lines', [{ type: 'rule', value: 2000 }])
    expect(view.panels[0]?.scales[1]?.domain[1]).toBe(2000)
  })

  it('are said in the notes and in the summary, and written where they have room', () => {
    const { view } = annotated('lines', own['lines'] ?? [])
    expect(view.facts.notes?.slice(-2)).toEqual([
      '疫情期间：2020～2021',
      '2021：换届之年，提案集中在上半年提出',
    ])
    expect(view.facts.summary).toMatch(/疫情期间：2020～2021。2021：换届/)
    expect(
      textsOf(view)
        .map((mark) => mark.text)
        .join(''),
    ).toContain('换届之年')
  })

  it('say their figure with its unit, once', () => {
    const words = (label: string) =>
      textsOf(annotated('bars', [{ type: 'rule', value: 90, label }]).view).map((mark) => mark.text)
    expect(words('目标')).toContain('目标90次')
    expect(words('目标90次')).toContain('目标90次')
  })

  it('that have no place are not said, and whoever wrote them is told what to do', () => {
    const { view, faults } = annotated('lines', [
      { type: 'note', at: '1999', text: '无' },
      { type: 'rule', axis: 'time', value: '1999' },
      { type: 'rule' },
    ])
    expect(faults.map((fault) => fault.en.slice(0, 9))).toEqual(['The note ', 'The rule ', 'The rule '])
    expect(view.facts.notes?.join()).not.toContain('1999')
  })
})

it('are read from children by their attributes, upgraded or not', () => {
  const child = (localName: string, attributes: Readonly<Record<string, string>>) => ({
    localName,
    getAttribute: (name: string) => attributes[name] ?? null,
  })
  expect(
    annotationsAmong([
      child('tally-rule', { value: ' 98 ', label: '目标' }),
      child('table', {}),
      child('tally-rule', { from: '2020', to: '', axis: 'time' }),
      child('tally-note', { at: '2020', series: '甲', text: '注' }),
    ]),
  ).toEqual([
    { type: 'rule', value: '98', label: '目标' },
    { type: 'rule', from: '2020', axis: 'time' },
    { type: 'note', at: '2020', series: '甲', text: '注' },
  ])
})

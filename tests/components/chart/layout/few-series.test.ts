import { describe, expect, it } from 'vitest'
import { layoutAreaChart } from '../../../../src/components/area-chart/area-chart.layout.js'
import * as shares from '../../../../src/components/area-chart/shares.layout.js'
import type { ChartView } from '../../../../src/components/chart/view.js'
import type { Locale } from '../../../../src/data/text.js'
import { faultsOf, frameOf, marksOf, ofObservations, quantity, selected, textsOf } from '../given.js'

/** The same parts in two years; the third of the second year as `third`. */
function parts(count: number, third = quantity(3)) {
  return ofObservations(
    ['2023', '2024'].flatMap((period) =>
      Array.from({ length: count }, (_, i) => ({
        indicator: 'consultations',
        place: `${i + 1}市`,
        period,
        figure: i === count - 1 && period === '2024' ? third : quantity(10),
      })),
    ),
  )
}

interface Own {
  readonly share?: boolean
  readonly locale?: Locale
  readonly hidden?: ReadonlySet<string>
}

function drawn(dataset = parts(100), { share = false, locale = 'zh-CN', hidden }: Own = {}): ChartView {
  const selection = selected(dataset, { by: 'period', split: 'place', ...(hidden && { hidden }) })
  return layoutAreaChart(
    selection,
    frameOf(selection, 640, { locale }),
    { curve: 'linear', share },
    { shares },
  )
}

const bands = (view: ChartView) => marksOf(view).filter(({ key }) => key.endsWith('/band'))

describe('more parts than bands can be told apart', () => {
  it('draws those with a colour each and the others together, as high as their sum', () => {
    const view = drawn()
    expect(bands(view).length).toBe(9)
    expect(view.facts.notes).toEqual([
      '项目多于可辨的颜色：9市、10市、11市、12市、13市等92项合为灰色一层（推算），逐项见数据表',
    ])
    expect(
      textsOf(view).map(({ text, parts: pieces }) => pieces?.map((one) => one.text).join('') ?? text),
    ).toContain('其余92项 913次（推算）')
    expect(view.facts.summary).toBe(
      '共200个数字，从2023年，1市的10次，到2024年，100市的3次。合计：2023年1000次，2024年993次。',
    )
    expect(faultsOf(view)).toEqual([])
  })

  it('keeps every figure, and says of the band what it is', () => {
    const { facts, targets } = drawn()
    expect(facts.rows.length).toBe(200)
    expect(facts.rows.at(199)).toMatchObject({ series: '100市', text: '3次' })
    const rows = Array.from({ length: targets.length }, (_, i) => targets.at(i))
    for (const { key, row } of rows) expect(facts.rows.at(row).key).toBe(key)
    const sums = rows.filter(({ row }) => row >= facts.rows.length).map(({ row }) => facts.rows.at(row))
    expect(sums.map(({ series, label, text, place }) => [series, label, text, place])).toEqual([
      ['其余92项', '2023年', '920次（推算）', ''],
      ['其余92项', '2024年', '913次（推算）', ''],
    ])
  })

  it('does so with shares, of the same whole', () => {
    const view = drawn(parts(100), { share: true })
    expect(bands(view).length).toBe(9)
    const { facts, targets } = view
    const last = targets.at(targets.indexOf('collected|2023'))
    expect(facts.rows.at(last.row).share).toBe('占1000次的92.0%（推算）')
    expect(facts.rows.at(0).share).toBe('占1000次的1.0%（推算）')
  })

  it('leaves a gap where one of them has no number', () => {
    const view = drawn(parts(100, quantity(null, 'unstated')))
    expect(bands(view).length).toBe(9)
    expect(view.facts.notes?.[0]).toContain('2024年有的项没有数字')
  })

  it('does not put one part under another name', () => {
    expect(bands(drawn(parts(9))).map(({ series }) => series)).not.toContain('collected')
  })

  it('is named once: by its band and the note, not in a legend again', () => {
    const view = drawn(parts(12))
    expect(view.named).toBe(true)
    expect(view.facts.notes?.[0]).toContain('9市、10市、11市、12市合为灰色一层')
  })

  it('draws each where the reader has left nothing but grey ones', () => {
    const hidden = new Set(Array.from({ length: 8 }, (_, i) => `${i + 1}市`))
    expect(bands(drawn(parts(11), { hidden })).map(({ series }) => series)).toEqual(['9市', '10市', '11市'])
  })

  it('says so in English', () => {
    expect(drawn(parts(100), { locale: 'en' }).facts.notes).toEqual([
      'more bands than colours: 9市, 10市, 11市, 12市, 13市 and 87 more are drawn together, in grey (derived); each is in the table',
    ])
  })

  it('stands in the legend as one, with nothing to hide', () => {
    const { legend } = drawn(parts(12)).facts
    expect(legend.map(({ label }) => label)).toEqual([...'12345678'].map((n) => `${n}市`).concat('其余4项'))
    expect(legend.map(({ of }) => of)).toEqual([...Array.from({ length: 8 }, () => undefined), 4])
  })

  it('keeps the entries of what the reader has hidden', () => {
    const { legend } = drawn(parts(12), { hidden: new Set(['2市', '10市']) }).facts
    expect(legend.map(({ label }) => label)).toEqual([
      '1市',
      '2市',
      '3市',
      '4市',
      '5市',
      '6市',
      '7市',
      '8市',
      '其余3项',
      '10市',
    ])
  })
})

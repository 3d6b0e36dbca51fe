/** Counts of places, bodies or parties in several years: indicators in rows under two levels, a row each, or a record each. */
import { lots, type Lots } from './lots.js'
import type { LaidOut } from './outcomes.js'
import { countsOf, percent, type Counted, type Counts, type Printing } from './tallied.js'

type Line = readonly [name: string, cell: (counts: Counts) => string]

const names = [
  ['地区', '秦州区', '麦积区', '甘谷县'],
  ['地区', '兰州市', '天水市', '白银市', '定西市'],
  ['承办单位', '教育局', '住建局', '交通局'],
  ['提案者', '民革', '民盟', '民建'],
] as const
const times = [
  ['年度', '2022年', '2023年'],
  ['年度', '2021', '2022', '2023'],
  ['届次', '上届', '本届'],
  ['届次', '一次会议', '二次会议'],
] as const
const layouts = ['rows over times', 'rows over names', 'a row each', 'a record each'] as const

function linesOf({ draw }: Lots): readonly Line[] {
  const printing: Printing = {
    ...{ decimals: draw([1, 1, 2]), cut: draw([false, false, true]) },
    ...{ inHeader: draw([true, false]), suffix: draw(['', '（件）']) },
  }
  const n = (name: string, key: Counted, suffix = ''): Line => [name + suffix, (c) => String(c[key])]
  const rate = (name: string, key: Counted, of: Counted): Line => [
    name + (printing.inHeader ? '（%）' : ''),
    (c) => percent(c[key], c[of], printing),
  ]
  const { suffix } = printing
  const letters = [n('A类', 'a'), n('B类', 'b'), n('C类', 'c')]
  return draw([
    [n('收到提案', 'received', suffix), n('立案', 'filed', suffix), rate('立案率', 'filed', 'received')],
    [n('立案', 'filed', suffix), n('办复', 'answered', suffix), rate('办复率', 'answered', 'filed')],
    [n('立案', 'filed', suffix), ...letters],
    [n('立案', 'filed', suffix), n('其中：委员提案', 'own'), n('集体提案', 'group'), ...letters],
  ])
}

function sumOf(all: readonly Counts[]): Counts {
  const keys = Object.keys(all[0] ?? {}) as readonly Counted[]
  return Object.fromEntries(
    keys.map((key) => [key, all.reduce((sum, counts) => sum + counts[key], 0)]),
  ) as Counts
}

export function severalKeys(many: number, seed: number): readonly LaidOut[] {
  const lot = lots(seed)
  return Array.from({ length: many }, (_, i) => laid(lot, i))
}

function laid(lot: Lots, i: number): LaidOut {
  const { below, draw } = lot
  const [who = '', ...places] = draw<readonly string[]>(names)
  const [when = '', ...years] = draw<readonly string[]>(times)
  const lines = linesOf(lot)
  const counts = new Map(places.flatMap((p) => years.map((y) => [p + y, countsOf(below)] as const)))
  const at = (place: string, year: string): Counts => counts.get(place + year) ?? countsOf(below)
  const layout = draw(layouts)
  const name = `${i} ${layout} ${places[0] ?? ''} ${years[0] ?? ''} ${lines.map(([line]) => line).join(' ')}`
  if (layout === 'a record each') {
    const records = places.flatMap((p) =>
      years.map((y) => ({
        ...{ [who]: p, [when]: y },
        ...Object.fromEntries(lines.map(([line, cell]) => [line, cell(at(p, y))])),
      })),
    )
    return { name, file: '提案.json', text: JSON.stringify(records).replaceAll('},{', '},\n{') }
  }
  if (layout === 'a row each') {
    const rows = years.flatMap((y) => [
      ...places.map((p) => [y, p, ...lines.map(([, cell]) => cell(at(p, y)))]),
      [y, '小计', ...lines.map(([, cell]) => cell(sumOf(places.map((p) => at(p, y)))))],
    ])
    return csv(name, [[when, who, ...lines.map(([line]) => line)], ...rows])
  }
  const isOfPlaces = layout === 'rows over times'
  const [outer, inner] = isOfPlaces ? [places, years] : [years, places]
  const of = (a: string, b: string) => (isOfPlaces ? at(a, b) : at(b, a))
  const uppers = draw([true, false]) ? [...outer, '合计'] : outer
  const rows = lines.map(([line, cell]) => [
    line,
    ...uppers.flatMap((a) =>
      inner.map((b) => cell(a === '合计' ? sumOf(outer.map((one) => of(one, b))) : of(a, b))),
    ),
  ])
  const top = [draw(['指标', '项目', '']), ...uppers.flatMap((a) => [a, ...inner.slice(1).map(() => '')])]
  return csv(name, [top, ['', ...uppers.flatMap(() => inner)], ...rows])
}

function csv(name: string, rows: readonly (readonly string[])[]): LaidOut {
  return { name, file: '提案.csv', text: rows.map((row) => row.join(',')).join('\n') }
}

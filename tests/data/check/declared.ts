/** Real outcomes, and counts of places and years, as files of the schema that say more or less of what belongs to what. */
import { lots, type Lots } from './lots.js'
import { outcomes, type LaidOut } from './outcomes.js'
import { axes, countsOf, percent, type Counted, type Printing } from './tallied.js'

interface Line {
  readonly indicator: string
  readonly category?: string
  readonly figure: unknown
  readonly place?: string
  readonly period?: string
}

type Indicator = Readonly<Record<string, unknown>>

/** Each is left out, or given, by lot. */
function some(lot: Lots, given: Indicator): Indicator {
  return Object.fromEntries(Object.entries(given).filter(() => lot.below(3) > 0))
}

/** 760, “760件” and { value: 760, unit: '件' } are one figure. */
function count({ draw }: Lots): (n: number, unit: string) => unknown {
  const way = draw(['number', 'wording', 'object'])
  return (n, unit) =>
    way === 'number' ? n : way === 'wording' ? `${n}${unit}` : { value: n, bound: 'exact', unit }
}

function share({ draw }: Lots): (percent: string) => unknown {
  const isWorded = draw([true, false])
  return (text) => (isWorded ? `${text}%` : Number(text))
}

export function declared(many: number, seed: number): readonly LaidOut[] {
  const lot = lots(seed)
  return Array.from({ length: many }, (_, i) => {
    const [indicators, lines, schemes] = i % 2 === 0 ? outcomeOf(lot, i / 2) : talliesOf(lot)
    const observations = lines.map((line) => JSON.stringify(line)).join(',\n')
    const head = JSON.stringify({ version: 1, indicators, ...(schemes && { schemes }) }).slice(0, -1)
    const name = `${i} ${JSON.stringify(indicators)}`
    return { name, file: '提案.json', text: `${head},"observations":[\n${observations}\n]}` }
  })
}

type File = readonly [indicators: readonly Indicator[], lines: readonly Line[], schemes?: readonly unknown[]]

function outcomeOf(lot: Lots, i: number): File {
  const { whole, others = [], classes } = outcomes[i % outcomes.length] ?? outcomes[0]!
  const { draw } = lot
  const [asCount, asShare] = [count(lot), share(lot)]
  const hasScheme = draw([true, false])
  const ids = classes.map(([code, name]) => (code === '' || draw([true, false]) ? name : `${code}类`))
  const at = { ...some(lot, { place: '甘肃省', period: '2023' }) }
  const scheme = hasScheme ? { scheme: 'classes' } : {}
  const label = draw(['办理结果', '提案内容', '分类'])
  const indicators = [
    { id: 'whole', label: whole[0], unit: '件', kind: 'count' },
    {
      id: 'parts',
      label,
      unit: '件',
      kind: 'count',
      partOf: 'whole',
      ...scheme,
      ...some(lot, { complete: true }),
    },
    {
      id: 'share',
      label: `${label}占比`,
      unit: '%',
      kind: 'share',
      ...scheme,
      shareOf: 'parts',
      ...some(lot, { base: 'whole' }),
    },
    ...others.map(([name, figure]) => ({
      ...{ id: name, label: name, unit: figure.endsWith('%') ? '%' : '件' },
      kind: figure.endsWith('%') ? 'rate' : 'count',
    })),
  ]
  const lines = [
    { indicator: 'whole', figure: asCount(whole[1], '件'), ...at },
    ...others.map(([indicator, figure]) => ({ indicator, figure, ...at })),
    ...classes.map(([, , n], c) => ({
      indicator: 'parts',
      category: ids[c],
      figure: asCount(n, '件'),
      ...at,
    })),
    ...classes.map(([, , , p], c) => ({ indicator: 'share', category: ids[c], figure: asShare(p), ...at })),
  ] as readonly Line[]
  const schemes = [{ id: 'classes', label, classes: ids.map((id) => ({ id, label: id })) }]
  return hasScheme ? [indicators, lines, schemes] : [indicators, lines]
}

const counted: Readonly<Partial<Record<Counted, string>>> = {
  received: '收到提案',
  filed: '立案提案',
  answered: '办复提案',
}

function talliesOf(lot: Lots): File {
  const { below, draw } = lot
  const [asCount, asShare] = [count(lot), share(lot)]
  const isYears = draw([true, false])
  const printing: Printing = { decimals: draw([1, 2]), cut: draw([true, false]), inHeader: true, suffix: '' }
  const names = axes[isYears ? 'year' : 'place'].names.split(' ').slice(0, 3 + below(3))
  const indicators = [
    ...Object.entries(counted).map(([id, label]) => ({ id, label, unit: '件', kind: 'count' })),
    { id: 'filing', label: '立案率', unit: '%', kind: 'rate', ...some(lot, { base: 'received' }) },
    { id: 'answering', label: '办复率', unit: '%', kind: 'rate', ...some(lot, { base: 'filed' }) },
    {
      id: 'result',
      label: '办理结果',
      unit: '件',
      kind: 'count',
      partOf: 'filed',
      ...some(lot, { complete: true }),
    },
    {
      id: 'share',
      label: '办理结果占比',
      unit: '%',
      kind: 'share',
      shareOf: 'result',
      ...some(lot, { base: 'filed' }),
    },
  ]
  const lines = names.flatMap((name) => {
    const counts = countsOf(below)
    const at = isYears ? { period: name.slice(0, 4), place: '甘肃省' } : { place: name, period: '2023' }
    const letters = ['a', 'b', 'c'] as const
    return [
      ...(['received', 'filed', 'answered'] as const).map((id) => ({
        indicator: id,
        figure: asCount(counts[id], '件'),
        ...at,
      })),
      { indicator: 'filing', figure: asShare(percent(counts.filed, counts.received, printing)), ...at },
      { indicator: 'answering', figure: asShare(percent(counts.answered, counts.filed, printing)), ...at },
      ...letters.map((id) => ({
        indicator: 'result',
        category: id.toUpperCase(),
        figure: asCount(counts[id], '件'),
        ...at,
      })),
      ...letters.map((id) => ({
        indicator: 'share',
        category: id.toUpperCase(),
        figure: asShare(percent(counts[id], counts.filed, printing)),
        ...at,
      })),
    ]
  })
  return [indicators, lines]
}

import type { Dataset, Observation } from './dataset.js'
import type { Indicator, IndicatorKind, Timing } from './indicator.js'
import type { Reason } from './series.js'
import { say, spellings, type Text } from './text.js'

export interface Comparability {
  readonly comparable: boolean
  /** What is known to differ; the words after “不可比：”. */
  readonly reasons: readonly Reason[]
  /** What is not known and has to be said beside the comparison. */
  readonly unknown: readonly Text[]
}

/** May two figures stand on one axis? What is known to differ is a reason against; what is unknown is a note. */
export function comparable(a: Observation, b: Observation, dataset?: Dataset): Comparability {
  return comparableAll([a, b], dataset)
}

/** The same over a whole selection, in one pass: distinct values are gathered, not pairs compared. */
export function comparableAll(observations: readonly Observation[], dataset?: Dataset): Comparability {
  const seen = gather(observations, dataset)
  const unknown: Text[] = []
  const reasons =
    observations.length < 2
      ? []
      : [
          ...differ('unit', ['单位', 'units'], seen.unit),
          ...differ('indicator', ['指标性质', 'kinds of figure'], seen.kind),
          ...differ('scope', ['口径', 'scopes'], seen.scope),
          ...differ('timing', ['时间属性', 'timings'], seen.timing),
          ...periods(seen, unknown),
          ...bases(seen, unknown),
          ...differ('scheme', ['分类标准', 'classifications'], seen.scheme),
        ]
  return { comparable: reasons.length === 0, reasons, unknown }
}

/** Distinct values by what makes them the same; the words are those of the first. */
type Distinct = Map<string, Text>

interface Seen {
  readonly unit: Distinct
  readonly kind: Distinct
  readonly scope: Distinct
  readonly timing: Distinct
  readonly worded: Distinct
  readonly base: Distinct
  readonly scheme: Distinct
  /** Figures with a dated period, with none, and without a base where one is needed. */
  dated: number
  undated: number
  baseless: number
  /** A figure that is not known to hold at a moment. */
  flowing: boolean
}

function gather(observations: readonly Observation[], dataset: Dataset | undefined): Seen {
  const find = finder(dataset)
  const seen: Seen = {
    unit: new Map(),
    kind: new Map(),
    scope: new Map(),
    timing: new Map(),
    worded: new Map(),
    base: new Map(),
    scheme: new Map(),
    dated: 0,
    undated: 0,
    baseless: 0,
    flowing: false,
  }
  for (const observation of observations) look(observation, find(observation.indicator), dataset, seen)
  return seen
}

function look(
  o: Observation,
  indicator: Indicator | undefined,
  dataset: Dataset | undefined,
  seen: Seen,
): void {
  const unit = o.figure.unit || indicator?.unit
  if (unit) add(seen.unit, /^[名位人]$/.test(unit) ? '人' : unit, unit)
  if (indicator) add(seen.kind, indicator.kind, kinds[indicator.kind])
  add(seen.scope, say(o.scope, 'zh-CN'), o.scope ?? whole)
  const timing = indicator?.timing
  if (timing) add(seen.timing, timing, timings[timing])
  if (timing === 'flow' || timing === 'cumulative') seen.flowing = true
  if (o.period !== undefined) seen.dated++
  else if (o.periodWording === undefined) seen.undated++
  else add(seen.worded, say(o.periodWording, 'zh-CN'), o.periodWording)
  lookAtBase(o, indicator, dataset, seen)
  const scheme = o.category === undefined ? undefined : indicator?.scheme
  if (scheme !== undefined) {
    add(seen.scheme, scheme, dataset?.schemes?.find((s) => s.id === scheme)?.label ?? scheme)
  }
}

function lookAtBase(
  o: Observation,
  indicator: Indicator | undefined,
  dataset: Dataset | undefined,
  seen: Seen,
): void {
  const base = o.base ?? indicator?.base
  if (base !== undefined && base !== 'notGiven') {
    const label =
      typeof base === 'string' ? (dataset?.indicators.find((i) => i.id === base)?.label ?? base) : base
    // 近两年的615件 and 近两年的799件 are the same kind of whole.
    add(seen.base, say(label, 'zh-CN').replace(/[\d０-９.,，．\s]+/g, ''), label)
  } else if (indicator ? indicator.kind === 'share' || indicator.kind === 'rate' : o.figure.unit === '%') {
    seen.baseless++
  }
}

function add(values: Distinct, key: string, words: Text): void {
  if (!values.has(key)) values.set(key, words)
}

function finder(dataset: Dataset | undefined): (name: string) => Indicator | undefined {
  const byName = new Map<string, Indicator>()
  for (const indicator of dataset?.indicators ?? []) {
    for (const name of [indicator.id, ...spellings(indicator.label)]) {
      if (!byName.has(name)) byName.set(name, indicator)
    }
  }
  return (name) => byName.get(name)
}

const whole: Text = { zh: '未限定范围', en: 'no stated limits' }
const dates: Text = { zh: '有年份的', en: 'dated' }
const silent: Text = { zh: '原文未列', en: 'not given' }

const kinds: Readonly<Record<IndicatorKind, Text>> = {
  count: { zh: '件数人数等计数', en: 'counts' },
  amount: { zh: '金额等数额', en: 'amounts' },
  share: { zh: '占比', en: 'shares' },
  rate: { zh: '比率', en: 'rates' },
  change: { zh: '增减', en: 'changes' },
}
const timings: Readonly<Record<Timing, Text>> = {
  stock: { zh: '时点数', en: 'at a moment' },
  flow: { zh: '时期数', en: 'in a period' },
  cumulative: { zh: '累计数', en: 'since a start' },
}

function differ(
  code: Reason['code'],
  name: readonly [zh: string, en: string],
  values: Distinct,
  ...more: readonly Text[]
): readonly Reason[] {
  const list = [...values.values(), ...more]
  if (list.length < 2) return []
  const zh = list.slice(0, 3).map((text) => say(text, 'zh-CN'))
  const en = list.slice(0, 3).map((text) => say(text, 'en'))
  const message = {
    zh: `${name[0]}不同：${zh.join(' 与 ')}${list.length > 3 ? `等${list.length}种` : ''}`,
    en: `${name[1]} differ: ${en.join(' and ')}${list.length > 3 ? ` and ${list.length - 3} more` : ''}`,
  }
  return [{ code, message }]
}

/** Time is an axis for what is dated; worded periods can only be equal. */
function periods(seen: Seen, unknown: Text[]): readonly Reason[] {
  const { worded, dated, undated } = seen
  const others = worded.size === 0 ? [] : [...(dated ? [dates] : []), ...(undated ? [silent] : [])]
  if (worded.size > 1 || (seen.flowing && others.length > 0)) {
    return differ('period', ['时段', 'periods'], worded, ...(seen.flowing ? others : []))
  }
  if (undated + others.length > 0) {
    unknown.push(
      undated && !dated && worded.size === 0
        ? { zh: '时段原文未列', en: 'periods are not given' }
        : { zh: '部分数字的时段原文未列明', en: 'some periods are not given or only worded' },
    )
  }
  return []
}

function bases({ base, baseless }: Seen, unknown: Text[]): readonly Reason[] {
  if (baseless > 0 && base.size < 2) {
    unknown.push(
      base.size === 0
        ? { zh: '比率的总体（分母）原文未列', en: 'the bases of the percentages are not given' }
        : { zh: '部分比率的总体（分母）原文未列', en: 'some bases of the percentages are not given' },
    )
  }
  return differ('base', ['总体（分母）', 'bases'], base)
}

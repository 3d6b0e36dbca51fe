import type { Dataset, Observation } from './dataset.js'
import { englishUnit } from './format/unit.js'
import type { Indicator, IndicatorKind, Timing } from './indicator.js'
import { resolve, type Resolved } from './resolve.js'
import type { Reason } from './series.js'
import { say, type Text } from './text.js'

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
          ...(seen.unit.size > 1 ? [] : differ('indicator', ['指标性质', 'kinds of figure'], seen.kind)),
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
  /** 九届五次, undated: one session a year, so that sessions are periods of one kind. */
  readonly sessions: Distinct
  readonly base: Distinct
  readonly baseOf: Distinct
  readonly scheme: Distinct
  /** Figures with a dated period, with none, with a base of their own, and without one where it is needed. */
  dated: number
  datedSessions: number
  undated: number
  based: number
  baseless: number
  /** A figure that is not known to hold at a moment. */
  flowing: boolean
}

function gather(observations: readonly Observation[], dataset: Dataset | undefined): Seen {
  const names = dataset && resolve(dataset)
  const seen: Seen = {
    unit: new Map(),
    kind: new Map(),
    scope: new Map(),
    timing: new Map(),
    worded: new Map(),
    sessions: new Map(),
    base: new Map(),
    baseOf: new Map(),
    scheme: new Map(),
    dated: 0,
    datedSessions: 0,
    undated: 0,
    based: 0,
    baseless: 0,
    flowing: false,
  }
  for (const observation of observations) look(observation, names, seen)
  return seen
}

function look(o: Observation, names: Resolved | undefined, seen: Seen): void {
  const indicator = names?.indicators.find(o.indicator)
  const unit = o.figure.unit || indicator?.unit
  if (unit)
    add(seen.unit, /^[名位人]$/.test(unit) ? '人' : unit, {
      zh: unit,
      en: englishUnit(unit, false) || 'items',
    })
  if (indicator) add(seen.kind, indicator.kind, kinds[indicator.kind])
  add(seen.scope, say(o.scope, 'zh-CN'), o.scope ?? whole)
  const timing = indicator?.timing
  if (timing) add(seen.timing, timing, timings[timing])
  if (timing === 'flow' || timing === 'cumulative') seen.flowing = true
  const worded = say(o.periodWording, 'zh-CN')
  if (o.period !== undefined) {
    seen.dated++
    if (session.test(worded)) seen.datedSessions++
  } else if (session.test(worded)) add(seen.sessions, worded, o.periodWording ?? worded)
  else if (o.periodWording === undefined) seen.undated++
  else add(seen.worded, worded, o.periodWording)
  lookAtBase(o, indicator, names, seen)
  const scheme = o.category === undefined ? undefined : indicator?.scheme
  if (scheme !== undefined) {
    add(seen.scheme, scheme, names?.schemes.find(scheme)?.label ?? scheme)
  }
}

/** The base an observation states narrows that of its indicator; each is told apart from its like. */
function lookAtBase(
  { base, figure }: Observation,
  indicator: Indicator | undefined,
  names: Resolved | undefined,
  seen: Seen,
): void {
  const of = indicator?.base
  if (of !== undefined) add(seen.baseOf, of, names?.indicators.find(of)?.label ?? of)
  if (base !== undefined && base !== 'notGiven') {
    const label = typeof base === 'string' ? (names?.indicators.find(base)?.label ?? base) : base
    // 近两年的615件 and 近两年的799件 are the same kind of whole.
    add(seen.base, say(label, 'zh-CN').replace(/[\d０-９.,，．\s]+/g, ''), label)
    seen.based++
  } else if (indicator ? /share|rate/.test(indicator.kind) : figure.unit === '%') {
    if (of === undefined || base === 'notGiven') seen.baseless++
  }
}

function add(values: Distinct, key: string, words: Text): void {
  if (!values.has(key)) values.set(key, words)
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

/** A session of a committee: 九届五次, 十三届四次会议. */
const session =
  /^(第?[\d一二三四五六七八九十]+届)[^，。；]{0,6}?第?[\d一二三四五六七八九十]+次(会议|全会|全体会议)?$/

/** Time is an axis for what is dated, and for sessions; other worded periods can only be equal. */
function periods(seen: Seen, unknown: Text[]): readonly Reason[] {
  const { dated, undated, sessions } = seen
  const unlike = undated + seen.worded.size + dated - seen.datedSessions
  if (sessions.size > 0 && unlike === 0) return []
  // Beside others a session is one more wording.
  const worded = new Map([...seen.worded, ...sessions])
  const others = worded.size === 0 ? [] : [...(dated ? [dates] : []), ...(undated ? [silent] : [])]
  if (worded.size > 1 || (seen.flowing && others.length > 0)) {
    return differ('period', ['时段', 'periods'], worded, ...(seen.flowing ? others : []))
  }
  if (undated + others.length > 0) {
    unknown.push(
      dated + worded.size === 0
        ? { zh: '时段原文未列', en: 'periods are not given' }
        : { zh: '时段原文未全部列明', en: 'not every period is given' },
    )
  }
  return []
}

function bases({ base, baseOf, based, baseless }: Seen, unknown: Text[]): readonly Reason[] {
  if (baseless > 0) {
    unknown.push(
      based === 0
        ? { zh: '总体（分母）原文未列', en: 'bases are not given' }
        : { zh: '总体（分母）原文未全部列明', en: 'not every base is given' },
    )
  }
  return differ('base', ['总体（分母）', 'bases'], base.size > 1 ? base : baseOf)
}

/** The indicators that a table names. */
import { classifiedBy } from '../../classified.js'
import type { Indicator, IndicatorKind } from '../../indicator.js'
import { say } from '../../text.js'

/** What a row and a header say about the indicator of a figure. */
export interface Named {
  readonly label: string
  readonly id?: string | undefined
  readonly en?: string | undefined
  /** Do its classes exhaust it? */
  readonly complete?: boolean | undefined
}

type Draft = { -readonly [K in keyof Indicator]: Indicator[K] }

/** By id where the table gives one, else by label; made as they are met. */
export class Indicators {
  readonly #byName = new Map<string, Draft>()
  readonly #ids = new Set<string>()

  /** The id of an indicator; its unit is the first that one of its figures has. */
  of({ label, id, en, complete }: Named, unit: string): string {
    const name = id ?? label
    let known = this.#byName.get(name)
    if (!known) {
      const free = this.#freeId(id ?? label.replace(/\s+/g, '-'))
      known = { id: free, label: en === undefined ? label : { zh: label, en }, unit: '', kind: 'count' }
      this.#byName.set(name, known)
    }
    if (known.unit === '') known.unit = unit
    if (complete !== undefined) known.complete ??= complete
    return known.id
  }

  /** The id of one that was met already; a row of totals may leave out the id that its parts have. */
  known({ label, id }: Named): string | undefined {
    const byName = this.#byName.get(id ?? label)
    if (byName || id !== undefined) return byName?.id
    return [...this.#byName.values()].find((draft) => say(draft.label, 'zh-CN') === label)?.id
  }

  /** Its total, or average, is an indicator of its own; a total over classes is the whole they are part of. */
  totalOf(named: Named, unit: string, suffix: string, isOfClasses: boolean): string {
    const part = this.#byName.get(named.id ?? named.label)
    const label = `${named.label}（${suffix}）`
    const id = this.of({ label }, unit)
    const total = this.#byName.get(label)
    if (total && part && total.unit === '') total.unit = part.unit
    if (part && isOfClasses) part.partOf = id
    return id
  }

  /** Their classes were found to add up to the totals printed. */
  exhausted(ids: readonly string[]): void {
    for (const id of ids) {
      const draft = [...this.#byName.values()].find((known) => known.id === id)
      if (draft) draft.complete ??= true
    }
  }

  get list(): readonly Indicator[] {
    for (const [label, classes] of this.#byName) {
      const whole = this.#byName.get(classifiedBy(label) ?? '')
      if (!whole) continue
      classes.partOf ??= whole.id
      classes.unit ||= whole.unit
    }
    return [...this.#byName.values()].map((draft) => ({
      ...draft,
      kind: kindOf(say(draft.label, 'zh-CN'), draft.unit),
    }))
  }

  #freeId(wanted: string): string {
    let id = wanted || '数值'
    for (let n = 2; this.#ids.has(id); n++) id = `${wanted}-${n}`
    this.#ids.add(id)
    return id
  }
}

/** What a unit and a name say about the kind of an indicator. */
export function kindOf(label: string, unit: string): IndicatorKind {
  if (unit === '百分点' || /增长|增速|增幅|降幅|下降|同比|环比|(?:change|growth|increase)$/i.test(label))
    return unit === '' || /[%‰点]/.test(unit) ? 'change' : 'count'
  if (/增减|升降|变化|变动|[比较](?:上年|去年|上届|(?:19|20)\d\d年)/.test(label) && /[%‰]/.test(unit))
    return 'change'
  if (unit === '%' || unit === '‰') return /率|\brate\b|turnout/i.test(label) ? 'rate' : 'share'
  return /[元镑]$/.test(unit) ? 'amount' : 'count'
}

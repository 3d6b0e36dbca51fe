import type { Dataset, Observation } from '../dataset.js'
import { finding, type Finding } from '../finding.js'
import type { Indicator } from '../indicator.js'
import { bounds } from '../quantity.js'

/** The dataset with what the rules cannot read left out, in place, so that paths stay right. */
export function usable(dataset: Dataset): { dataset: Dataset; findings: readonly Finding[] } {
  const whole = isObject(dataset)
  const findings: Finding[] = []
  if (!whole || !Array.isArray(dataset.indicators) || !Array.isArray(dataset.observations)) {
    findings.push(
      finding('error', 'not-a-dataset', '', {
        zh: '这不是数据集：应有 indicators 和 observations 两个数组。请先用 readDataset 读入。',
        en: 'This is no dataset: it needs the arrays indicators and observations. Read it with readDataset first.',
      }),
    )
  }
  const source: Partial<Dataset> = whole ? dataset : {}
  const sound: Dataset = {
    ...source,
    version: 1,
    indicators: list(source.indicators).filter(isIndicator),
    observations: list(source.observations).map((o, i) => observation(o, i, findings)),
    columns: list(source.columns).filter((c) => isObject(c) && typeof c.indicator === 'string'),
    schemes: list(source.schemes)
      .filter(isNamed)
      .map((s) => ({ ...s, classes: list(s.classes).filter(isNamed) })),
    places: list(source.places).filter(isNamed),
    sources: list(source.sources).filter((s) => isObject(s) && typeof s.id === 'string' && isText(s.title)),
  }
  return { dataset: sound, findings }
}

function list<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || (isObject(value) && typeof (value as { zh?: unknown }).zh === 'string')
}

function isNamed(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof (value as { id?: unknown }).id === 'string' &&
    isText((value as { label?: unknown }).label)
  )
}

function isIndicator(indicator: Indicator): boolean {
  if (!isNamed(indicator)) return false
  const { kind, unit, partOf, base, shareOf, scheme, counts, additive, max } = indicator
  return (
    typeof kind === 'string' &&
    typeof unit === 'string' &&
    [partOf, base, shareOf, scheme].every((id) => isOptional(id, 'string')) &&
    [counts, additive].every(
      (names) => names === undefined || (Array.isArray(names) && names.every((n) => typeof n === 'string')),
    ) &&
    (max === undefined || typeof max === 'number')
  )
}

/** Stands where an unreadable observation stood; of no indicator, so no rule looks at it. */
const empty: Observation = { indicator: '', figure: { value: null, bound: 'unstated', unit: '' } }

function observation(o: Observation, i: number, findings: Finding[]): Observation {
  if (isObject(o) && typeof o.indicator === 'string' && isFigure(o.figure) && fieldsAreSound(o)) return o
  findings.push(
    finding('error', 'unreadable-observation', `observations/${i}`, {
      zh: '此条缺少 indicator 或 figure，或字段类型不对，未予检查。请先用 readDataset 读入。',
      en: 'It lacks indicator or figure, or a field is of the wrong type; it is not checked. Read the data with readDataset first.',
    }),
  )
  return empty
}

function isFigure(figure: unknown): boolean {
  if (!isObject(figure)) return false
  const { value, bound, unit, wording } = figure as Record<string, unknown>
  const sound = value === null || typeof value === 'number'
  return sound && bounds.includes(bound as never) && typeof unit === 'string' && isOptional(wording, 'string')
}

function isOptional(value: unknown, type: 'string' | 'object'): boolean {
  return value === undefined || (typeof value === type && value !== null)
}

function fieldsAreSound(o: Observation): boolean {
  const texts = [o.periodWording, o.scope, o.base, o.note]
  const strings = [o.place, o.period, o.asOf, o.source, o.locator]
  const classes = o.category === undefined ? [] : [o.category].flat()
  return (
    texts.every((text) => text === undefined || isText(text)) &&
    strings.every((text) => isOptional(text, 'string')) &&
    classes.every((id) => typeof id === 'string') &&
    (o.dimensions === undefined ||
      (isObject(o.dimensions) && Object.values(o.dimensions).every((v) => typeof v === 'string')))
  )
}

/** A dataset as a JSON-stat 2.0 cube that any reader takes, with all that a cube cannot hold in its extension. */
import type { Dataset, Observation } from '../dataset.js'
import type { Indicator } from '../indicator.js'
import { readJsonStat } from '../read/json-stat.js'
import { notApplicable } from '../read/json-stat/cube.js'
import { extensionName } from '../read/json-stat/extension.js'
import { FindingLog } from '../read/log.js'
import { say } from '../text.js'
import { lossesOf } from './losses.js'
import { fileOf } from './json.js'
import type { Written } from './written.js'

interface Dimension {
  readonly id: string
  readonly label: string
  readonly role?: 'time' | 'geo' | 'metric'
  readonly of: (observation: Observation) => string | undefined
}

const fixed: readonly Dimension[] = [
  { id: 'indicator', label: '指标', role: 'metric', of: ({ indicator }) => indicator },
  { id: 'place', label: '地区', role: 'geo', of: ({ place }) => place },
  {
    id: 'period',
    label: '时段',
    role: 'time',
    of: ({ period, periodWording }) => period ?? (say(periodWording, 'zh-CN') || undefined),
  },
  {
    id: 'category',
    label: '类别',
    of: ({ category }) => (typeof category === 'string' ? category : category?.join(' + ')),
  },
  { id: 'scope', label: '范围', of: ({ scope }) => say(scope, 'zh-CN') || undefined },
  { id: 'asOf', label: '截至', of: ({ asOf }) => asOf },
  { id: 'source', label: '来源', of: ({ source }) => source },
]

/**
 * Writes a dataset as JSON-stat. A cube holds plain numbers: bounds and wordings go into `extension`, and a finding says
 * that other programs will not see them.
 */
export function writeJsonStat(dataset: Dataset): Written {
  const log = new FindingLog()
  const dimensions = dimensionsOf(dataset.observations)
  const categories = dimensions.map((dimension) => categoriesOf(dimension, dataset.observations))
  const positions = categories.map((ids) => new Map(ids.map((id, i) => [id, i])))
  const cells = new Map<number, Observation>()
  const kept: number[] = []
  for (const [i, observation] of dataset.observations.entries()) {
    const at = positionOf(observation, dimensions, positions)
    if (cells.has(at)) {
      reportTwice(i, log)
      continue
    }
    cells.set(at, observation)
    kept.push(i)
  }
  const title = say(dataset.title, 'zh-CN')
  const cube = {
    version: '2.0',
    class: 'dataset',
    ...(title !== '' && { label: title }),
    id: dimensions.map(({ id }) => id),
    size: categories.map((ids) => ids.length),
    role: rolesOf(dimensions),
    dimension: Object.fromEntries(
      dimensions.map((dimension, i) => [dimension.id, dimensionOf(dimension, categories[i] ?? [], dataset)]),
    ),
    value: Object.fromEntries([...cells].map(([at, { figure }]) => [at, figure.value])),
    ...statusOf(cells),
  }
  const text = `${JSON.stringify({ ...cube, extension: { [extensionName]: extensionOf(dataset, cells) } }, null, 2)}\n`
  reportBounds(dataset, log)
  const losses = lossesOf(dataset, readJsonStat(text).dataset, 'JSON-stat', kept)
  return { text, findings: [...log.findings, ...losses], count: kept.length }
}

/** The dimensions that some observation has; the indicator always. */
function dimensionsOf(observations: readonly Observation[]): readonly Dimension[] {
  const own = [...new Set(observations.flatMap(({ dimensions }) => Object.keys(dimensions ?? {})))]
  const taken = new Set(fixed.map(({ id }) => id))
  const further = own.map((name): Dimension => ({
    id: taken.has(name) ? `dimension:${name}` : name,
    label: name,
    of: ({ dimensions }) => (dimensions && Object.hasOwn(dimensions, name) ? dimensions[name] : undefined),
  }))
  const used = fixed.filter(
    (dimension) => dimension.role === 'metric' || observations.some((o) => dimension.of(o) !== undefined),
  )
  return [...used, ...further]
}

/** Ids in the order they are met; `_Z` (SDMX: not applicable) where some observation has none. */
function categoriesOf(dimension: Dimension, observations: readonly Observation[]): readonly string[] {
  return [...new Set(observations.map((observation) => dimension.of(observation) ?? notApplicable))]
}

function positionOf(
  observation: Observation,
  dimensions: readonly Dimension[],
  positions: readonly ReadonlyMap<string, number>[],
): number {
  return dimensions.reduce((at, dimension, i) => {
    const ids = positions[i]
    return at * (ids?.size ?? 1) + (ids?.get(dimension.of(observation) ?? notApplicable) ?? 0)
  }, 0)
}

function rolesOf(dimensions: readonly Dimension[]): Readonly<Record<string, readonly string[]>> {
  const roles = ['time', 'geo', 'metric'] as const
  return Object.fromEntries(
    roles.flatMap((role) => {
      const ids = dimensions.filter((dimension) => dimension.role === role).map(({ id }) => id)
      return ids.length > 0 ? [[role, ids]] : []
    }),
  )
}

function dimensionOf({ id, label }: Dimension, ids: readonly string[], dataset: Dataset): object {
  const listed =
    id === 'indicator'
      ? dataset.indicators
      : id === 'place'
        ? dataset.places
        : id === 'source'
          ? dataset.sources?.map(({ title, ...source }) => ({ ...source, label: title }))
          : []
  const labels = new Map(listed?.map((item) => [item.id, say(item.label, 'zh-CN')]))
  const units = dataset.indicators.filter(
    (indicator) => id === 'indicator' && ids.includes(indicator.id) && indicator.unit !== '',
  )
  const decimals = units.length > 0 ? decimalsOf(dataset) : new Map<string, number>()
  return {
    label,
    category: {
      index: ids,
      label: Object.fromEntries(
        ids.map((name) => [name, name === notApplicable ? '—' : (labels.get(name) ?? name)]),
      ),
      ...(units.length > 0 && {
        unit: Object.fromEntries(units.map((indicator) => [indicator.id, unitOf(indicator, decimals)])),
      }),
    },
  }
}

/** Values are in the unit itself, whatever the source printed them in: its multiplier is 0. */
function unitOf({ id, unit }: Indicator, decimals: ReadonlyMap<string, number>): object {
  const most = decimals.get(id) ?? 0
  return {
    label: unit,
    base: unit,
    multiplier: 0,
    ...(most > 0 && { decimals: most }),
    ...(unit === '%' && { symbol: unit, position: 'end' }),
  }
}

/** The most decimals that the figures of each indicator are printed with. */
function decimalsOf({ observations }: Dataset): ReadonlyMap<string, number> {
  const decimals = new Map<string, number>()
  for (const { indicator, figure } of observations)
    if (figure.decimals !== undefined && figure.scale === undefined)
      decimals.set(indicator, Math.max(decimals.get(indicator) ?? 0, figure.decimals))
  return decimals
}

/** The status, else the bound: what is not exact is marked where every reader looks. */
function statusOf(cells: ReadonlyMap<number, Observation>): object {
  const entries = [...cells].flatMap(([at, { status, figure }]) => {
    const code = status ?? (figure.bound === 'exact' ? undefined : figure.bound)
    return code === undefined ? [] : [[at, code] as const]
  })
  return entries.length > 0 ? { status: Object.fromEntries(entries) } : {}
}

function extensionOf(dataset: Dataset, cells: ReadonlyMap<number, Observation>): object {
  const { observations: _, columns, indicators, ...lists } = fileOf(dataset)
  return {
    dataset: { indicators, ...(columns !== undefined && { columns }), ...lists },
    order: [...cells.keys()],
    observations: Object.fromEntries(cells),
  }
}

function reportTwice(i: number, log: FindingLog): void {
  log.add(
    'warning',
    'not-carried-observation',
    `observations/${i}`,
    `observations/${i} 与前面一条在各维上完全相同，JSON-stat 一格只能放一个数，未写入。请用 asOf 或 scope 区分。`,
    `observations/${i} has the same dimensions as one before it; a JSON-stat cell holds one figure, and it was not written. Tell them apart by asOf or scope.`,
  )
}

function reportBounds(dataset: Dataset, log: FindingLog): void {
  const count = dataset.observations.filter(({ figure }) => figure.bound !== 'exact').length
  if (count === 0) return
  log.add(
    'note',
    'bounds-in-extension',
    '',
    `${count}个数不是确数，界限和原文写法放在 extension 里，别的软件只会看到数值和 status。`,
    `${count} figures are not exact; their bounds and wordings are in “extension”, and other programs see only value and status.`,
  )
}

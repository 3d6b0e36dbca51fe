/** A chart of Vega-Lite that holds its own data: { data: { values: […] }, mark, encoding }. */
import { isObject } from '../reading.js'

/** Its records under the titles that its axes have; undefined for anything else. */
export function recordsOfChart(raw: unknown): readonly unknown[] | undefined {
  if (!isObject(raw) || !isObject(raw['data'])) return undefined
  const { values } = raw['data']
  const isChart = ['mark', 'encoding', 'layer', '$schema'].some((key) => key in raw)
  if (!isChart || !Array.isArray(values) || !values.every(isObject)) return undefined
  const titles = new Map(encodingsIn(raw).flatMap(titleIn))
  return values.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [titles.get(key) ?? key, value])),
  )
}

function encodingsIn(raw: Record<string, unknown>): readonly unknown[] {
  const layers: readonly unknown[] = Array.isArray(raw['layer']) ? raw['layer'] : []
  return [raw, ...layers].flatMap((one) =>
    isObject(one) && isObject(one['encoding']) ? Object.values(one['encoding']) : [],
  )
}

/** { field: 'n', title: '立案（件）' }, { field: 'n', axis: { title: '立案（件）' } }. */
function titleIn(channel: unknown): readonly (readonly [field: string, title: string])[] {
  if (!isObject(channel) || typeof channel['field'] !== 'string') return []
  const places = [channel, channel['axis'], channel['legend'], channel['header']]
  const title = places.flatMap((at) =>
    isObject(at) && typeof at['title'] === 'string' ? at['title'] : [],
  )[0]
  return title === undefined || title.trim() === '' ? [] : [[channel['field'], title]]
}

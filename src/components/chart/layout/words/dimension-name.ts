import type { Dimension } from '../../../../data/series.js'
import type { Locale } from '../../../../data/text.js'

const names: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  indicator: ['指标', 'Indicator'],
  place: ['地区', 'Place'],
  period: ['时段', 'Period'],
  category: ['类别', 'Category'],
  scope: ['范围', 'Scope'],
  source: ['来源', 'Source'],
}

/** What a dimension is called over its column. */
export function dimensionName(dimension: Dimension, locale: Locale): string {
  return Object.hasOwn(names, dimension)
    ? (names[dimension]?.[locale === 'en' ? 1 : 0] ?? dimension)
    : dimension
}

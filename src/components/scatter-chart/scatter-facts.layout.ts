/** What a scatter chart says: two rows a point as they are tabled, both figures at once where a point is met, remarks on what is not drawn. */
import type { Indicator } from '../../data/indicator.js'
import type { Quantity } from '../../data/quantity.js'
import type { Selection } from '../../data/series.js'
import { say, type Locale } from '../../data/text.js'
import { figureText, tellFacts } from '../chart/layout/words/facts.js'
import type { ValueAxis } from '../chart/layout/axis/value-axis.js'
import type { Facts, Row } from '../chart/view.js'
import type { Pair, Pairs } from './pairs.layout.js'
import { firstNames } from '../chart/layout/words/first-names.js'

/**
 * The rows are the figures, two a point, as they are tabled. Behind them, beyond `length`, stands one row a point for what
 * is said of it: both figures at once.
 */
export function factsOf(selection: Selection, pairs: readonly Pair[], locale: Locale): Facts {
  // That the two differ in unit is no reason against two axes.
  const told = tellFacts({ ...selection, reasons: [] }, locale)
  const { length } = told.rows
  const at = (i: number): Row => {
    const pair = i < length ? undefined : pairs[i - length]
    return pair ? rowOf(pair, told.rows.at(pair.row), locale) : told.rows.at(i)
  }
  return { ...told, rows: { length, behind: pairs.length, at } }
}

function rowOf({ key, name, x, y }: Pair, row: Row, locale: Locale): Row {
  const both = (style: 'full' | 'spoken', space: string) =>
    [x, y]
      .map((datum) => `${say(datum.indicator.label, locale)}${space}${figureText(datum, locale, style)}`)
      .join(locale === 'en' ? '; ' : '；')
  const doubtful = (q: Quantity) => q.bound !== 'exact'
  return {
    ...row,
    key,
    label: name,
    series: '',
    figure: doubtful(y.figure) ? y.figure : x.figure,
    text: both('full', ' '),
    spoken: both('spoken', locale === 'en' ? ' ' : ''),
  }
}

export function noLogarithm(names: readonly string[], locale: Locale): string {
  return locale === 'en'
    ? `a logarithmic axis has no place for zero or less; not drawn: ${few(names, locale)}`
    : `对数刻度无法表示零和负数，未画出：${few(names, locale)}`
}

function few(names: readonly string[], locale: Locale): string {
  return firstNames(names.slice(0, 6), names.length, locale)
}

export function notesOf({ halves, more }: Pairs, locale: Locale): readonly string[] {
  const en = locale === 'en'
  return [
    ...(halves.length > 0
      ? [
          en
            ? `one of the two figures is not given: ${few(halves, locale)}`
            : `两个数缺一个，未画出：${few(halves, locale)}`,
        ]
      : []),
    ...(more > 0
      ? [
          en
            ? `two indicators are drawn; ${more} more are in the data table`
            : `只画两个指标，另有${more}个见数据表`,
        ]
      : []),
  ]
}

export function axisNotes(
  axes: readonly ValueAxis[],
  indicators: readonly Indicator[],
  locale: Locale,
): readonly string[] {
  return axes.flatMap(({ note }, i) => {
    const name = say(indicators[i]?.label, locale)
    return note === '' ? [] : [locale === 'en' ? `${name}: ${note}` : `“${name}”${note}`]
  })
}

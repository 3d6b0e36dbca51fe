/** What one label over a column of figures says, or two: 立案 below 2023年, A类 below 办理结果, 件数 below 农业农村. */
import { deputies } from '../../../classified.js'
import { lettered } from '../../../outcomes.js'
import { proposer } from '../../../proposers.js'
import { relative } from './header-groups.js'
import { changes, isDisposedOf, isOfAll, isShareName, kindOf, shareOfClass, type Kind } from './kinds.js'
import type { Shape } from './header-shape.js'
import type { FigureColumn } from './meaning.js'
import { isDated } from '../cell/period.js'
import { isGenericHeader, isMeasureWord, isTotal, roleOf, summaryOf } from './roles.js'

export type Meaning = Pick<FigureColumn, 'indicator' | 'period' | 'place' | 'category' | 'measure' | 'body'>

/** What the header of one column says, among all. */
export function meaningOf(column: number, labels: readonly string[], shape: Shape): Meaning {
  const { top, below, depth, hasIndicator, classes, counted, measured, isOnly, added } = shape
  const [label = '', lower = ''] = labels
  const upper = labels.length > 1 ? { period: label } : {}
  const [, of = ''] = shareOfClass.exec(label) ?? []
  if (classes.size > 0 && labels.length < 2 && added.has(of)) return { category: of, measure: '占比' }
  if (classes.has(column) && labels.length < 2 && /.占比$/.test(label))
    return { category: of, measure: '占比' }
  if (classes.has(column)) return { ...upper, category: labels.at(-1) ?? '' }
  if (classes.size > 0 && isTotal(labels.at(-1) ?? '')) return upper
  if (shape.isOfBodies && labels.length === 2) {
    const of = isTotal(label) ? {} : { body: label }
    return { ...of, ...oneLevel(lower, below, hasIndicator, 2, shape.lower) }
  }
  if (labels.length < 2) {
    // 合计 beside 经济类, which stands over 件数 and 占比, is a number of 件数.
    if (isTotal(label) && below === 'measure' && counted !== undefined) return { indicator: counted }
    // 应办 beside A类, which stands over 件数 and 占比, is no class.
    if (below === 'measure' && kindOf(label) === 'name' && !hasIndicator) return { indicator: label }
    // 件数 and 占比 beside 指标 say how each of them is measured.
    if (
      hasIndicator &&
      top !== 'class' &&
      measured !== undefined &&
      (label === measured || isMeasureWord(label) || isShareName(label)) &&
      !changes.test(label)
    )
      return label === measured ? {} : { measure: label }
    // 2024年（件） beside 占比 is the year of the count.
    if (top === 'name' && isDated(label)) return { period: label }
    if (shape.areMeasures && !isTotal(label)) return { measure: label }
    // 提案 beside 指标, and nothing else, is what is counted.
    return isOnly && hasIndicator && kindOf(label) === 'name'
      ? {}
      : oneLevel(label, top, hasIndicator, depth, shape.labels)
  }
  if (shape.areOfOwn && labels.length === 2)
    return { indicator: relative.test(lower) ? label + lower : label }
  // 提案 over 立案, beside 提案 over 办理结果 over A类: a name in two parts.
  const isName = labels.length === 2 && depth > 2 && labels.every((one) => kindOf(one) === 'name')
  if (isName && !hasIndicator) return { indicator: `${label} ${lower}` }
  return twoLevels(labels, top, below, hasIndicator, shape.once)
}

function oneLevel(
  label: string,
  kind: Kind,
  hasIndicator: boolean,
  depth: number,
  beside: ReadonlySet<string> = new Set(),
): Meaning {
  if (isTotal(label) && depth < 2 && (/^(?:class|place|period)$/.test(kind) || hasIndicator)) return {}
  if (kind === 'period' && kindOf(label) === 'period') return { period: label }
  if (kind === 'place') return { place: label }
  if (kind === 'class' && kindOf(label) !== 'class' && (isMeasureWord(label) || isOfAll(label)))
    return { indicator: label }
  const [, ofClass = ''] = shareOfClass.exec(label) ?? []
  // 委员提案 and 集体提案 beside A类, B类 and C类 divide them otherwise.
  const isOther = [label, ofClass].some((name) => name.endsWith('提案') && proposer.test(name))
  // What is filed is divided, and not what is not.
  if (kind === 'class' && isDisposedOf(label)) return { indicator: label }
  if (kind === 'class' && isOther && [...beside].some((name) => lettered.test(name)))
    return { indicator: label }
  // What came in is none of what became of it.
  if (kind === 'class' && deputies.test(label)) return { indicator: label }
  // 承办建议占比 beside the classes of 承办建议 is of 代表建议.
  if (kind === 'class' && beside.has(ofClass) && isOfAll(ofClass)) return { indicator: label }
  if (kind === 'class' && (ofClass.endsWith('类') || kindOf(ofClass) === 'class' || beside.has(ofClass)))
    return { category: ofClass, measure: '占比' }
  // 平均年龄 beside 男 and 女 counts nobody.
  if (kind === 'class') return /^(?:平均|[人户]均)\S/.test(label) ? { indicator: label } : { category: label }
  if (isGenericHeader(label) || (hasIndicator && roleOf(label) === 'figure')) return {}
  if (isMean(label, kind)) return {}
  if ((hasIndicator || kind === 'period') && changes.test(label)) return { measure: label }
  return hasIndicator ? { category: label } : { indicator: label }
}

/** 年均 beside columns of years. */
export function isMean(label: string, kind: Kind): boolean {
  return kind === 'period' && summaryOf(label) === 'average'
}

/** 提案, 社情民意: what the lower level counts. */
const subject = /(?:提案|建议|议案|社情民意|信息|意见)$/

function twoLevels(
  labels: readonly string[],
  top: Kind,
  below: Kind,
  hasIndicator: boolean,
  once: ReadonlySet<string>,
): Meaning {
  // 上届 and 本届 below each of several bodies, where the rows say what is counted.
  const isEach = labels.length === 2 && top === 'name' && below === 'name'
  if (hasIndicator && isEach) return { body: labels.join(' ') }
  // 一次会议 over 件数 and 占比, where the rows say what is counted.
  if (hasIndicator && labels.length === 2 && top === 'name' && below === 'measure') {
    const [body = '', measure = ''] = labels
    return { body, ...(relative.test(measure) && { measure }) }
  }
  const dated = labels.findIndex((label) => kindOf(label) === 'period')
  if (labels.length > 2 && dated >= 0) {
    const others = labels.filter((_, i) => i !== dated)
    return { period: labels[dated] ?? '', ...named(others, hasIndicator) }
  }
  const upper = labels[0] ?? ''
  const lower = labels.slice(1).join(' ')
  if (top === 'period' || below === 'period') {
    if (top === 'period' && changes.test(upper)) return { indicator: lower + upper }
    const [period, name] = top === 'period' ? [upper, lower] : [lower, upper]
    if (isTotal(name) && (top === 'period' ? below === 'class' : hasIndicator)) return { period }
    // 合计 beside years is of all of them.
    return { ...(!isTotal(period) && { period }), ...oneLevel(name, kindOf(name), hasIndicator, 2) }
  }
  if (top === 'place')
    return { ...(!isTotal(upper) && { place: upper }), ...oneLevel(lower, below, hasIndicator, 2) }
  if (below === 'place')
    return { ...(hasIndicator ? { category: upper } : { indicator: upper }), place: lower }
  // 办复 over both, beside A类 and B类, is no class.
  if (below === 'measure' && [isOfAll, isMeasureWord, isDisposedOf].some((is) => is(upper)))
    return {
      indicator:
        !relative.test(lower) && !changes.test(lower) ? upper : lower.length > 3 ? lower : upper + lower,
    }
  if (top === 'class') return { category: upper, indicator: lower }
  // 农业农村 over 件数 and 占比: the upper level classifies, the lower says how it is measured.
  if (below === 'measure')
    return isTotal(upper) ? { indicator: lower } : { category: upper, indicator: lower }
  if (labels.length > 2) return named(labels, hasIndicator)
  // 提案数 over 件数 and 占比, beside 办理结果 over its classes.
  if (isMeasureWord(lower) && !hasIndicator)
    return { indicator: relative.test(lower) ? upper + lower : upper }
  // 收到提案 and 立案率 below 收到及立案情况 are what they are, where no other heading has them too.
  if (!hasIndicator && isOfAll(lower) && once.has(lower) && !subject.test(upper)) return { indicator: lower }
  return isTotal(lower) ? { indicator: upper } : { indicator: upper, category: lower }
}

/** Three levels and more name the indicator together, but for a class at the end. */
export function named(labels: readonly string[], hasIndicator: boolean): Meaning {
  const inner = labels.at(-1) ?? ''
  const outer = labels.slice(0, -1).join(' ')
  if (hasIndicator) return { category: labels.join(' ') }
  if (isTotal(inner)) return { indicator: outer }
  return kindOf(inner) === 'class' ? { indicator: outer, category: inner } : { indicator: labels.join(' ') }
}

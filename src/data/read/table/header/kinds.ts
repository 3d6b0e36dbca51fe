/** What kind of thing a header names: a period, a place, a measure, a class, or all of them. */
import { answer, lettered, outcome } from '../../../outcomes.js'
import { remembering } from '../../remember.js'
import { englishMonth } from '../cell/english-period.js'
import { isDated } from '../cell/period.js'
import { isMeasureWord, isTotal, looksLikePlace } from './roles.js'

export type Kind = 'period' | 'place' | 'measure' | 'class' | 'total' | 'name'

/** A period that a table dates elsewhere, if at all: kept as worded. */
const undated =
  /^(?:\d{1,2}月份?|第?[一二三四]季度|[上下]半年|1[-—至]\d{1,2}月|全年|Q[1-4]|H[12]|FY ?(?:20)?\d\d(?:[/-]\d\d)?(?: \([a-z]+\))?|(?:19|20)\d\d[/-]\d\d)$/i
/** A column of these beside columns of classes holds the whole, not a class. */
export const wholes =
  /^(?:共|累计|一共|经?审查|经|实际|本届|[两三四五六十\d]+年来?)*(?:立案|收到|提交|提出|交办|提案)(?:的?(?:代表|委员|政协|人大)?(?:(?:提案|建议|议案)[、和及与]?(?=提案|建议|议案))?(?:提案|建议|议案)(?:原件|材料)?)?(?:总?数|件数|总件数)?$|^(?:承办|办理|受理|征集|收集|回收|收回)的?(?:代表|委员|政协|人大)?(?:(?:提案|建议|议案|意见)[、和及与]?(?=提案|建议|议案|意见))?(?:提案|建议|议案|测评|意见|问卷)(?:表|票|卷)?(?:总?数|件数|份数|总件数)?$|总(?:数|量|额|件数|人数)$|^(?:并案|合并|归并)(?:处理)?后\S{0,4}$|^(?:(?:all|total) )?(?:proposals?|received|submitted|tabled|filed|registered|(?:put )?on (?:file|record))(?: proposals?)?$/i

/** 20233年, 2O23年: a year, and a slip in it. */
export const oddYear = /^(?!\d{4}年)(?:\d{3}|\d{5,6}|[12][\doO]{3})年度?$/

/** Headers are asked for theirs again and again: by column, by level, by table. */
export const kindOf: (label: string) => Kind = remembering(kindNamed)

function kindNamed(label: string): Kind {
  if (isTotal(label)) return 'total'
  if (isDated(label) || undated.test(label) || oddYear.test(label) || englishMonth(label) !== undefined)
    return 'period'
  if (/^(?:19|20)\d\d年/.test(label) && !changes.test(label)) return 'period'
  if (isMeasureWord(label) || isShareName(label)) return 'measure'
  if (looksLikePlace(label)) return 'place'
  return [outcome, lettered, answer].some((is) => is.test(label)) ||
    /^[A-ZＡ-Ｚ]$/.test(label) ||
    /^[A-ZＡ-Ｚ一二三四五]?类$|类提案$|^\S{2,8}类$|[(（][A-EＡ-Ｅ甲乙丙丁]类[)）]$|^(?:男性?|女性?|male|female|其[他它]|others?)$/i.test(
      label,
    )
    ? 'class'
    : 'name'
}

export function isClass(label: string): boolean {
  return kindOf(label) === 'class'
}

/** One kind for the labels of a level: that of most of them. */
export function levelKind(labels: readonly string[]): Kind {
  // 增幅 beside years is of them, A类占比 beside A类 of that, and 满意率 of all.
  const isShareOfOther = (label: string) => labels.includes(shareOfClass.exec(label)?.[1] ?? '')
  const kinds = labels.flatMap((label) =>
    isTotal(label) || changes.test(label) || /满意[率度]$/.test(label) || isShareOfOther(label)
      ? []
      : kindOf(label),
  )
  for (const kind of ['period', 'measure', 'place', 'class'] as const) {
    if (kinds.length > 0 && kinds.filter((own) => own === kind).length >= kinds.length * 0.6) return kind
  }
  return 'name'
}

export const changes =
  /^(?:(?:年|月)?平均|人均|较?同比|环比|[比较]?上年|[比较](?:去年|上届)|(?:(?:19|20)\d\d年?)?[比较](?:19|20)\d\d年|增长|增速|增幅|增减|增加|减少|升降|变化|变动)\S{0,6}$|^(?:change|growth|increase|difference)$/i

/** 办复率 beside columns of classes is a rate of all of them, and no class. */
const rates = /(?:率|满意度)(?:[(（][^()（）]*[)）])?$/
/** What becomes of those that come in: not every one of them is filed. */
export const disposal = /并案|合并|不予|未予?立案|不立案|转|撤/

/** 转为意见建议, 并案: what a column or a row is named by. */
export function isDisposedOf(label: string): boolean {
  return label.length <= 12 && disposal.test(label) && kindOf(label) === 'name'
}

/** 已办复 beside columns of classes is what became of all of them. */
export const stages =
  /^(?:已|全部|按[期时])*(?:交办|承办|办复|办结|答复|办理完毕)(?:的?提案)?(?:总?数|件数|件)?$/
/** 交市政府办理: those of all that what follows divides. */
export const assigned = /^交由?\S{1,8}(?:办理|承办)的?(?:提案|建议)?(?:件?数)?$/
/** 测评件数, 发放问卷份数: how many there are of all, and no class. */
const counts = /(?:件|人|份|票|户|卷|价|评|测|答|样本)数$/

export function isShareName(label: string): boolean {
  return /^(?:share|per ?cent(?:age)?|proportion)(?: (?:of|in) .+)?$|^(?:所?占)?(?:比[例重]?|总数比例|百分[比率])$|^约?占(?:全\S{1,6})?$|^约?占.{0,10}(?:比[例重]?|百分[比率]|总[件]?数|总量|提案|建议|[案到办]数)$/i.test(
    label,
  )
}

/** 立案, 办复率, 测评件数: what is said of all, and no class. */
export function isOfAll(label: string): boolean {
  return [wholes, rates, counts, stages, assigned].some((is) => is.test(label))
}

export function isRateName(label: string): boolean {
  return rates.test(label)
}

/** A类占比 is that of A类. */
export const shareOfClass = /^(.+?)的?(?:所?占比?例?|比[例重]|百分[比率])$/

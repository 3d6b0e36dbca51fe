import type { Figure } from '../figure.js'

const word = /^[\u3400-\u9fff]/
/** What goes on behind a number without being its measure word. */
const notUnit =
  /^(?:[逢的和与及是在为以等中占被由已均全其共了上下内外后前来起余多左至到者个同并且降增减压缩提]|之间)/

/** A measure word the lexicon lacks: 剂次, or one character before a pause. */
export function unknownUnit(rest: string): string {
  if (!word.test(rest) || notUnit.test(rest)) return ''
  if (rest[1] === '次') return rest.slice(0, 2)
  return /^.(?:$|[,。;、:!?)\n])/.test(rest) ? rest[0]! : ''
}

/** 十八法, 二十工程 are names. */
const named =
  /(?:工作法|法|工程|行动|模式|机制|计划|战略|体系|热线|电话|制度|精神|规划|方针|规定|原则|工作|活动|要求|理念|思路|目标|路径|格局|平台|品牌|标准|系列|产业|景区|信箱|网络|华诞|地震|会议室|消毒液|[台周节日])$/

/** A phrase's figure with its unknown measure word as printed; a name is none. */
export function withUnknownUnit(text: string, figure: Figure): Figure | null {
  if (figure.unit !== '' || figure.low === null || figure.end !== figure.tail) return figure
  const rest = /^[\u3400-\u9fff]*/.exec(text.slice(figure.end))![0]
  if (rest === '') return figure
  // 十二木卡姆: what numerals count without a measure word is a name.
  if (figure.han && !figure.bounded && /^[\u3400-\u9fff]{2,}$/.test(rest) && !notUnit.test(rest)) return null
  // 隋唐十八杰
  if (figure.han && !figure.bounded && rest.length === 1 && figure.start > 0 && !notUnit.test(rest))
    return null
  // 兵团七十一团, 十四运, 大16开本
  if (!figure.bounded && /^(?:[军旅团师连营局](?:分部)?|[运冬夏]|开本?)$/.test(rest)) return null
  if (named.test(rest) || (figure.positional && !figure.bounded)) return null
  if (figure.small && !figure.bounded) return null
  if (notUnit.test(rest)) return figure
  if (rest.length > 1 && !figure.bounded && !figure.scale && !/^.次/.test(rest)) return null
  return rest.length <= 3
    ? { ...figure, unit: rest, tail: figure.end + rest.length, end: figure.end + rest.length }
    : figure
}

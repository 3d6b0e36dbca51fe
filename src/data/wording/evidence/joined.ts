import { after, before } from '../around.js'
import { characters } from '../dictionary/characters.js'
import { toNumber } from '../number/decimal.js'
import type { Figure } from '../figure.js'
import { namesItself } from './names-itself.js'
import { isPlace } from '../dictionary/places.js'
import { isCode, isRank } from './which.js'

/** Numbers that are part of something else, as what touches them tells. */

/** 十四五 is a five-year plan, 二三产业 are sectors, not fourteen or fifteen, two or three. */
function isPlanName(text: string, figure: Figure): boolean {
  if (!figure.han || figure.unit !== '') return false
  const printed = text.slice(figure.core, figure.tail)
  return /^十[一二三四]?五$/.test(printed) || /^[一二三四五六七八九]{2}$/.test(printed)
}

const currency = characters('币B¥￥$€£')

/** What stands before a number and its currency. */
function leadOf(text: string, position: number): string {
  const lead = before(text, position)
  return currency(text, position - 1) ? lead.replace(/(?:RMB|人民币|(?:US|HK)\$|[¥￥$€£])$/, '') : lead
}

const joined =
  /(?:第(?:[\d一二三四五六七八九十]{1,3}[、和至-]){0,4}|逢|[A-Za-z][A-Za-z-]*|[·:/×]|[^(,。;、为达长幅速率比]\+|\d[-.,比<>]|[〔[]|[〔[(]\d{4}[〕\])])$/
/** Last characters of all these. */
const joining = characters(
  '第逢、和至-ABCDEFGHIJKLMNOPQRSTUVWXYZ&abcdefghijklmnopqrstuvwxyz·:/×+.,比<>〔[〕])',
)

/** 2014-2015 with no word behind */
function isYears({ low, high }: Figure): boolean {
  return [low, high].every((year) => year && toNumber(year) > 1899 && toNumber(year) < 2100)
}

/** A number that is part of something else: 第3, G60, N95, 5G, 4+2, 9:30, 8·03, 〔2023〕15号. */
export function isJoined(text: string, figure: Figure): boolean {
  if (
    figure.high &&
    !figure.han &&
    figure.unit === '' &&
    (/^(?:-|\(\d{4})/.test(text.slice(figure.tail, figure.tail + 5)) || isYears(figure))
  )
    return true
  if (isPlanName(text, figure) || isPlace(text, figure) || isRank(text, figure) || isCode(text, figure))
    return true
  const lead = leadOf(text, figure.core)
  // 正负3度: how far off
  if (lead.endsWith('正负')) return true
  // (2022)第35号, (2021)浙01民终356号: a document's year
  if (
    lead.endsWith('(') &&
    text[figure.tail] === ')' &&
    /^(?:19|20)\d\d$/.test(text.slice(figure.core, figure.tail)) &&
    /[\u4e00-\u9fff\d]/.test(text[figure.tail + 1] ?? '')
  )
    return true
  // 1至3层为库房, 4层为展厅: which floors
  if (figure.unit === '层' && /^$|[,;中、]$/.test(lead) && /[为是设作用]/.test(text[figure.tail] ?? ''))
    return true
  // 《文史资料》一至五辑
  if (figure.high && /^[辑期卷集]$/.test(figure.unit) && lead.endsWith('》')) return true
  if (joining(lead, lead.length - 1)) {
    // A、B、C三类
    if (figure.small && figure.han && /[A-Z][、和及][A-Z]$/.test(lead)) return false
    // GDP8.2万元 is a figure behind its name, G60 and C919 are names.
    if (figure.unit !== '' && /[A-Z&]{3,}$/.test(lead)) return false
    // 总数:386, A类:361件, but 9:30.
    if (/[^\d]:$/.test(lead)) return figure.unit === '' && !/[率数值量计]:$/.test(lead)
    // 198件+12件
    if (figure.unit !== '' && lead.endsWith(`${figure.unit}+`) && /\d[余多]?[万亿]?.{1,2}\+$/.test(lead))
      return false
    if (joined.test(lead)) return !/\(\d{4}\)$/.test(lead) && !(figure.han && lead.endsWith(','))
  }
  const rest = after(text, figure.tail)
  return (
    namesItself(figure, text.slice(figure.core, figure.tail - figure.unit.length), lead, rest) ||
    (text[figure.tail] === '级' && text[figure.tail + 1] !== '别') ||
    (figure.unit === '' &&
      /^(?:[A-Za-z]|(?:、\d{1,2})+[月日号栋]|\+(?!的)[\dA-Z\u4e00-\u9fff“]|[:·/]\d|[-.]\d|-[A-Za-z]|×|号|\)\d+号|#)/.test(
        rest,
      )) ||
    // 师生近7万,40%走读
    (figure.unit === '' && !figure.scale && /^,\d/.test(rest))
  )
}

/** “1234”: a number alone in quotation marks is a name. */
export function isQuoted(text: string, figure: Figure): boolean {
  return (
    (figure.unit === '' || (!figure.bounded && (figure.han ? /^[条个项]$/ : /^条$/).test(figure.unit))) &&
    /[“‘]$/.test(before(text, figure.start)) &&
    /^[”’]/.test(after(text, figure.tail))
  )
}

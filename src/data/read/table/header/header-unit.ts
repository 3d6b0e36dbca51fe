/** Units in headers: 捐款(万元), 占比%, 面积/亩. */
import { splitUnit, type PrintedUnit } from '../../unit.js'
import { currencyOf, englishUnit } from './english-unit.js'

export interface Heading {
  readonly label: string
  readonly unit?: PrintedUnit
}

const measures =
  '元|美元|港元|欧元|日元|件次|件|个|人次|户次|家次|车次|批次|课时|学时|例|起|宗|棵|人|名|位|场次|场|次|条|篇|份|期|项|家|户|间|套|台|辆|所|座|处|支|批|类|册|部|幅|株|头|只|届|' +
  '公里|千米|米|厘米|平方公里|平方千米|平方米|立方米|亩|公顷|吨|公斤|千克|克|升|小时|分钟|天|日|月|年|岁|工作日|个工作日|千瓦时|千瓦|度|倍|人天|' +
  '百分点|个百分点|%|％|‰|yuan|cny|rmb|usd|persons|people|items|times|km|kg|m²|㎡|km²|t|h|ha|mw|kwh|percent|pct'
const unitWord = new RegExp(
  `^[十百千]?[万亿]?(?:${measures})(?:[/每](?:${measures}))?$|^[十百千]?[万亿]$|^[千百十]元$`,
  'i',
)

/** Is this text a unit and nothing else? */
export function isUnit(text: string): boolean {
  return unitWord.test(text.trim()) || currencyOf(text) !== undefined || englishUnit(text) !== undefined
}

/** 万元 is 元 in ten thousands, USD million 美元 in millions. */
function readUnit(text: string): PrintedUnit {
  return englishUnit(text) ?? splitUnit(currencyOf(text) ?? normalUnit(text))
}

/** The unit that a cell of a column of units names; undefined for a sentence. */
export function readUnitCell(text: string): PrintedUnit | undefined {
  const longest = /^[a-z .²³/]+$/i.test(text) ? 30 : 6
  return isUnit(text) || text.length <= longest ? readUnit(text) : undefined
}

/** A header taken apart; brackets that hold no unit (市(州), 提案(立案)) stay in the label. */
export function readHeading(header: string): Heading {
  const text = withoutMark(header.replace(/\s+/g, ' ').trim())
  const match =
    /^(.+?)\s*[(（[［【]\s*(?:单位[:：]\s*|unit:\s*)?([^()（）[\]【】]{1,24})\s*[)）\]］】]$/i.exec(text) ??
    /^(.+?)\s*[,，/／]\s*([^,，/／]{1,8})$/.exec(text) ??
    /^(.+[^%％])([%％‰])$/.exec(text)
  const [, label, unit] = match ?? []
  // 经济建设(占比%) is the share of it; 件数(占比%) heads both.
  if (label !== undefined && /^占?比[例重]?[%％]$/.test(unit ?? '') && !/数$/.test(label))
    return { label: `${label}占比`, unit: splitUnit('%') }
  if (label === undefined || unit === undefined || !isUnit(unit)) return { label: text }
  return { label: label.trim(), unit: readUnit(unit) }
}

/** 件 and % below 已采纳 say how it is counted. */
export function readMeasure(header: string): Heading | undefined {
  const unit = normalUnit(header)
  if (!isUnit(unit)) return undefined
  return { label: /%|百分点/.test(unit) ? '占比' : '件数', unit: readUnit(unit) }
}

/** Footnote marks on headers and labels: 委员工作室*, 提案①, 办复率[1]. */
export function withoutMark(label: string): string {
  return (
    label.replace(/(?:[*＊†‡①-⑳⁰¹²³⁴-⁹]+|\[(?:注?\d{1,2}|[a-z])\]|[（(]注\d{0,2}[)）])$/u, '').trim() || label
  )
}

export function normalUnit(unit: string): string {
  const text = unit.trim()
  if (text === '％' || /^(?:per ?cent(?:age)?s?|pct)$/i.test(text)) return '%'
  // How many there are needs no unit.
  if (/^(?:numbers?|counts?|no\.?|n)$/i.test(text)) return ''
  return text === '个百分点' ? '百分点' : text
}

/** The unit a line such as “单位：万元” names for a whole table. */
export function unitLine(text: string): PrintedUnit | undefined {
  const unit =
    /(?:计量)?单位\s*[:：]\s*([^\s()（）,，;；]{1,8})/.exec(text)?.[1] ??
    /\bunit:\s*([^\s(),;]+(?: (?:thousand|million|billion|of|[A-Za-z]+))*)/i.exec(text)?.[1]
  return unit !== undefined && isUnit(unit) ? readUnit(unit) : undefined
}

/** 上年 beside 2023年 is 2022年. */
export function withYearBefore(headings: readonly (readonly Heading[])[]): readonly (readonly Heading[])[] {
  const labels = headings.flat().map(({ label }) => label)
  const [year, ...others] = new Set(
    labels.flatMap((label) => /^((?:19|20)\d\d)年?度?$/.exec(label)?.[1] ?? []),
  )
  if (year === undefined || others.length > 0) return headings
  return headings.map((levels) =>
    levels.map((heading) =>
      /^(?:上年|去年|上年度|上一年)$/.test(heading.label)
        ? { ...heading, label: `${Number(year) - 1}年` }
        : heading,
    ),
  )
}

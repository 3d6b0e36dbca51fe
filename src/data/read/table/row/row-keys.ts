/** What the key columns of a row say. */
import type { Observation } from '../../../dataset.js'
import { scaledUnit, type PrintedUnit } from '../../unit.js'
import { cell } from '../cell/cell.js'
import { categoryOf, cellReaders, classIn, partNamed, type CellReaders } from '../cell/cell-readers.js'
import { withoutSetting } from '../cell/clean.js'
import { addEnglish, type EnglishRole } from '../header/english-columns.js'
import { englishMonth } from '../cell/english-period.js'
import { readUnitCell } from '../header/header-unit.js'
import { isShareName, wholes } from '../header/kinds.js'
import { partOfYear } from '../column/part-column.js'
import type { KeyColumn } from '../plan.js'
import type { Summary } from '../header/roles.js'
import { isRelative, namesWhole, ofWhich, overall } from './row-names.js'
import { statusOf } from '../cell/status.js'

/** What a row says of each of its figures; the indicator is filled in where it is known. */
export type Draft = Omit<Observation, 'figure'>

export interface RowKeys {
  readonly draft: Draft
  readonly indicator?: string
  readonly indicatorId?: string
  /** 占比 of a row beside one of 件数. */
  readonly measure?: string
  readonly unit?: PrintedUnit | undefined
  readonly placeLabel?: string
  readonly sourceUrl?: string
  readonly sourceTitle?: string
  readonly indicatorEn?: string
  readonly placeEn?: string
  readonly sourceEn?: string
  readonly figureJson?: string
  readonly complete?: boolean
  readonly total?: Summary
  readonly within?: true
  /** The indicator stands among the classes: 收到提案 above A类. */
  readonly whole?: true
}

/** Reads the key columns of a table row by row, each distinct cell once. */
export function keysReader(
  keys: readonly KeyColumn[],
  unify: (name: string) => string,
  rows: readonly (readonly string[])[] = [],
  /** Codes that name no place, as several have them. */
  shared: ReadonlySet<string> = new Set(),
): (row: readonly string[]) => RowKeys {
  const readers = cellReaders(keys, unify, rows, shared)
  return (row) => readKeys(row, keys, readers)
}

function readKeys(row: readonly string[], keys: readonly KeyColumn[], readers: CellReaders): RowKeys {
  const draft: Record<string, unknown> = { indicator: '' }
  const own: (readonly [string, string])[] = []
  const inEnglish: (readonly [EnglishRole, string])[] = []
  const more: { -readonly [K in keyof RowKeys]?: RowKeys[K] } = {}
  let [part, worded, year] = ['', '', '']
  let power = 0
  const heads = keys.find(({ role }) => role === 'indicator' || role === 'dimension')
  // The editor’s rows name each what they are of.
  const isListed = keys.some(({ role }) => role === 'locator')
  const head = heads === undefined ? '' : cell(row, heads.column)
  const isOverall = !isListed && head !== '' && !(heads?.divides?.has(head) ?? !overall.test(head))
  for (const key of keys) {
    const { role, column, label, inYear, explains } = key
    const text = cell(row, column)
    if (text === '' || (key === heads && isOverall)) continue
    if (
      role === 'place' ||
      role === 'scope' ||
      role === 'category' ||
      role === 'dimension' ||
      (role === 'indicator' && !isListed) ||
      role === 'period'
    ) {
      const total = readers.total(text)
      if (total !== 'none') {
        more.total = total
        if (ofWhich.test(text)) more.within = true
        continue
      }
    }
    switch (role) {
      case 'place':
        more.placeLabel = readers.place(text)
        draft['place'] ??= more.placeLabel
        break
      case 'placeId':
        if (readers.isCode(text)) draft['place'] = text
        break
      case 'indicator':
        Object.assign(more, isListed ? { indicator: withoutSetting(text) } : named(text, draft, readers))
        more.unit ??= readers.heading(text).unit
        break
      case 'measure':
        more.measure = text
        break
      case 'indicatorId':
        more.indicatorId = text
        break
      case 'unit':
        Object.assign(more, unitOf(text))
        break
      case 'multiplier':
        power = /^\d{1,2}$/.test(text) ? Number(text) : 0
        break
      case 'period':
        if (isShareName(text)) more.measure = text
        else if (inYear === undefined) Object.assign(draft, readers.period(text, column))
        else {
          part = partOfYear(text, label) ?? text
          // January of no year stays in the file’s own words.
          if (englishMonth(text) !== undefined) worded = text
          year ||= inYear
        }
        break
      case 'year':
        year = text
        break
      case 'category': {
        if (ofWhich.test(text)) more.within = true
        // 占比 below classes is that of each column.
        if (isShareName(text)) {
          more.measure = '占比'
          break
        }
        if (isOverall || isRelative(text) || namesWhole(key, text)) {
          more.indicator = text
          more.whole = true
          break
        }
        // A类（件） is measured in 件; 5% may be the class itself.
        const heading = isListed || !/[)）]$/.test(text) ? { label: text } : readers.heading(text)
        const [name, isShare] = classIn(heading.unit ? heading.label : text, readers.isClass)
        draft['category'] = readers.category(name)
        if (isShare) more.measure = '占比'
        more.unit ??= heading.unit
        break
      }
      case 'base':
        draft['base'] = /^(?:原文未列|未列|notgiven|not given)$/i.test(text) ? 'notGiven' : text
        break
      case 'status':
        if (statusOf(text)) draft['status'] = statusOf(text)
        else own.push([label, text])
        break
      case 'source':
        more.sourceTitle = text
        draft['source'] ??= text
        break
      case 'sourceId':
        draft['source'] = text
        break
      case 'complete':
        if (/^(?:true|yes|是)$/i.test(text)) more.complete = true
        else if (/^(?:false|no|否)$/i.test(text)) more.complete = false
        break
      case 'figureJson':
      case 'indicatorEn':
      case 'placeEn':
      case 'sourceEn':
        more[role] = text
        break
      case 'scopeEn':
      case 'periodWordingEn':
      case 'baseEn':
      case 'noteEn':
        inEnglish.push([role, text])
        break
      case 'sourceUrl':
        more.sourceUrl = text
        break
      case 'dimension':
        if (explains && typeof draft['category'] === 'string') {
          draft['category'] = `${draft['category']}（${text}）`
          break
        }
        // 占比 below the bodies and their 合计 is no body.
        if (isShareName(text)) {
          more.indicator = text
          more.whole = true
        } else if (label !== '__proto__') own.push([label, withoutSetting(text)])
        break
      default:
        draft[role] = text
    }
  }
  // 合计 | 提案总数: that names the total, and is none of its classes, unless these are 建议 and 提案.
  const { category } = draft
  if (more.total === 'total' && typeof category === 'string' && wholes.test(category))
    if (!readers.isCounted(category)) delete draft['category']
  if (part !== '' || year !== '')
    Object.assign(draft, readers.period(year === '' && worded !== '' ? worded : dated(part, year)))
  for (const [role, en] of inEnglish) addEnglish(draft, role, en)
  // SDMX: 6 beside EUR is millions of it.
  if (power > 0) more.unit = scaledUnit(more.unit?.unit ?? '', power)
  if (own.length > 0) draft['dimensions'] = Object.fromEntries(own)
  more.draft = draft as unknown as Draft
  return more as RowKeys
}

/** 其中：A类 below 立案 is a class of it, not an indicator of its own, and A类占比 its share. */
function named(
  text: string,
  draft: Record<string, unknown>,
  { heading, isPart }: CellReaders,
): Partial<RowKeys> {
  if (ofWhich.test(text) && text.replace(ofWhich, '') !== '') {
    draft['category'] = categoryOf(partNamed(text))
    return { within: true }
  }
  const [part, isShare] = classIn(heading(text).label, isPart)
  if (!isShare) return { indicator: withoutSetting(text) }
  draft['category'] = categoryOf(part)
  return { within: true, measure: '占比' }
}

/** 3月 and 2023年 are 2023年3月. */
export function dated(part: string, year: string): string {
  const [number] = /^\d{4}/.exec(year) ?? []
  return number === undefined || part === '' ? part || year : /^全年/.test(part) ? year : `${number}年${part}`
}

/** 占比 below 2020年 is of that year. */
export function inPeriodOf(before: RowKeys | undefined, keys: RowKeys): RowKeys {
  const { period, periodWording } = before?.draft ?? {}
  if (keys.measure === undefined || keys.draft.period !== undefined || keys.draft.periodWording !== undefined)
    return keys
  return {
    ...keys,
    draft: {
      ...keys.draft,
      ...(period !== undefined && { period }),
      ...(periodWording !== undefined && { periodWording }),
    },
  }
}

function unitOf(text: string): Pick<RowKeys, 'unit'> {
  const unit = readUnitCell(text)
  return unit ? { unit } : {}
}

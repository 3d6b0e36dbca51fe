/** What a server wraps its answer in: { code: 0, msg: 'ok', data: { total: 3, list: […] } }. */
import { isPlaceCode } from '../../places.js'
import { fold } from '../names.js'
import { isObject, isScalar } from '../reading.js'

/** What was asked for, and where in the file it stands: `data/list`. */
export interface Opened {
  readonly inner: unknown
  readonly at: string
}

/** Of the answer itself, of its pages, of its errors: nothing of what was asked for. */
const ofTheAnswer = new Set(
  (
    'resultcode resultmsg retcode retmsg respcode respmsg statuscode msg message success ok errmsg error errors errorcode errcode errno help links links self requestid traceid timestamp servertime ' +
    'page pages pageno pagenum pageindex pagesize totalpages totalpage totalelements totalcount totalrecords totalresults ' +
    'current currentpage limit offset perpage hasnext hasmore hasnextpage next previous prev first last empty numberofelements ' +
    'size orders optimizecountsql searchcount countid maxlimit sourceid lastupdated resourceid datasetid ' +
    '消息 提示 返回码 状态码 页码 页数 总条数 ' +
    'resourceformat recordsformat includetotal totalwasestimated @odata.context @odata.nextlink @odata.count'
  ).split(' '),
)

/** Names that a record may have as well: they are the answer's where others of it stand beside them. */
const perhaps = new Set(['code', 'status', 'total', 'count', 'time', 'version', 'type', 'name'])

function plain(key: string): string {
  return fold(key).replace(/[_-]/g, '')
}

/** code: 200 and no code of a place; status: 'success' and no status of a figure. */
function isStatus(key: string, value: unknown): boolean {
  const text = String(value)
  if (key === 'code') return /^\w{1,8}$/.test(text) && !isPlaceCode(text)
  if (key === '状态') return /^(?:成功|失败|正常|\d{1,3})$/.test(text)
  return key === 'status' && /^(?:\d{1,3}|true|ok|success|successful)$/i.test(text)
}

function isCount(key: string, value: unknown, lists: readonly (readonly unknown[])[]): boolean {
  return (key === 'total' || key === 'count') && lists.some(({ length }) => String(length) === String(value))
}

/** What was asked for; undefined where nothing is wrapped. */
export function opened(raw: unknown): Opened | undefined {
  let [inner, at]: [unknown, string] = [raw, '']
  for (let depth = 0; depth < deepest; depth++) {
    const next = Array.isArray(inner) ? behindPage(inner) : isObject(inner) ? within(inner) : undefined
    if (!next) break
    at = [at, next.at].filter(Boolean).join('/')
    inner = next.inner
  }
  return inner === raw ? undefined : { inner, at }
}

const deepest = 6

/** [{ page: 1, total: 2 }, […]]: the page, and its records. */
function behindPage(list: readonly unknown[]): Opened | undefined {
  const [page, records, ...more] = list
  const isPage = isObject(page) && more.length === 0 && Object.keys(page).every((key) => isOf(key))
  return isPage && Array.isArray(records) && records.some(isObject) ? { inner: records, at: '1' } : undefined
}

function isOf(key: string): boolean {
  return ofTheAnswer.has(plain(key)) || perhaps.has(plain(key))
}

/** The one member that holds records, where what stands beside it is of the answer. */
function within(raw: Record<string, unknown>): Opened | undefined {
  const members = Object.entries(raw)
  const lists = members.flatMap(([, value]) => (Array.isArray(value) ? [value] : []))
  const isAnswer = members.some(
    ([key, value]) =>
      ofTheAnswer.has(plain(key)) || isStatus(plain(key), value) || isCount(plain(key), value, lists),
  )
  const others = members.filter(
    ([key, value]) =>
      !ofTheAnswer.has(plain(key)) &&
      !(isScalar(value) && (isStatus(plain(key), value) || isCount(plain(key), value, lists))) &&
      !(isAnswer && isScalar(value) && (plain(key) === 'total' || plain(key) === 'count')),
  )
  const [only, ...more] = others
  if (!only) return undefined
  const [key, value] = only
  // { data: { … } } with nothing beside it; { 兰州市: { … } } may be a record by its name.
  const isWrapped = isAnswer || payload.test(plain(key))
  if (more.length > 0)
    return isAnswer && others.length < members.length
      ? { inner: Object.fromEntries(others), at: '' }
      : undefined
  if (!isWrapped || typeof value !== 'object' || value === null) return undefined
  return { inner: value, at: key }
}

const payload =
  /^(?:data|result|results?data|results|rows|list|records|items|content|body|response|payload|value|values|dataset|datalist|resultlist|features|数据|结果|列表|记录)$/

/** What a server says in the place of data, where it gives none. */
export function refusal(raw: unknown): string | undefined {
  if (!isObject(raw)) return undefined
  const said = Object.entries(raw).flatMap(([key, value]) =>
    /^(?:msg|message|errmsg|error|errormessage|detail|reason)$/.test(plain(key)) && typeof value === 'string'
      ? value
      : [],
  )
  const holdsNone = Object.values(raw).every((value) => isScalar(value) || isBare(value))
  return holdsNone &&
    Object.keys(raw).every(
      (key) => isOf(key) || payload.test(plain(key)) || /^(?:detail|reason|path)$/.test(plain(key)),
    )
    ? said.find((text) => text.trim() !== '')
    : undefined
}

/** {} and [], and an object that holds nothing but such. */
function isBare(value: unknown): boolean {
  return isScalar(value)
    ? true
    : Object.values(value as object).every((inner) => typeof inner === 'object' && isBare(inner))
}

/** { code: 0, data: { total: 0, list: [] } }: an answer whose list is empty. */
export function holdsNothing(raw: unknown): boolean {
  if (Array.isArray(raw)) return raw.length === 0
  if (!isObject(raw)) return false
  const lists = Object.entries(raw).filter(([, value]) => !isScalar(value))
  return (
    lists.length > 0 &&
    lists.every(([, value]) => holdsNothing(value)) &&
    Object.keys(raw).every((key) => isOf(key) || payload.test(plain(key)))
  )
}

/** The records of a map’s features: what is said of each beside its shape. */
export function recordsOfFeatures(raw: unknown): readonly unknown[] | undefined {
  const features = isObject(raw) ? raw['features'] : undefined
  if (!Array.isArray(features) || features.length === 0) return undefined
  const records = features.map((feature: unknown) =>
    isObject(feature) ? (feature['properties'] ?? feature['attributes']) : undefined,
  )
  return records.every(isObject) ? records : undefined
}

import { characters } from './dictionary/characters.js'

export interface Change {
  readonly start: number
  readonly change: 'up' | 'down'
}

const growth =
  '(?:增长|上涨|提[高升])幅度|(?<!负)增长|上浮|增加|上升|上涨|增产|回升|增多|延长|(?<=^|[,。;])多出|增幅|涨幅|增收|净增|增|(?<![提晋])升|涨'
const decline =
  '(?:降价|下降|降低|减少)幅度|负增长|减产|减收|精简|下降|下浮|跌幅|减少|降低|[降减]幅|缩短|压减|压缩|下滑|回落|收窄|缩减|下跌|跌|降|(?<!增)减|(?<!缺|不[能可会该])少(?=了)|(?<=^|[,。;])少'
const rate = '加快|提高|提升|提标|提速|上调|反弹|扩大|多[出收产卖]|高出|(?<!最)高(?!达)|翻'
/** 降为3件 is a level, a 降幅为3% a change. */
const link = '(?:了|达到|高达|达|(?<=幅|增长)(?:分别)?[为在]|约)?$'
const always = new RegExp(`(?:(${growth})|(${decline}))${link}`)
const relative = new RegExp(`(?:(${growth}|${rate}|多(?=了))|(${decline}|下调|下行|(?<!最)低|缩小))${link}`)
/** 人均提高10元 and 亩产提高30公斤 are rises, 提升12个 work done; 最低500元 is none of these. */
const measured = /[元分岁]$|^(?:[公千市]?斤|千克|吨|[厘毫]?米|千瓦时|天|小时|分钟)$/
const paid = new RegExp(`(?:(${growth}|提高|提升|提标|上调|高出|多出)|(${decline}|下调))${link}`)
/** 比上届多办理提案43件, 较年初减少贷款余额2000余万元: the change may have its object before the number, a level may not. */
const compared =
  /(?:[同环]比[^,。;]{0,12}?|(?:(?<![占对同环])比(?![较例重])|(?<!比)较(?![多少高低长短快]))(?!(?:原)?(?:计划|规定|预[期定计]|目标|[原既]定|要求|指标|任务|约定|承诺)|[全][国省市县区州]|平均|同类|其他|别)[^,。;]{1,12}?)(?:(多|增(?!减)加?|提高|提升|扩大|高|长)|(少|(?<!增)减少?|压[缩减]|缩[减短]|降低|下降|低|短))(?:[^,。;:、\d二两三四五六七八九十到至达为的是高低多少年][^,。;:、\d二两三四五六七八九十到至达为的是占]{0,7})?(?:了)?$/

/** 比上届小了三岁 */
const older = /[比较](?:上[年届次]|去年|往年|以往|过去)[^,。;\d]{0,6}(?:(大|老)|(小|年轻))了?$/

/** 高于上年0.8个百分点; 高于全国5.9个百分点 is a difference between places. */
const against =
  /(?:(高[于出]|多于|快于)|(低于|少于|慢于))(?:上[年届月]度?|去年|往年|同期|年初|上年末)(?:同期|同月|水平)?$/

/** 压减接待费22%: of what is cut, a share, and of money spent; 减少碳排放1.6万吨 is an amount. */
const cutting = /(?:压减|压缩|缩短|缩减|削减|精简|减少|降低|下调)(?:了)?[^,。;:、\d到至达为的是占率]{1,12}$/

/** What is compared with another time changed; 比全国高出2.2%, 比市场价低三成 and 高出4个百分点 are differences. */
const comparing = new Set(['高', '低', '多', '少', '长', '短', '高出', '多出'])
const differing = /(?<![同环])[比较]([^,。;]{1,12}?)(?:[高低多少长短大小]出?|低于|高于)了?[^,。;]{0,8}$/
const earlier = /[年月季届前往昔初旬日期始]|[上同本]周|以往|过去|原|历史|传统|换届|会|[上同][次一批轮]/

const spending =
  /(?:压减|压缩|缩减|削减|减少|降低)了?[^,。;:、\d到至达为的]{0,8}(?:支出|开支|经费|费用|成本|损失|债务|税费|负担)$/

/** 增加村集体收入20万元 */
const adding = /增加了?[^,。;:、\d到至达为的]{0,8}(?:支出|开支|经费|费用|成本|收入|收益|投入)$/

/** 缩短办理时限15天 */
const lengths = /^(?:天|小时|分钟|个?工作日|个月|周)$/
const shortening = /(?:缩短|压缩|压减|减少)了?[^,。;:、\d到至达为的]{1,10}$/

const net = /净增(?![率速])[^,。;、\d到至达为]{1,6}$/

const proportions = new Set(['%', '‰', '百分点', '千分点', '基点', '倍', '番'])

const lasts = characters(
  '滑行快产收简长加升涨幅增降少低短减落窄跌高大出翻标速调弹了达到为在约小多缩收办提立用花建报征交案议息告金员浮年届月期初平度',
)

/**
 * The change a number before which position `end` stands measures: 增长29.9%, 比上届增加485件.
 * 增加到485件 is a level, and 提升12个 is work done, not a rise.
 */
export function changeBefore(text: string, end: number, unit: string): Change | null {
  const before = text.slice(Math.max(0, end - 16), end)
  if (
    (unit === '%' && cutting.test(before)) ||
    (unit.endsWith('元') && spending.test(before)) ||
    (lengths.test(unit) && shortening.test(before))
  )
    return { start: end, change: 'down' }
  if (unit.endsWith('元') && adding.test(before)) return { start: end, change: 'up' }
  if (text[end - 1] === '↑' || text[end - 1] === '↓')
    return { start: end - 1, change: text[end - 1] === '↑' ? 'up' : 'down' }
  if (text[end - 1] === '+')
    return /[同环]比\+$/.test(before) || (end === 1 && unit === '%') ? { start: end - 1, change: 'up' } : null
  if (before.includes('净增') && net.test(before)) return { start: end, change: 'up' }
  const compares = /[比较]/.test(before)
  if (!compares && !lasts(text, end - 1)) return null
  const proportion = proportions.has(unit)
  const found =
    (proportion ? relative : measured.test(unit) ? paid : always).exec(before) ??
    (compares ? compared.exec(before) : null) ??
    against.exec(before) ??
    (unit.endsWith('岁') ? older.exec(before) : null)
  if (!found) return null
  const word = found[1] ?? found[2]!
  // 降低幅度两个指标未达预期
  if (word.endsWith('幅度') && !proportion && !measured.test(unit)) return null
  const base = comparing.has(word) ? differing.exec(before)?.[1] : undefined
  if (base === undefined ? before.endsWith('高出') : !earlier.test(base)) return null
  // 新增了4处 is work done.
  if (word === '增' && !proportion && /[新总另]$/.test(before.slice(0, before.lastIndexOf(word)))) return null
  const start = end - before.length + before.lastIndexOf(word)
  return { start, change: found[1] ? 'up' : 'down' }
}

export interface Change {
  readonly start: number
  readonly change: 'up' | 'down'
}

const growth = '(?<!负)增长|上浮|增加|上升|上涨|增幅|涨幅|净增|增|(?<!提)升|涨'
const decline = '负增长|下降|下浮|跌幅|减少|降低|降幅|缩短|压减|下滑|回落|收窄|缩减|下跌|跌|降|减'
const rate = '提高|提升|扩大|多出|高出|高(?!达)|翻'
/** 降为3件 is a level, a 降幅为3% a change. */
const link = '(?:了|达到|达|(?<=幅|增长)[为在]|约)?$'
const always = new RegExp(`(?:(${growth})|(${decline}))${link}`)
const relative = new RegExp(`(?:(${growth}|${rate})|(${decline}|低|缩小))${link}`)
const compared =
  /(?:比|较)[^,。;]{0,12}?(?:(多|增|提高|提升|高|长)|(少|减|低|短))(?:[收办提立用花建报出增减征]交?(?:提案|议案|建议|信息|报告|资金|委员)?)?(?:了)?$/

const lasts = new Set(
  '长加升涨幅增降少低短减落窄跌高大出翻了达到为在约小多缩收办提立用花建报征交案议息告金员浮',
)

/**
 * The change a number before which position `end` stands measures: 增长29.9%, 比上届增加485件.
 * 增加到485件 is a level, and 提升12个 is work done, not a rise.
 */
export function changeBefore(text: string, end: number, proportion: boolean): Change | null {
  if (!lasts.has(text[end - 1] ?? '')) return null
  const before = text.slice(Math.max(0, end - 16), end)
  const found = (proportion ? relative : always).exec(before) ?? compared.exec(before)
  if (!found) return null
  if (found[0].length === 1 && /[新总]$/.test(before.slice(0, -1)) && !proportion) return null
  const word = found[1] ?? found[2]!
  const start = end - before.length + before.lastIndexOf(word)
  return { start, change: found[1] ? 'up' : 'down' }
}

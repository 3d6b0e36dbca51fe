import type { Figure } from './figure.js'

/** 优秀、合格、不合格三个档次, 苏、浙、粤三省: as many as were named before it. */

const item = '[\\u4e00-\\u9fffA-Z“”]{1,8}'
const items = new RegExp(`((?:${item}、)+)${item}(?:(和|及|与)${item})?$`)
/** 自评(占20%)、测评(占50%)、考评(占30%)三部分 */
const asides = /\([^()]*\)/g
/** A list is longer than what the other rules look at. */
const reach = 48

export function sumsNamed(text: string, { start, core }: Figure): boolean {
  const lead = text.slice(Math.max(0, start - reach), start)
  const match = lead.includes('、') ? items.exec(lead.replace(asides, '')) : null
  if (!match) return false
  const all = match[1]!.split('、').length
  const numeral = '两三四五六七八九十'.indexOf(text[core]!) + 2
  return numeral === all || (match[2] !== undefined && numeral === all + 1)
}

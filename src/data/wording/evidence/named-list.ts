import type { Figure } from '../figure.js'

/** 优秀、合格、不合格三个档次, 苏、浙、粤三省: as many as were named before it. */

const lists = (longest: number): RegExp => {
  const item = '[\\u4e00-\\u9fffA-Z“”]'
  return new RegExp(`((?:${item}{1,8}、)+)${item}{1,${longest}}(?:(和|及|与)${item}{1,${longest}})?$`)
}
const ofThings = lists(8)
/** 南昌、赣江新区、九江三地 */
const ofPlaces = lists(4)
/** 自评(占20%)、测评(占50%)、考评(占30%)三项 */
const asides = /\([^()]*\)/g
/** A list is longer than what the other rules look at. */
const reach = 48

function sums(list: RegExp, text: string, { start, core }: Figure): boolean {
  const lead = text.slice(Math.max(0, start - reach), start)
  const match = lead.includes('、') ? list.exec(lead.replace(asides, '')) : null
  if (!match) return false
  const all = match[1]!.split('、').length
  const numeral = '两三四五六七八九十'.indexOf(text[core]!) + 2
  return numeral === all || (match[2] !== undefined && numeral === all + 1)
}

export const sumsThings = (text: string, figure: Figure): boolean => sums(ofThings, text, figure)
export const sumsPlaces = (text: string, figure: Figure): boolean => sums(ofPlaces, text, figure)

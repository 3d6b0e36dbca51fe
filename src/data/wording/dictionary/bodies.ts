import { after, before } from '../around.js'
import type { Figure } from '../figure.js'
import { counted, places } from './nouns.js'
import { isSpoken } from './things.js'

/** Bodies and places that a numeral counts by what their name says. */

/** 五个部门联动机制 is named after how many take part. */
export const scheme = /^[\u4e00-\u9fff]{2,8}(?:机制|工作法|模式|票决)/

/** 八个民主党派, 两家企业: after a measure word the noun tells a count from an emphasis. */
export function countsBodies(text: string, figure: Figure): boolean {
  const rest = after(text, figure.tail)
  if (scheme.test(rest) || isSpoken(figure.unit, rest)) return false
  return places.test(rest) || counted.test(rest)
}

/** 联合河西五市政协: bodies of several places together. */
export function joinsPlaces(text: string, figure: Figure): boolean {
  return (
    /^(?:[市县区州省]|省区|市州|县区|县市)$/.test(figure.unit) &&
    text[figure.core] !== '一' &&
    /^政协/.test(after(text, figure.tail)) &&
    (!/[省市县区全]$/.test(before(text, figure.core)) ||
      /[\d两三四五六七八九十][省市县区州]$/.test(before(text, figure.core)))
  )
}

import type { Figure } from '../figure.js'
import { counted, namesBody } from '../dictionary/nouns.js'
import { isNumberedPoint } from '../dictionary/rhetoric.js'
import { isSpoken } from '../dictionary/things.js'
import { appointing, urging, verb } from '../dictionary/verbs.js'

/** 镇上有一个邮政所、一个储蓄所: articles in a list are counts, all of them or none. */

const one = '一[名位个家座所条间处口件份篇场台棵]'
const separator = new RegExp(`[、和及与](?=${one})`)
const before = new RegExp(`(?:${one}[^,。;、]{2,8}[、和及与])*$`)
const owning = /[^没]有$/
/** A list is longer than what the other rules look at. */
const reach = 40

/** Whether such a list counts; undefined where there is none. */
export function listsOnes(text: string, { start, core, tail }: Figure): boolean | undefined {
  const lead = text.slice(Math.max(0, start - reach), start)
  const earlier = before.exec(lead)![0]
  const ones = (earlier + /^[^,。;]*/.exec(text.slice(core, tail + reach))![0]).split(separator)
  if (ones.length < 2) return undefined
  const head = lead.slice(0, lead.length - earlier.length)
  const owns = owning.test(`,${head}`)
  if ((!owns && !verb.test(head)) || /每[^,。;]{0,10}$/.test(head)) return undefined
  const known = ones.filter((each) => namesBody(each.slice(2)) || counted.test(each.slice(2)))
  return (
    (known.length > 0 || appointing.test(head) || /[台座]/.test(text[tail - 1]!)) &&
    ones.every((each) => {
      const noun = each.slice(2)
      if (!/^[\u4e00-\u9fff]{2}/.test(noun) || isSpoken(each[1]!, noun)) return false
      // 有一个车站、一个梦想: what is no piece must be known.
      return (
        known.includes(each) ||
        !/[个条处]/.test(each[1]!) ||
        !(owns || urging.test(head) || isNumberedPoint(noun))
      )
    })
  )
}

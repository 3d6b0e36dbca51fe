/** The classes a figure is for, however the file writes them. */
import type { Observation } from '../dataset.js'
import type { Indicator, Scheme } from '../indicator.js'
import { isTotal } from '../read/table/header/roles.js'
import { say, spellings } from '../text.js'

/** 合计 and 全部 among classes are all of them. */
export function isTotalClass(name: string): boolean {
  return isTotal(name) || /^全\s*部$/.test(name)
}

/** A类件数, B类占比, C类占立案提案的比例: indicators that each stand for one class. */
const letterLabel =
  /^(?:提案|建议)?(?:办理结果)?[(（“]?([A-ZＡ-Ｚ])[)）”]?类?(?:[(（][^()（）]*[)）])?(?:提案|建议)?(件数|数量|件|数|占[^占A-Z]{0,12}的?(?:比例|比重|百分比)|占比|所占比例|比例|比重|百分比|率)?$/

export interface Classes {
  readonly classes: readonly string[]
  readonly family: string
}

/** Classes by id where the scheme knows them, else as written. */
export function classesOf(o: Observation, indicator: Indicator, scheme: Scheme | undefined): Classes {
  if (o.category === undefined) return lettered(o, indicator) ?? { classes: [], family: indicator.id }
  const written = typeof o.category === 'string' ? [o.category] : o.category
  return { classes: written.map((name) => idIn(scheme, name)), family: indicator.id }
}

function idIn(scheme: Scheme | undefined, name: string): string {
  return scheme?.classes.find((c) => c.id === name || spellings(c.label).includes(name))?.id ?? name
}

function lettered(o: Observation, { label, unit }: Indicator): Classes | undefined {
  const name = say(label, 'zh-CN')
  if (name.length > 40) return undefined
  const [, letter] = letterLabel.exec(name) ?? []
  if (letter === undefined) return undefined
  return {
    classes: [letter.normalize('NFKC')],
    family: (o.figure.unit || unit) === '%' ? 'letters %' : 'letters',
  }
}

/** Names of classes that leave nothing out. */
import { content, done, notYet } from './outcomes.js'
import { joint, single } from './proposers.js'

const rest = /^(?:其[他它]|others?)|[及和与、]其[他它](?:方面|事项|类)?(?:的?提案)?(?:件?数)?$/i

/** 其他, 政法及其他方面: what is left. */
export function isRest(name: string): boolean {
  return rest.test(name)
}

/** What shuts each other out, and holds all: 集体 and 个人, done and not done. */
const pairs = [
  [joint, single],
  [/^主办/, /^[协会]办/],
  [done, notYet],
  [/会议期间|大会/, /闭会|平时/],
] as const

/** The five fields of development, into which whatever is proposed is put. */
const fields = [/经济/, /政治/, /文化/, /社会/, /生态/] as const

/** 满意, 基本满意 and 不满意. */
function areAnswers(names: readonly string[]): boolean {
  return names.includes('不满意') && names.some((name) => content.test(name))
}

/** A, B and C, or 甲, 乙 and 丙, without a gap: the last of them is what is left. */
function areLetters(names: readonly string[]): boolean {
  const letters = names.map((name) => {
    const [, first, last] =
      /^([A-EＡ-Ｅ甲乙丙丁戊])(?:类|$)|[(（]([A-EＡ-Ｅ甲乙丙丁戊])类?[)）]$/.exec(name) ?? []
    return (first ?? last ?? '').normalize('NFKC')
  })
  return ['ABCDE', '甲乙丙丁戊'].some((all) => {
    const expected = all.slice(0, names.length)
    return letters.length === expected.length && [...expected].every((letter) => letters.includes(letter))
  })
}

function areFields(names: readonly string[]): boolean {
  return names.length === fields.length && fields.every((is) => names.filter((n) => is.test(n)).length === 1)
}

export function areExhaustive(names: readonly string[]): boolean {
  if (names.length > 2)
    return rest.test(names.at(-1) ?? '') || areAnswers(names) || areLetters(names) || areFields(names)
  return pairs.some((pair) => names.length === 2 && pair.every((is) => names.some((name) => is.test(name))))
}

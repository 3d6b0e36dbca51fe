/** The patterns of a table schema, as the engine itself matches them, and in no more time than the cell is long. */
import { describe, expect, it } from 'vitest'
import { matches, unchecked } from '../../../src/data/read/data-package/pattern.js'
import { cpuTime } from '../cpu-time.js'

const expressions = [
  '[A-Z]{2}',
  '\\d{4}',
  '\\d{4}(-\\d{2})?',
  '(19|20)\\d\\d',
  '[一-龥]+(市|州|县)',
  'A|B|C',
  '',
  'a*',
  'a+b?',
  '(ab)*',
  '(a|b)+c',
  '(?:a|ab)(?:c|bcd)',
  '(?<year>\\d{4})年',
  'a{2}',
  'a{2,}',
  'a{0,2}',
  'a{1,3}b',
  '[^,]+',
  '\\p{Script=Han}{2,4}',
  '.*',
  '.+\\.csv',
  '\\w+@\\w+',
  '^a$',
  'a$|b',
  '^|a',
  '[\\]x]',
  '[a-c-]+',
  'a.c',
  '\\s*',
  '(a*)*',
  '(a|a)*b',
  '((a?)b)*',
  'x(y(z)?)?',
  '\\u4e00',
  '\\u{1F600}',
  '\\x41',
  'a*?b',
  '(|a)b',
  '(a{1,2}){2}',
]
const texts = [
  '',
  'a',
  'b',
  'c',
  'A',
  'ab',
  'aab',
  'abc',
  'abcd',
  'aaa',
  'aaaa',
  'AB',
  'ABC',
  '2023',
  '2023-01',
  '1999',
  '1899',
  '2023年',
  '兰州市',
  '兰州',
  '临夏州',
  'x.csv',
  'a@b',
  'a,b',
  'x',
  'xy',
  'xyz',
  '一',
  '😀',
  ' \t',
  'a\nc',
  ']',
  'a-b',
  'abab',
  'acbcd',
  'bb',
  'abb',
]

describe('patterns', () => {
  it.each(expressions)('%s matches what it matches', (pattern) => {
    expect(unchecked(pattern)).toBeUndefined()
    const native = new RegExp(`^(?:${pattern})$`, 'u')
    expect(texts.filter((text) => matches(text, pattern))).toEqual(texts.filter((text) => native.test(text)))
  })

  it.each([
    ['(a+)+b', 'a'],
    ['(a|a)*b', 'a'],
    ['(a|aa)+$b', 'a'],
    ['(.*a){20}', 'a'],
    ['a*a*a*a*a*b', 'a'],
    [`${'a?'.repeat(100)}${'a'.repeat(100)}`, 'a'],
    [`${'(a|a)'.repeat(40)}b`, 'a'],
    ['([a-z]+)*\\d', 'z'],
    ['(\\w+\\s?)*!', 'w'],
    ['((a*)*)*b', 'a'],
  ])('%s takes no time over 2000 characters', (pattern, character) => {
    const took = cpuTime(() => {
      expect(unchecked(pattern)).toBeUndefined()
      matches(character.repeat(2000), pattern)
    })
    expect(took).toBeLessThan(2000)
  })

  it.each([
    ['(a{100}){100}', 'is too long, or looks ahead, behind or back'],
    ['(?=.*a)(?=.*b).*', 'is too long, or looks ahead, behind or back'],
    ['(a+)+\\1', 'is too long, or looks ahead, behind or back'],
    ['(a|a)*\\b', 'is too long, or looks ahead, behind or back'],
    ['(', 'is no valid regular expression'],
    ['[z-a]', 'is no valid regular expression'],
  ])('%s is not run', (pattern, why) => {
    expect(unchecked(pattern)?.[1]).toBe(why)
    expect(matches('anything', pattern)).toBe(true)
  })

  it.each([
    ['(?!合计).*', '合计', false],
    ['(?!合计).*', '兰州市', true],
    ['(a)\\1', 'aa', true],
    ['(a)\\1', 'ab', false],
  ])('%s, which looks around or back without a choice, is run: %s', (pattern, text, found) => {
    expect(unchecked(pattern)).toBeUndefined()
    expect(matches(text, pattern)).toBe(found)
  })
})

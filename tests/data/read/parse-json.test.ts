import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { mistakeIn } from '../../../src/data/read/json-mistake.js'

const said = (text: string) => readDataset(text, { file: 'a.txt' }).findings

describe('text that is no data', () => {
  it.each([
    ['{"version": 1,\n "indicators": [}', 2, 17, '（}）'],
    ['\n\n{"version": 1,\n}', 4, 1, '（}）'],
    ['{"label": “协商”}', 1, 11, '（“）'],
    ['{"label"：1}', 1, 9, '（：）'],
    ['{"a": 1，"b": 2}', 1, 8, '（，）'],
    ['[1 2]', 1, 4, '（2）'],
    ['{"a":1}, 2', 1, 8, '（,）'],
    ['[1,, 2]', 1, 4, '（,）'],
    ['{a: 1}', 1, 2, '（a）'],
    ['{"a": 01}', 1, 7, '（0）'],
    ['{"a": NaN}', 1, 7, '（N）'],
    ['["a\nb"]', 1, 4, '第1行第4个字符处'],
    ['["\\x"]', 1, 3, '（\\）'],
    ['[1]]', 1, 4, '（]）'],
    ['{"a": 1}{', 1, 9, '（{）'],
    ['{"a": [1, 2', 1, 12, '不是完整的'],
    ['{"a": "b', 1, 9, '不是完整的'],
  ])('is told where JSON is wrong: %j', (text, row, column, named) => {
    const [finding] = said(text)
    expect(finding).toMatchObject({ severity: 'error', code: 'not-json', file: 'a.txt', row, column })
    expect(finding?.message.zh).toContain(named)
  })

  it.each([
    '{"a":"\\u00',
    '{"a":"\\',
    '[nul',
    '[t',
    '[fals',
    '{"a":1.',
    '{"a":-',
    '{"a":1.5e',
    '[[1',
    '{"a"',
  ])('knows a text that breaks off: %s', (text) => {
    expect(mistakeIn(text)).toBe(text.length)
    expect(said(text)[0]?.message.zh).toContain('不是完整的')
  })

  it.each(['["\\u00g0"]', '["\\u12"]', '[nul]', '[1.]', '[-]', '[nulx', '1]'])('knows a slip: %s', (text) => {
    expect(mistakeIn(text)).toBeLessThan(text.length)
  })

  it('finds no mistake in what is JSON, and one in every piece cut off it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, n) => {
        expect(mistakeIn(text)).toBe(text.length)
        const broken = text.slice(0, n % text.length) + '“' + text.slice(n % text.length)
        const place = mistakeIn(broken)
        const isValid = (() => {
          try {
            JSON.parse(broken)
            return true
          } catch {
            return false
          }
        })()
        expect(place === broken.length).toBe(isValid)
      }),
    )
  })

  it.each(['这里没有表', 'hello', '110余次', '<p>x</p>'])(
    'is told what data look like, where it looks like none: %s',
    (text) => {
      const [finding] = said(text)
      expect(finding).toMatchObject({ severity: 'error', code: 'not-json', file: 'a.txt' })
      expect(finding?.message.zh).toContain(`既不是 JSON，也不是表格：开头是“${text}”`)
      expect(finding?.message.en).toContain('neither JSON nor a table')
    },
  )

  it('is told to be empty', () => {
    for (const text of ['', ' \n', '\uFEFF']) expect(said(text)).toMatchObject([{ code: 'empty' }])
  })
})

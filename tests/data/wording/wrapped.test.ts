import { expect, it } from 'vitest'
import { findQuantities } from '../../../src/data/wording.js'

const readings = (text: string): string =>
  findQuantities(text)
    .map(({ quantity: { value, bound, unit, change } }) =>
      [value, bound, unit, change].filter(Boolean).join(' '),
    )
    .join('; ')

it.each([
  ['并案262\n  件，立案2669件。', '262 exact 件; 2669 exact 件'],
  ['立案266\n  9件。', '2669 exact 件'],
  ['投入200\n  余万元。', '2000000 over 元'],
  ['同比分别下降50%\n、42.9%。', '50 exact % down; 42.9 exact % down'],
  ['增长6.9%、\n0.8%。', '6.9 exact % up; 0.8 exact % up'],
])('a line that ends within %j changes nothing, indented or not', (text, said) => {
  expect(readings(text)).toBe(said)
})

it('an indented line that begins a paragraph is one', () => {
  expect(readings('提案数186\n  件数以立案为准。\n  人大代表建议')).toBe('')
  expect(readings('提案186件\n　　人民群众参加12人次')).toBe('186 exact 件; 12 exact 人次')
})

import { describe, expect, it } from 'vitest'
import { wrap } from '../../../../src/components/chart/layout/wrap.js'

describe('a text in a width', () => {
  it('stays on one line where it fits', () => {
    expect(wrap('委员工作室', 80, 16)).toEqual({ lines: ['委员工作室'], cut: false })
  })

  it('leaves no single character on the last line where as many lines hold it', () => {
    expect(wrap('改造提升的乡镇委员工作站', 11 * 14, 14).lines).toEqual(['改造提升的乡镇委员工', '作站'])
  })

  it('counts a character with its full stop as one', () => {
    expect(wrap('调研报告与提案合计，未分列。', 12 * 13, 13).lines).toEqual([
      '调研报告与提案合计，未',
      '分列。',
    ])
  })

  it('keeps a single character on the last line where a narrower block would take more lines', () => {
    expect(wrap('甲乙丙', 16, 16).lines).toEqual(['甲', '乙', '丙'])
  })

  it('starts no line with a closing mark and ends none with an opening one', () => {
    expect(wrap('协商议事，民生实事', 4 * 16, 16).lines).toEqual(['协商议', '事，民生', '实事'])
    expect(wrap('协商议（首批）', 4 * 16, 16).lines).toEqual(['协商议', '（首批）'])
  })

  it('is cut with an ellipsis past the lines it may have', () => {
    const { lines, cut } = wrap('第一专门委员会与界别联合工作小组', 5 * 16, 16, 2)
    expect(lines).toEqual(['第一专门委', '员会与界…'])
    expect(cut).toBe(true)
  })

  it('breaks a word that no line holds', () => {
    expect(wrap('aaaaaaaaaa', 3 * 16, 16, 9).lines.join('')).toBe('aaaaaaaaaa')
  })
})

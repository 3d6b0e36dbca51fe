import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../../src/components/chart/layout/text/text-width.js'
import { abbreviate, wrap } from '../../../../src/components/chart/layout/text/wrap.js'

describe('wrap', () => {
  it('breaks between Chinese characters and keeps numbers with their units and words whole', () => {
    expect(wrap('近两年的615件提案全部办结', 100, 16, 5).lines).toEqual(['近两年的', '615件提案全', '部办结'])
    expect(wrap('proposals handled', 90, 16).lines).toEqual(['proposals', 'handled'])
  })

  it('spares a last line of one character, but breaks no number for it', () => {
    expect(wrap('办结全部提案', 82, 16).lines).toEqual(['办结全部', '提案'])
    expect(wrap('2018年', 40, 16).lines).toEqual(['2018', '年'])
  })

  it.each([
    [165, ['甘肃省', '立案（承办）的提案'], ' · '],
    [170, ['年份（2013年）', '由届次推得，原文未印。']],
    [215, ['第18专门委员会与界别联合工作小组', '（含特邀界别）']],
    [180, ['因政策、体制', '和条件所限暂时难以解决']],
    [170, ['A类 所提问题已经解决', '或基本解决']],
    [100, ['不超过130次', '不超过'], ' '],
    [110, ['60件 资源环境、', '生态保护']],
    // Nothing to end well with: the first line is filled.
    [100, ['政策法规民宗统', '战其他']],
    // Ending well would take one line more.
    [100, ['甘肃省·十三届', '二次会议第一号']],
  ] as [number, string[], string?][])(
    'ends lines well where that takes no more of them, %i px: %s',
    (width, lines, between = '') => {
      expect(wrap(lines.join(between), width, 13).lines).toEqual(lines)
    },
  )

  it('ends no line with a dot between names: the end of the line parts them', () => {
    const { lines } = wrap('Gansu · 13th committee, 4th session', 110, 13)
    expect(lines).toEqual(['Gansu', '13th committee,', '4th session'])
    expect(wrap('甘肃省 · 十三届四次', 50, 13, 1).lines).toEqual(['甘肃…'])
  })

  it('starts no line with closing punctuation and ends none with an opening one (避头尾)', () => {
    const text = '市（州）政协“委员工作室”、“委员之家”，共189个；其中（首批）12个。'
    fc.assert(
      fc.property(fc.integer({ min: 96, max: 400 }), (width) => {
        const { lines } = wrap(text, width, 16, 99)
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、，。；：）”]/)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“]$/)
        expect(lines.join('')).toBe(text)
      }),
    )
  })

  it('keeps English words whole and apart, with their marks and signs', () => {
    const text =
      'Each bar is the sum of what is listed (derived). Class A is 58.7 % of 615; not one letter more.'
    const whole = ['(derived).', '58.7 %', '615;']
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 700 }), (width) => {
        const { lines } = wrap(text, width, 16, 99)
        expect(lines.join(' ')).toBe(text)
        for (const words of whole) expect(lines.some((line) => line.includes(words))).toBe(true)
      }),
    )
  })

  it('breaks no word that is wider than a line: it is abbreviated, and said to be cut', () => {
    expect(wrap('Proposals received', 62, 16)).toEqual({ lines: ['Prop…', 'receiv…'], cut: true })
    expect(wrap('Proposals received', 80, 16)).toEqual({ lines: ['Proposals', 'received'], cut: false })
    expect(wrap('提案Proposals', 62, 16).lines).toEqual(['提案', 'Prop…'])
    const names = ['Answered in time', 'Policy, law, united front, ethnic and religious affairs', 'Jiayuguan']
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 40, max: 200 }), (text, width) => {
        const { lines, cut } = wrap(text, width, 16, 99)
        const words = lines.flatMap((line) => line.split(' '))
        for (const word of words.filter((one) => !one.endsWith('…'))) expect(text.split(' ')).toContain(word)
        expect(cut).toBe(words.some((word) => word.endsWith('…')))
      }),
    )
  })

  it('breaks a number that is wider than a line rather than hide a part of it', () => {
    expect(wrap('27330000', 48, 16)).toEqual({ lines: ['27330', '000'], cut: false })
  })

  it('cuts between words: a whole one stays, a part of one goes', () => {
    const cut = (words: string) => abbreviate('Subcommittee 12 on posts', textWidth(`${words}…`, 16), 16)
    expect(['Subcommittee 1', 'Subcommittee 12', 'Subcommittee 12 o', 'Subcom'].map(cut)).toEqual([
      ...['Subcommittee…', 'Subcommittee 12…', 'Subcommittee 12…', 'Subcom…'],
    ])
  })

  it('keeps words apart in a last line that is cut', () => {
    const text = 'The period is that of the clause before, as printed.'
    expect(wrap(text, 150, 16, 2).lines).toEqual(['The period is that', 'of the clause…'])
  })

  it('says when it had to cut, and ends in an ellipsis that fits', () => {
    const { lines, cut } = wrap('嘉峪关市人民代表大会常务委员会办公室', 80, 16, 2)
    expect([lines.length, cut]).toEqual([2, true])
    expect(lines[1]).toMatch(/…$/)
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(80)
  })

  it('says when a word wider than a line was cut, whatever stands before it', () => {
    expect(wrap(' ¡AA', 14, 16, 9).cut).toBe(true)
    expect(wrap('等等……还有', 20, 16, 9).cut).toBe(false)
  })

  it('loses nothing but spaces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 300 }), (text, width) => {
        const bare = (s: string) => s.replace(/\s/gu, '')
        const { lines, cut } = wrap(text, width, 16, 9999)
        if (!cut && !text.includes('…')) expect(bare(lines.join(''))).toBe(bare(text))
      }),
    )
  })
})

it.each([158, 164, 170, 176])(
  'leaves no character alone with the bracket that closes behind it, %i px',
  (width) => {
    expect(wrap('其余23%，原文未分列（推算）', width, 13).lines.at(-1)).toBe('原文未分列（推算）')
  },
)

it('abbreviates to the width, and leaves alone what fits', () => {
  expect(abbreviate('嘉峪关市', 64, 16)).toBe('嘉峪关市')
  expect(abbreviate('嘉峪关市', 60, 16)).toBe('嘉峪…')
})

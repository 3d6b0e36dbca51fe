import { describe, expect, it } from 'vitest'
import { readPlainWording } from '../../../src/data/wording/number/plain.js'
import { readQuantity } from '../../../src/data/wording/read-quantity.js'

const fronts = ['', '近', '约', '超过', '超', '不足', '不到', '不少于', '不低于', '至少', '不超过', '至多']
const numbers = [
  '0',
  '1',
  '7',
  '10',
  '12',
  '99',
  '110',
  '615',
  '1000',
  '2024',
  '58.7',
  '0.5',
  '1.20',
  '1234567',
]
const units = [
  '%',
  '元',
  '件',
  '次',
  '个',
  '名',
  '人',
  '位',
  '场',
  '条',
  '篇',
  '项',
  '家',
  '户',
  '人次',
  '件次',
]
const backs = ['', '以上', '以内', '左右']

function* wordings(): Generator<string> {
  for (const front of fronts)
    for (const number of numbers)
      for (const scale of ['', '万', '亿'])
        for (const more of ['', '余', '多'])
          for (const unit of units)
            for (const back of backs) yield front + number + scale + more + unit + back
}

describe('readPlainWording', () => {
  it('reads every wording it takes on just as the grammar does', () => {
    let read = 0
    const different: string[] = []
    for (const text of wordings()) {
      const plain = readPlainWording(text)
      if (!plain) continue
      read++
      if (JSON.stringify(sorted(plain)) !== JSON.stringify(sorted(readQuantity(text)))) different.push(text)
    }
    expect(different).toEqual([])
    expect(read).toBeGreaterThan(5000)
  })

  it('shifts by decimal places: no binary noise', () => {
    expect(readPlainWording('1.13亿元')?.value).toBe(113000000)
    expect(readPlainWording('58.7%')?.value).toBe(58.7)
    expect(readPlainWording('1.2万余人次')).toMatchObject({
      value: 12000,
      below: 13000,
      bound: 'over',
      decimals: 1,
    })
  })

  it.each([
    '三百余件',
    '近两年',
    '第110件',
    '110 余次',
    '１１０余次',
    '20—30次',
    '',
    '2733',
    '约20件以上',
    '007件',
    '99%余',
    'null',
  ])('leaves “%s” to the grammar', (text) => expect(readPlainWording(text)).toBeUndefined())
})

function sorted(quantity: object | null): readonly unknown[] {
  return Object.entries(quantity ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
}

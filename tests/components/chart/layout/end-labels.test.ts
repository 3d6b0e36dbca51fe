import { describe, expect, it } from 'vitest'
import {
  areNamed,
  endLabels,
  type LineEnd,
} from '../../../../src/components/chart/layout/points/end-labels.js'
import type { Frame, TextMark } from '../../../../src/components/chart/view.js'
import { textBox } from '../given.js'

const frame: Frame = { width: 640, height: 360, fontSize: 16, locale: 'en', colors: new Map() }
const long = 'Joint working group of the special committees and sectors, with specially invited members'

const ends = (count: number, name = long): readonly LineEnd[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{
      key: `${i}`,
      series: `${i}`,
      name: name.replace('#', String(i)),
      value: `${i + 1} items`,
      x: 440,
      y: 150 + i,
    },
  }))

const texts = (count: number, name?: string, own?: Partial<Frame>) =>
  endLabels(ends(count, name), 440, [20, 320], { ...frame, ...own }).filter(
    (mark): mark is TextMark => mark.type === 'text',
  )

describe('names at the ends of lines', () => {
  it('take as many lines as all of them have room for, up to four, and then none is cut', () => {
    expect(texts(3).map(({ text }) => text)).toEqual(
      [1, 2, 3].flatMap((n) => [
        'Joint working group of the',
        'special committees and',
        'sectors, with specially invited',
        `members ${n} items`,
      ]),
    )
    const legend = ends(3).map(({ key, name }) => ({ key, label: name, color: 0 }))
    expect(areNamed(legend, texts(3))).toBe(true)
  })

  it('stand whole where few of them want more lines than one', () => {
    const names = ['兰州市', '嘉峪关市', '酒泉市', '张掖市', '积石山保安族东乡族撒拉族自治县']
    const own = names.map((name, i) => ({ ...(ends(5)[i] as LineEnd), name, value: `${i + 1}次`, x: 190 }))
    const phone: Frame = { ...frame, width: 288, locale: 'zh-CN' }
    const marks = endLabels(own, 190, [20, 200], phone).filter((mark) => mark.type === 'text')
    expect(marks.map(({ text }) => text).join('')).toContain('积石山保安族东乡族撒拉族自治县')
    const legend = own.map(({ key, name }) => ({ key, label: name, color: 0 }))
    expect(areNamed(legend, marks)).toBe(true)
  })

  it('are cut, the figure whole, where they are too many for that', () => {
    const told = `#. ${long}`
    const [name, value] = texts(7, told)
    expect([name?.text, value?.text]).toEqual(['0. Joint working group of…', '1 items'])
    expect(texts(12, told).map(({ text }) => text)[0]).toMatch(/^0\. Joint.*… 1 items$/)
  })

  it('are left to the legend where they would be cut to the same words', () => {
    expect(texts(7).map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `${n} items`))
    const legend = ends(7).map(({ key, name }) => ({ key, label: name, color: 0 }))
    expect(areNamed(legend, texts(7))).toBe(false)
  })

  it('are written as far as there is room where no legend has them', () => {
    const [name, value] = texts(7, long, { noLegend: true })
    expect([name?.text, value?.text]).toEqual(['Joint working group of the…', '1 items'])
  })

  it.each([1, 3, 4, 5, 6, 7, 12, 40])('stand apart, inside the plot, when there are %i', (count) => {
    const boxes = texts(count).map(textBox)
    for (const [i, box] of boxes.entries()) {
      expect([box.x1 <= 640.5, box.y0 >= 19, box.y1 <= 321]).toEqual([true, true, true])
      for (const other of boxes.slice(i + 1)) expect(box.y1 <= other.y0 + 0.5).toBe(true)
    }
  })
})

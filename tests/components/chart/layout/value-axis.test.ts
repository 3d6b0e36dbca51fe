import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { logAxis } from '../../../../src/components/chart/layout/axis/log-axis.js'
import { position } from '../../../../src/components/chart/layout/axis/scale.js'
import {
  leftAxis,
  valueAxis,
  valueAxisHead,
  valueAxisWidth,
  valueScale,
  type Measured,
} from '../../../../src/components/chart/layout/axis/value-axis.js'
import { bottomValueAxis } from '../../../../src/components/chart/layout/axis/bottom-value-axis.js'
import type { Axis, Frame, TextMark } from '../../../../src/components/chart/view.js'
import { rounded, textBox } from '../given.js'

const frame: Frame = { width: 640, height: 360, fontSize: 16, locale: 'zh-CN', colors: new Map() }
const axisOf = (values: readonly number[], own: Partial<Measured> = {}, locale: Frame['locale'] = 'zh-CN') =>
  valueAxis({ values, unit: '件', zero: 'always', ...own }, 300, { ...frame, locale })
const textsOf = (values: readonly number[], own: Partial<Measured> = {}, locale?: Frame['locale']) =>
  axisOf(values, own, locale).ticks.map((tick) => tick.text)

describe('the zero rule', () => {
  it('keeps zero for what is measured by length', () => {
    expect(axisOf([760, 838]).domain[0]).toBe(0)
    expect(axisOf([-838, -760]).domain[1]).toBe(0)
  })

  it('leaves zero only for figures far from it and close together, and says so', () => {
    expect(axisOf([760, 838], { zero: 'auto' })).toMatchObject({
      domain: [760, 840],
      title: '单位：件，不从零起',
      note: '坐标轴不从零起，最低刻度为760',
    })
    expect(axisOf([300, 838], { zero: 'auto' })).toMatchObject({
      domain: [0, 1000],
      title: '单位：件',
      note: '',
    })
    expect(axisOf([-5, 838], { zero: 'auto' }).domain[0]).toBeLessThan(0)
  })

  it('goes a little beyond zero no whole step, so that the others keep their room', () => {
    expect(axisOf([-21, 549]).domain).toEqual([-21, 600])
    expect(axisOf([-1000, 30]).domain).toEqual([-1000, 30])
    expect(textsOf([-21, 549])[0]).toBe('0')
    expect(axisOf([-80, 549]).domain[0]).toBe(-100)
    expect(axisOf([300, 838], { zero: 'never' }, 'en').title).toBe('Unit: items, not from zero')
  })

  it('keeps zero for one figure, and a domain for none', () => {
    expect(axisOf([760], { zero: 'never' }).domain).toEqual([0, 800])
    expect(axisOf([], {}).domain).toEqual([0, 1])
    expect(axisOf([0, 0], {}).domain).toEqual([0, 1])
  })
})

describe('ticks', () => {
  it('say 万 and 亿 where no digit is lost, and never round one away', () => {
    expect(textsOf([0, 27330000], { unit: '元' })).toEqual([
      '0',
      '500',
      '1000',
      '1500',
      '2000',
      '2500',
      '3000',
    ])
    expect(axisOf([0, 27330000], { unit: '元' }).title).toBe('单位：万元')
    expect(axisOf([0, 2.5e9], { unit: '元' }).title).toBe('单位：亿元')
    expect(textsOf([10000, 10060], { zero: 'never' })[1]).toBe('10,010')
    expect(textsOf([0, 30000], {}, 'en').at(-1)).toBe('30,000')
  })

  it('count in millions, billions and trillions in English, as in 万 and 亿 in Chinese', () => {
    expect(axisOf([0, 4.8e12], { unit: '元' }, 'en').title).toBe('Unit: trillion yuan')
    expect(textsOf([0, 4.8e12], { unit: '元' }, 'en')).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(axisOf([0, 4.8e12], { unit: '元' }).title).toBe('单位：万亿元')
    expect(axisOf([0, 120], { unit: '亿元' }, 'en').title).toBe('Unit: billion yuan')
    expect(textsOf([0, 120], { unit: '亿元' }, 'en').at(-1)).toMatch(/^1[0-5]/)
    expect(axisOf([0, 3e6], { unit: '' }, 'en').title).toBe('Unit: million')
    expect(textsOf([0, 3e5], {}, 'en').at(-1)).toBe('300,000')
  })

  it('say a unit that is itself a multiple once, in English by its zeros', () => {
    expect(axisOf([0, 3], { unit: '万元' })).toMatchObject({ title: '单位：万元' })
    expect(axisOf([0, 3], { unit: '万元' }, 'en').title).toBe('Unit: yuan')
    expect(textsOf([0, 3], { unit: '万元' }, 'en').at(-1)).toBe('30,000')
  })

  it('are whole for whole figures', () => {
    expect(textsOf([0, 2])).toEqual(['0', '1', '2'])
    expect(textsOf([0, 0.2])).toEqual(['0', '0.05', '0.10', '0.15', '0.20'])
  })

  it('say 万亿 where it leaves one decimal at most, and no other unit of so many zeros', () => {
    const axis = axisOf([0, 4e12])
    expect([axis.title, axis.ticks.map(({ text }) => text)]).toEqual([
      '单位：万亿件',
      ['0', '1', '2', '3', '4'],
    ])
    expect(axisOf([0, 4e11]).title).toBe('单位：亿件')
  })

  it('are the ends of a reach too small to reckon with', () => {
    expect(axisOf([-5e-324, 5e-324]).ticks.length).toBeLessThan(4)
  })

  it('stay few and round for any figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { domain, ticks } = axisOf(values)
          expect(ticks.length).toBeLessThanOrEqual(13)
          for (const { value } of ticks) expect(value >= domain[0] && value <= domain[1]).toBe(true)
          for (const value of values) expect(value >= domain[0] && value <= domain[1]).toBe(true)
        },
      ),
    )
  })

  it('write what nobody reads digit by digit as a power of ten', () => {
    expect(textsOf([0, 1e308]).at(-1)).toBe('1×10³⁰⁸')
  })
})

describe('a log axis', () => {
  it('has 1, 2, 5 or whole decades, and says that it is one', () => {
    expect(axisOf([3, 40], { log: logAxis })).toMatchObject({
      kind: 'log',
      domain: [2, 50],
      title: '单位：件，对数刻度',
    })
    expect(textsOf([3, 40], { log: logAxis })).toEqual(['2', '5', '10', '20', '50'])
    expect(axisOf([1, 1e9], { log: logAxis }).ticks.map((tick) => tick.value)).toEqual([
      1, 100, 1e4, 1e6, 1e8,
    ])
    expect(axisOf([0.002, 3], { log: logAxis }).ticks.map((tick) => tick.value)).toEqual([0.01, 0.1, 1])
  })

  it('has a domain for equal figures and none', () => {
    expect(axisOf([10, 10], { log: logAxis }).domain).toEqual([10, 20])
    expect(axisOf([0, -3], { log: logAxis }).domain).toEqual([1, 10])
  })

  it('has powers of ten as far apart as each other', () => {
    const scale = valueScale(axisOf([3, 4000], { log: logAxis }), 'y', [300, 0])
    expect(rounded(position(scale, 1000) - position(scale, 100))).toBe(
      rounded(position(scale, 100) - position(scale, 10)),
    )
  })
})

function textsIn(axis: Axis): readonly TextMark[] {
  return axis.marks.filter((mark) => mark.type === 'text')
}

describe('placed', () => {
  for (const width of [320, 640, 1200]) {
    for (const values of [
      [0, 3],
      [0, 123456789],
      [1e17, 2e18],
      [-40, 12],
    ]) {
      it(`${values.join('…')} at ${width} px: no label over another or outside`, () => {
        const own = { ...frame, width }
        const axis = axisOf(values)
        const plot = { x: valueAxisWidth(axis, own), y: valueAxisHead(axis, own), width: 0, height: 280 }
        const full = { ...plot, width: width - plot.x }
        const y = valueScale(axis, 'y', [full.y + 280, full.y])
        const x = valueScale(axis, 'x', [full.x, full.x + full.width])
        for (const placed of [leftAxis(axis, y, full, own), bottomValueAxis(axis, x, full, own)]) {
          const boxes = textsIn(placed).map(textBox)
          boxes.forEach((a, i) => {
            expect(a.x0).toBeGreaterThanOrEqual(-0.5)
            expect(a.x1).toBeLessThanOrEqual(width + 0.5)
            expect(a.y0).toBeGreaterThanOrEqual(-0.5)
            for (const b of boxes.slice(i + 1)) {
              const apart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0
              expect(apart, `${a.what} and ${b.what}`).toBe(true)
            }
          })
        }
      })
    }
  }
})

import { describe, expect, it } from 'vitest'
import { standsFree } from '../../../src/components/chart/paint/grounds.js'
import type { Mark } from '../../../src/components/chart/view.js'

const label = (x: number, y: number): Mark => ({
  type: 'text',
  key: `label/${x}/${y}`,
  role: 'valueLabel',
  x,
  y,
  text: '110余次',
  anchor: 'start',
  size: 12,
})
const bar: Mark = { type: 'rect', key: 'bar', role: 'value', x: 0, y: 0, width: 100, height: 20 }
const grid: Mark = { type: 'line', key: 'grid', role: 'grid', x1: 150, y1: 0, x2: 150, y2: 200 }
const point: Mark = { type: 'circle', key: 'point', role: 'halo', cx: 300, cy: 100, r: 5 }
const line: Mark = { type: 'path', key: 'line', role: 'line', d: 'M0,0L400,200' }
const last = (...marks: Mark[]) => standsFree(marks)(marks.length - 1)

describe('whether a label stands free', () => {
  it('is so beside a bar, a grid line, a point and another label', () => {
    expect(last(bar, label(104, 15))).toBe(true)
    expect(last(grid, label(154, 100))).toBe(true)
    expect(last(point, label(308, 104))).toBe(true)
    expect(last(label(200, 60), label(200, 80))).toBe(true)
  })

  it('is not so over a bar, a grid line, a point or another label', () => {
    expect(last(bar, label(90, 15))).toBe(false)
    expect(last(grid, label(120, 100))).toBe(false)
    expect(last(point, label(290, 104))).toBe(false)
    expect(last(label(200, 60), label(210, 66))).toBe(false)
  })

  it('is not known of a path, which may be anywhere, and does not mind what is drawn later', () => {
    expect(last(line, label(10, 150))).toBe(false)
    expect(standsFree([label(10, 150), line, bar])(0)).toBe(true)
  })

  it('is not asked of very many marks', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...bar, key: `bar/${i}`, y: -100 }))
    expect(last(...many.slice(1), label(10, 150))).toBe(true)
    expect(last(...many, label(10, 150))).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { spanMarks } from '../../../src/components/timeline-chart/span-marks.layout.js'
import { isDoubtfulSpan, readSpan, type Span } from '../../../src/components/timeline-chart/span.layout.js'

const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10)

function said(period: string) {
  const span = readSpan(period) as Span
  return [
    span.start,
    ...span.stretches.map(({ kind, from, to }) => `${kind} ${iso(from)} ${iso(to)}`),
    span.end,
    span.unit,
  ]
}

describe('a period as stretches of time', () => {
  it.each([
    ['2024', 'sharp', 'value 2024-01-01 2025-01-01', 'sharp', 'year'],
    ['2024-03-08', 'sharp', 'value 2024-03-08 2024-03-09', 'sharp', 'day'],
    ['2022/2024-06', 'sharp', 'value 2022-01-01 2024-07-01', 'sharp', 'month'],
    ['2024~', 'about', 'value 2024-01-01 2025-01-01', 'about', 'year'],
    ['2024?', 'sharp', 'doubtful 2024-01-01 2025-01-01', 'sharp', 'year'],
    ['2024%', 'about', 'doubtful 2024-01-01 2025-01-01', 'about', 'year'],
    ['2024-XX', 'sharp', 'within 2024-01-01 2025-01-01', 'sharp', 'year'],
    ['2024-03-XX', 'sharp', 'within 2024-03-01 2024-04-01', 'sharp', 'month'],
    ['2024-XX?', 'sharp', 'doubtful 2024-01-01 2025-01-01', 'sharp', 'year'],
    ['/2024', 'open', 'value 2024-01-01 2025-01-01', 'sharp', 'year'],
    ['../2024', 'open', 'value 2024-01-01 2025-01-01', 'sharp', 'year'],
    ['2024/..', 'sharp', 'value 2024-01-01 2025-01-01', 'open', 'year'],
    ['2024/2024-06', 'sharp', 'value 2024-01-01 2025-01-01', 'sharp', 'month'],
  ])('%s', (period, ...expected) => {
    expect(said(period)).toEqual(expected)
  })

  it('keeps the doubt of each end where it is', () => {
    expect(said('2018~/2020-XX')).toEqual([
      'about',
      'value 2018-01-01 2020-01-01',
      'within 2020-01-01 2021-01-01',
      'sharp',
      'year',
    ])
  })

  it.each(['近两年', '', '../..', '2024年', '2024-13'])('%s is no date', (period) => {
    expect(readSpan(period)).toBeUndefined()
  })

  it('knows which dates are as exact as their digits', () => {
    const doubtful = ['2024', '2022/2024', '2024~', '2024?', '2024-XX', '2024/..'].map((period) =>
      isDoubtfulSpan(readSpan(period) as Span),
    )
    expect(doubtful).toEqual([false, false, true, true, true, true])
  })
})

/** On an axis of `perYear` px a year from 2020 on. */
function drawn(period: string, perYear = 100) {
  const span = readSpan(period) as Span
  const zero = Date.UTC(2020, 0, 1)
  const { marks, box } = spanMarks({
    key: 'k',
    series: 's',
    target: 'k',
    span,
    at: (moment) => ((moment - zero) / (365.25 * 864e5)) * perYear,
    y: 0,
    thickness: 12,
  })
  return {
    box: [box.x, box.x + box.width].map(Math.round),
    marks: marks.map((mark) =>
      mark.type === 'rect'
        ? [mark.role, Math.round(mark.x), Math.round(mark.x + mark.width)]
        : mark.type === 'circle'
          ? [mark.role, Math.round(mark.cx - mark.r), Math.round(mark.cx + mark.r)]
          : [mark.role],
    ),
  }
}

describe('the glyph of a date', () => {
  it.each([
    ['2024', [['value', 400, 500]], [400, 500]],
    ['2024-03-08', [['value', 413, 423]], [413, 423]],
    [
      '2024~',
      [
        ['value', 406, 494],
        ['soft', 394, 406],
        ['soft', 494, 506],
      ],
      [394, 506],
    ],
    [
      '2024-03-08~',
      [
        ['halo', 409, 427],
        ['value', 415, 421],
      ],
      [409, 427],
    ],
    ['2024?', [['ghost', 400, 500]], [400, 500]],
    ['2024-XX', [['hatch'], ['rails', 400, 500]], [400, 500]],
    ['2024-03-XX', [['hatch'], ['rails', 416, 426]], [416, 426]],
    [
      '2024/..',
      [
        ['value', 400, 500],
        ['openEnd', 503, 507],
        ['openEnd', 510, 512],
      ],
      [400, 512],
    ],
    [
      '/2024',
      [
        ['value', 400, 500],
        ['openEnd', 393, 397],
        ['openEnd', 388, 390],
      ],
      [388, 500],
    ],
    ['2022~/2024-XX', [['value', 206, 400], ['hatch'], ['rails', 400, 500], ['soft', 194, 206]], [194, 500]],
  ])('%s', (period, marks, box) => {
    const found = drawn(period)
    expect(found.marks).toEqual(marks)
    expect(found.box).toEqual(box)
  })
})

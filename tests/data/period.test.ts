import { describe, expect, it } from 'vitest'
import { overlaps, readPeriod } from '../../src/data/period.js'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`)

describe('readPeriod', () => {
  it.each([
    ['2024', day('2024-01-01'), day('2025-01-01'), 'year'],
    ['2024-02', day('2024-02-01'), day('2024-03-01'), 'month'],
    ['2024-12-31', day('2024-12-31'), day('2025-01-01'), 'day'],
    ['2022/2024', day('2022-01-01'), day('2025-01-01'), 'interval'],
    ['2022-03/2022-05-08', day('2022-03-01'), day('2022-05-09'), 'interval'],
    ['/2024', -Infinity, day('2025-01-01'), 'interval'],
    ['../2024', -Infinity, day('2025-01-01'), 'interval'],
    ['2022/..', day('2022-01-01'), Infinity, 'interval'],
    ['0099', new Date(0).setUTCFullYear(99, 0, 1), new Date(0).setUTCFullYear(100, 0, 1), 'year'],
  ])('%s', (text, start, end, precision) => {
    expect(readPeriod(text)).toMatchObject({ start, end, precision, approximate: false, uncertain: false })
  })
  it('keeps doubt', () => {
    expect(readPeriod('2024~')).toMatchObject({ approximate: true, uncertain: false })
    expect(readPeriod('2024?')).toMatchObject({ approximate: false, uncertain: true })
    expect(readPeriod('2022%/2024')).toMatchObject({ approximate: true, uncertain: true })
  })
  it.each([
    ['2024-XX', day('2024-01-01'), day('2025-01-01'), 'year'],
    ['2024-XX-XX', day('2024-01-01'), day('2025-01-01'), 'year'],
    ['2024-03-XX', day('2024-03-01'), day('2024-04-01'), 'month'],
    ['202X', day('2020-01-01'), day('2030-01-01'), 'year'],
    ['19XX', day('1900-01-01'), day('2000-01-01'), 'year'],
    ['2022-XX/2024', day('2022-01-01'), day('2025-01-01'), 'interval'],
  ])('%s lies somewhere in its range', (text, start, end, precision) => {
    expect(readPeriod(text)).toMatchObject({ start, end, precision, unspecified: true })
  })
  it('specifies what has digits', () => {
    expect(readPeriod('2022/2024')).toMatchObject({ unspecified: false })
    expect(readPeriod('2024-XX?')).toMatchObject({ unspecified: true, uncertain: true })
  })
  it.each([
    ['202X-03'],
    ['2024-XX-08'],
    ['2X24'],
    ['2024-0X'],
    ['XXXX'],
    ['近两年'],
    ['首批'],
    ['2024年'],
    ['2024-13'],
    ['2023-02-29'],
    ['2024/2022'],
    ['24'],
    [''],
    ['/'],
    ['2020/2021/2022'],
    ['2024-3'],
    ['9'.repeat(100_000)],
  ])('does not read %.20s', (text) => {
    expect(readPeriod(text)).toBeNull()
  })
  it('overlap shares a moment, touching does not', () => {
    const [a, b, c] = ['2022/2023', '2023', '2024'].map((t) => readPeriod(t))
    expect(a && b && overlaps(a, b)).toBe(true)
    expect(b && c && overlaps(b, c)).toBe(false)
  })
})

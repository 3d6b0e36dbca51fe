import { describe, expect, it } from 'vitest'
import { runFrom, runsIn, runTo, stretchesOf } from '../../../src/data/read/table/row/runs.js'

const sum = (run: readonly number[]): number => run.reduce((all, n) => all + n, 0)
const ten = (run: readonly number[]) => (run.length > 1 && sum(run) === 10 ? 'made' : 'short')

describe('neighbours that come to a whole', () => {
  it('are the fewest that do', () => {
    expect(runFrom([4, 6, 0, 3, 7], 0, ten)).toEqual([4, 6])
    expect(runFrom([4, 6, 0, 3, 7], 1, ten)).toBeUndefined()
  })

  it('are the most that nearly do, where none does', () => {
    const near = (run: readonly number[]) => (Math.abs(sum(run) - 10) < 2 ? 'near' : 'short')
    expect(runFrom([4, 5, 1, 1, 8], 0, near)).toEqual([4, 5, 1, 1])
  })

  it('end where they cannot go on', () => {
    const judge = (run: readonly number[]) => (run.at(-1) === 0 ? 'none' : ten(run))
    expect(runFrom([4, 0, 6], 0, judge)).toBeUndefined()
  })

  it('know what follows', () => {
    const last = (_: readonly number[], next: number | undefined) => (next === undefined ? 'made' : 'short')
    expect(runFrom([4, 6, 5], 1, last)).toEqual([6, 5])
  })

  it('are no more than anyone divides a whole into', () => {
    expect(
      runFrom(
        Array.from({ length: 50 }, () => 1),
        0,
        () => 'near',
      ),
    ).toHaveLength(30)
  })

  it('stand one after another', () => {
    const all = [9, 4, 6, 1, 2, 7, 3]
    expect(runsIn(all, (start) => runFrom(all, start, ten))).toEqual([
      [4, 6],
      [1, 2, 7],
    ])
  })

  it('are the most up to the end', () => {
    expect(runTo([5, 2, 3, 5], (run) => sum(run) === 10)).toEqual([2, 3, 5])
    expect(runTo([5, 10], (run) => sum(run) === 10)).toBeUndefined()
  })
})

it('a stretch lies between breaks, and one alone is none', () => {
  expect(stretchesOf([1, 2, 0, 3, 0, 4, 5, 6], (n) => n === 0)).toEqual([
    [1, 2],
    [4, 5, 6],
  ])
})

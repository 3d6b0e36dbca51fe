import { describe, expect, it } from 'vitest'
import { blindContradictory, blindSound } from './tables/blind.js'
import { contradictory } from './tables/contradictory.js'
import { sound } from './tables/sound.js'
import { shapes, toldOf } from './tables/table.js'

describe('sound tables are left in peace in every shape', () => {
  it.each(
    shapes.flatMap((shape) =>
      Object.entries({ ...sound, ...blindSound }).map(([name, t]) => [shape, name, t] as const),
    ),
  )('%s: %s', (shape, _, table) => {
    const told = toldOf(table, shape) ?? []
    expect(
      told.filter((f) => f.severity !== 'note').map((f) => `${f.code} ${f.path} ${f.message.zh}`),
    ).toEqual([])
  })
})

describe('contradictory tables are found in every shape', () => {
  it.each(
    shapes.flatMap((shape) =>
      Object.entries({ ...contradictory, ...blindContradictory }).map(
        ([name, t]) => [shape, name, t] as const,
      ),
    ),
  )('%s: %s', (shape, _, table) => {
    const told = toldOf(table, shape)
    if (!told) return
    const serious = told.filter((f) => f.severity !== 'note')
    expect(serious.map((f) => f.code).join()).toMatch(table.code)
  })
})

import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { readDataset } from '../../../src/data/read.js'
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

const classColumns = (c: number) => `地区,立案件数,A类,B类,C类,办复率
兰州市,320,210,90,20,100%
天水市,200,123,60,${c},100%
白银市,155,100,40,15,100%`
const years = (answered: number, rate: string) => `指标,2021,2022,2023
收到提案(件),640,655,701
立案提案(件),600,612,660
办复提案(件),600,${answered},660
办复率(%),100,100,100
立案率(%),93.8,${rate},94.2`

describe('tables of several committees or years', () => {
  const told = (text: string) => {
    const { dataset, findings } = readDataset(text)
    const serious = [...findings, ...checkDataset(dataset)].filter((f) => f.severity !== 'note')
    return serious.map((f) => `${f.code} ${f.message.zh.split('：')[0] ?? ''}`)
  }
  it('class columns beside a rate', () => {
    expect(told(classColumns(17))).toEqual([])
    expect(told(classColumns(71)).join()).toMatch(/parts-exceed-whole 天水市|total-mismatch/)
  })
  it('a column a year', () => {
    expect(told(years(612, '93.4'))).toEqual([])
    expect(told(years(612, '94.3'))).toEqual(['rate-contradicts-counts 2022年'])
    expect(told(years(621, '93.4'))).toEqual(['more-than-possible 2022年'])
  })
})

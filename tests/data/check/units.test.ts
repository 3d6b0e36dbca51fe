import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { seriousIn } from './tables/told.js'

const told = async (...lines: readonly string[]) =>
  (await seriousIn({ file: '提案.csv', text: lines.join('\n') })).map(({ code, row }) => `${code} ${row}`)

describe('a unit that one figure has and those beside it have not', () => {
  it.each([
    ['of letters in columns of their own', 'A,B,C', '33,14人,5'],
    ['of offices', '主办,协办,其他', '12,5人,3'],
    ['of sessions', '大会提案,平时提案,其他', '536,21人,3'],
  ])('%s', async (_, header, row) => {
    expect(await told(`地区,立案提案,${header}`, `某县,60,${row.replace('人', '')}`)).not.toContain(
      'mixed-units 2',
    )
    expect(await told(`地区,立案提案,${header}`, `某县,60,${row}`)).toContain('mixed-units 2')
  })

  it('of what makes a whole of proposals, whatever it is called', async () => {
    const rows = [
      '项目,类别,数量',
      '交办提案,,486',
      '渠道,党委机关,45',
      '渠道,政府机关,440',
      '渠道,其他机关,1',
    ]
    expect(await told(...rows)).toEqual([])
    expect(await told(...rows.with(3, '渠道,政府机关,440人'))).toEqual(['mixed-units 4'])
  })

  it('is its own alone', () => {
    const figures = (text: string) =>
      readDataset(text, { format: 'csv' }).dataset.observations.map(({ figure }) => figure.unit)
    expect(figures('地区,工作室\n甲县,18个\n乙县,12\n丙县,9\n')).toEqual(['个', '', ''])
    expect(figures('地区,工作室\n甲县,18个\n乙县,12个\n丙县,9\n')).toEqual(['个', '个', '个'])
  })
})

describe('a percentage among counts', () => {
  it('leaves them counts where one of them is more than all, or they are whole and twice as many', async () => {
    expect(await told('地区,重点提案', '甲县,242', '乙县,45.3%')).toEqual(['share-among-counts 3'])
    expect(await told('地区,重点提案', '甲县,12', '乙县,45.3%', '丙县,9')).toEqual(['share-among-counts 3'])
    expect(await told('地区,参与', '甲县,31.8', '乙县,45.3%', '丙县,19.1')).toEqual([])
  })

  it('is of another unit, though none is given', async () => {
    const indicators = [{ id: 'a', label: '办理结果', unit: '', kind: 'count' }]
    const of = async (...figures: readonly (number | string)[]) => {
      const observations = figures.map((figure, i) => ({ indicator: 'a', category: 'ABC'[i], figure }))
      return (
        await seriousIn({ file: 'a.json', text: JSON.stringify({ version: 1, indicators, observations }) })
      ).map(({ code }) => code)
    }
    expect(await of(242, 30, 300)).toEqual([])
    expect(await of(242, '45.3%', 300)).toEqual(['mixed-units'])
  })
})

describe('years', () => {
  it('2021/22 runs into the next, and is no date that went wrong', async () => {
    expect(await told('地区,年份,立案', '甲县,2021/22,12', '乙县,2021-22,45')).toEqual([])
    expect(await told('地区,年份,立案', '甲县,2021/29,12')).toEqual(['unreadable-period 2'])
  })

  it.each(['某县2O21年提案情况', '某县2021年提案情况', '某县二〇二一年提案情况'])(
    'in the title %s',
    async (title) => {
      const text = `<table><caption>${title}</caption><tr><th>项目<th>件数</tr><tr><td>立案<td>5</tr><tr><td>办复<td>5</tr></table>`
      const codes = (await seriousIn({ file: 'a.html', text })).map(({ code }) => code)
      expect(codes).toEqual(title.includes('O') ? ['unreadable-period'] : [])
    },
  )
})

describe('what is no count', () => {
  it('of a column of counts whose only unit it has', async () => {
    const rows = ['承办单位,承办,办结', '甲局,14,14', '乙局,9,9', '丙局,7,7人']
    expect(await told(...rows)).toEqual(['mixed-units 4'])
    expect(await told('承办单位,承办,参加', '甲局,14,14', '乙局,9,9', '丙局,7,7人')).toEqual([])
  })

  it('though it has a share of its own beside it', async () => {
    const rows = [
      '项目,数量,占立案比例',
      '收到提案,912,',
      '立案,774,',
      '转为建议,138,',
      '办复,774,100%',
      '延期,4%,0.5%',
    ]
    expect(await told(...rows.slice(0, -1))).toEqual([])
    expect(await told(...rows)).toContain('mixed-units 6')
  })
})

it('proposals are counted as such, whatever all their years say', async () => {
  const of = (unit: string) =>
    told('项目,单位,2022年,2023年', `立案提案,${unit},341,365`, '参与委员,人次,642,705')
  expect(await of('件')).toEqual([])
  expect(await of('人')).toEqual(['mixed-units 2'])
})

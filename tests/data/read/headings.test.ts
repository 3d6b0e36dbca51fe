import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { figureLines } from './figure-lines.js'

const read = (...lines: readonly string[]) =>
  figureLines(readDataset(['分类,项目,件数', ...lines].join('\n'), { format: 'csv' }))

describe('headings over names, of which some gather what is said of all', () => {
  it('总体情况 divides nothing, and what it stands beside does', () => {
    expect(
      read('总体情况,交办提案,480', ',立案提案,628', '转办渠道,党委机关,40', ',政府机关,439', ',其他,1'),
    ).toEqual([
      '交办提案@ = 480',
      '立案提案@ = 628',
      '转办渠道@党委机关 = 40',
      '转办渠道@政府机关 = 439',
      '转办渠道@其他 = 1',
    ])
  })

  it('what stands over 收到提案 and 立案提案 divides nothing either', () => {
    const gathered = ['提案提交,收到提案,500', ',立案提案,480']
    const lines = ['收到提案@ = 500', '立案提案@ = 480']
    expect(read(...gathered, '提案者,委员提案,400', ',集体提案,80')).toEqual([
      ...lines,
      '提案者@委员提案 = 400',
      '提案者@集体提案 = 80',
    ])
    expect(read(...gathered, '渠道,甲,400', ',乙,80')).toEqual([...lines, '渠道@甲 = 400', '渠道@乙 = 80'])
    // What makes none of them stands for itself.
    expect(read(...gathered, '活动,调研,12', ',视察,8')).toEqual([...lines, '调研@ = 12', '视察@ = 8'])
  })

  it('办复 among A类 and B类 is none of them', () => {
    expect(read('提交,收到提案,500', ',立案提案,480', '办理结果,办复,480', ',A类,400', ',B类,80')).toEqual([
      '收到提案@ = 500',
      '立案提案@ = 480',
      '办复@ = 480',
      '办理结果@A类 = 400',
      '办理结果@B类 = 80',
    ])
  })
})

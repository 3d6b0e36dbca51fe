/** Sound tables that look like contradictory ones: where a rule cannot tell, it says nothing. */
import { describe, expect, it } from 'vitest'
import { seriousIn } from './tables/told.js'

const told = async (text: string) =>
  (await seriousIn({ file: '提案.csv', text })).map(({ code, row }) => `${code} ${row}`)

describe('a class of what is 重点 or 督办', () => {
  it.each([
    '领域,件数,占比\n重点项目,10,10%\n民生,60,60%\n生态,30,30%\n合计,100,100%',
    '类别,人数,占比\n重点高中,10,10%\n普通高中,60,60%\n职业高中,30,30%\n合计,100,100%',
    '方式,件数,占比\n主席会议督办,10,10%\n当面办理,60,60%\n书面办理,30,30%\n合计,100,100%',
    '类别,件数,占比\n重点提案,10,10%\n一般提案,60,60%\n其他提案,30,30%\n合计,100,100%',
    '指标,数值\n提案总数,100\n集体提案,30\n委员提案,60\n重点提案,10',
    '提案总数,集体,委员,重点\n100,30,60,10',
    '类别,件数\n提案总数,100\n集体,30\n委员,60\n重点,10',
  ])('is one of the whole: %s', async (text) => {
    expect(await told(text)).toEqual([])
  })
  it.each([
    '项目,件数\n立案,100\n　集体提案,30\n　委员提案,70\n　重点提案,10',
    '类别,件数\n集体提案,30\n委员提案,70\n重点提案,10\n合计,100',
    '类别,件数,占比\n集体提案,30,30%\n委员提案,70,70%\n重点督办提案,10,10%\n合计,100,100%',
  ])('is left out where the others make the whole: %s', async (text) => {
    expect(await told(text)).toEqual([])
  })
  it.each([
    '领域,件数,占比\n重点项目,10,10%\n民生,60,60%\n生态,30,28%\n合计,100,100%',
    '类别,件数\n重点高中,10\n普通高中,60\n职业高中,33\n合计,100',
  ])('hides no fault of the others: %s', async (text) => {
    expect(await told(text)).not.toEqual([])
  })
})

describe('a rate of some', () => {
  it.each([
    '收到提案,421\n办复,412\n按期办复率,89.7%',
    '立案,421\n办复,412\n按期办复率,89.7%',
    '收到提案,300\n办结,250\n当年办结率,80%',
    '立案,300\n办结,250\n一次办结率,70%',
    '委员总数,300\n参与调研委员,100\n提案参与率,80%',
    '委员总数,300\n提交提案委员,240\n调研参与率,33.3%',
  ])('is none of all: %s', async (text) => {
    expect(await told(`指标,数值\n${text}`)).toEqual([])
  })
  it.each([
    '收到提案,421\n办复,412\n办复率,89.7%',
    '立案,421\n办复,412\n提案办复率,89.7%',
    '立案,421\n办复,412\n按期办复率,98.9%',
    '立案,421\n办复,412\n按期办复,380\n按期办复率,95.2%',
    '委员总数,300\n提交提案的委员,200\n提案参与率,80%',
    '预算,100\n决算,90\n预算执行率,80%',
    '立案,421\n采纳,380\n意见采纳率,80.3%',
  ])('is held to its counts where they are there: %s', async (text) => {
    expect(await told(`指标,数值\n${text}`)).toMatchObject([expect.stringMatching(/^rate-contradicts/)])
  })
})

it('what came in between sessions bounds none of what came in all', async () => {
  const rows = '会议期间收到提案,80\n闭会期间收到提案,20\n收到提案合计,100'
  expect(await told(`项目,件数\n${rows}\n立案,90`)).toEqual([])
  expect(await told(`指标,数值\n${rows}\n立案,109`)).toEqual(['more-than-possible 5'])
})

describe('what is counted once merged', () => {
  it.each([
    '立案,95\n并案后立案,80\n办复,90',
    '立案,95\n合并处理后交办,80\n办复,90',
    '并案后立案,80\n立案,95\n交办,95',
  ])('bounds none of what is counted as it came: %s', async (text) => {
    expect(await told(`指标,数值\n收到提案,100\n${text}`)).toEqual([])
  })
  it('bounds what is merged as well, and what came bounds all', async () => {
    expect(await told('指标,数值\n并案后立案,80\n并案后办复,90')).toEqual(['more-than-possible 3'])
    expect(await told('指标,数值\n立案,95\n并案后立案,80\n办复,96')).toEqual(['more-than-possible 4'])
  })
})

describe('a note', () => {
  const noted = (note: string) =>
    told(
      `县区,提案总数,集体提案,委员提案,备注\n甲县,95,10,80,${note}\n乙县,60,20,40,\n丙县,77,30,47,\n丁县,51,11,40,`,
    )
  it.each(['其中上年5件', '上年5件', '含上年结转5件', '约', '另有来信5件'])('%s says why', async (note) => {
    expect(await noted(note)).toEqual([])
  })
  it.each(['共95件', '比上年增加3件', '同比增长3件', '其中：80、10'])(
    '%s says a figure again',
    async (note) => {
      expect(await noted(note)).toEqual([expect.stringMatching(/^total/)])
    },
  )
})

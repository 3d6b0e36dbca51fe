import type { ChangedTable } from './changed-tables.js'

/**
 * A report in one row or column, whose names alone tell which figures make which: figures of 宁夏 (2021), 昆明 (2020), 厦门
 * (2007 to 2011), 武汉 (2009), 丽水 (2025) and two others, as their committees and offices printed them.
 */
export const changedRows: Readonly<Record<string, ChangedTable>> = {
  'whom proposals were handed to': {
    file: '交办.csv',
    text: `年份,交办提案,党委办公厅转办,政府办公厅转办,政协办公厅转办,高级人民法院办理
2021,480,38,440,1,1`,
    changes: [
      ['480', '481'],
      ['480', '490'],
      [',38,', ',83,'],
      ['440', '404'],
      [',1,1', ',1,2'],
    ],
  },
  'groups of sectors among those who propose': {
    file: '五年.csv',
    text: `年份,收到提案,立案,委员提案,民主党派和工商联提案,人民团体提案,界别组提案,专门委员会提案
2012,3008,2874,2632,170,11,44,17`,
    changes: [
      ['3008', '3008万'],
      ['2632', '2623'],
      ['2632', '263'],
      [',44,', ',34,'],
      ['44,17', '44,18'],
    ],
  },
  'suggestions and proposals taken on together': {
    file: '一行.csv',
    text: `地区,年份,承办建议提案,已经解决或基本解决,正在进一步落实或列入规划,暂时难以解决,已经解决或基本解决占比（%）,正在进一步落实或列入规划占比（%）,暂时难以解决占比（%）
某县,2021,88,42,20,26,47.7,22.7,29.5`,
    changes: [
      [',88,', ',89,'],
      [',88,', ',98,'],
      [',42,', ',43,'],
      ['22.7', '27.2'],
    ],
  },
  'two that propose, and their percentages': {
    file: '提案者.csv',
    text: `地区,年份,立案,委员提案,集体提案,委员提案占比（%）,集体提案占比（%）
昆明市,2020,470,371,99,78.94,21.06`,
    changes: [
      ['470', '570'],
      [',371,', ',361,'],
      ['78.94', '79.84'],
    ],
  },
  'a share of none, cut off from more than were filed': {
    file: '五年结果.csv',
    text: `年份,收到提案,立案,解决和基本解决,列入计划逐步解决,未被采纳,解决和基本解决占比（%）,列入计划逐步解决占比（%）,未被采纳占比（%）
2011,3045,2686,2345,313,28,87.3,11.7,1`,
    changes: [
      ['11.7,1', '11.7,0'],
      ['11.7,1', '11.7,2'],
    ],
  },
  'the share of one class alone': {
    file: '项目.csv',
    text: `项目,件数,占比
交市政府办理,801,
已经解决或采纳,564,70.41%
列入解决计划,207,
因受条件限制不能办理,30,`,
    changes: [
      ['207', '307'],
      ['801', '901'],
      ['564', '464'],
    ],
  },
  'the share of one class alone, in the cell of its count': {
    file: '合写.csv',
    text: `项目,情况
交市政府办理,801件
已经解决或采纳,564件（70.41%）
列入解决计划,207件
因受条件限制不能办理,30件`,
    changes: [
      ['207', '217'],
      ['70.41', '74.01'],
      ['70.41%', '0.7041'],
      ['801', '901'],
    ],
  },
  'classes each named once': {
    file: '分类.csv',
    text: `类别,件数,占比
A类（已解决或采纳）,418,52.3%
B类（计划解决或准备采纳）,265,33.2%
C类（留作参考）,116,14.5%
合计,799,100%`,
    changes: [
      ['A类', '\u0410类'],
      ['C类', '\u0421类'],
      ['B类', 'A类'],
    ],
  },
  'a change that does not say of what': {
    file: '历年.csv',
    text: `年份,立案（件）,同比增长（%）
2019,489,—
2020,540,10.4
2021,628,16.3
2022,577,-8.1`,
    changes: [
      ['10.4', '14.0'],
      ['489', '498'],
      ['-8.1', '8.1'],
    ],
  },
  'a difference that does not say of which of several': {
    file: '历年.csv',
    text: `年份,收到提案,立案,较上年增减
2019,612,489,—
2020,701,540,+51
2021,846,628,+88
2022,798,577,-51`,
    changes: [
      ['+51', '+61'],
      ['-51', '51'],
    ],
  },
  'answers that make those asked in every other year': {
    file: '满意.csv',
    text: `年份,办复件数,满意,基本满意,不满意
2019,489,462,27,0
2020,540,515,23,2
2021,628,600,25,3`,
    changes: [
      ['489', '490'],
      ['515', '514'],
      ['25,3', '26,3'],
    ],
  },
  'what is left of the year before, among the rows of one column': {
    file: '应办.csv',
    text: `项目,件数
上年结转,12
本年立案,88
应办合计,100
已办结,95`,
    changes: [
      ['100', '101'],
      ['88', '98'],
      ['95', '195'],
    ],
  },
  'outcomes of all that came in, a row each': {
    file: '落实.csv',
    text: `指标,2025年
收到提案（件）,146
已落实（件）,122
已落实占比（%）,84
基本落实或计划落实（件）,24
基本落实或计划落实占比（%）,16`,
    changes: [
      ['146', '145'],
      ['122', '123'],
      [',24', ',34'],
    ],
  },
}

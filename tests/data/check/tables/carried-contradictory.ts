import type { Contradiction } from './printed.js'

/** Fifteen of one row, long names, two years across and what is carried over, each with one contradiction. */
export const carriedContradictory: Readonly<Record<string, Contradiction>> = {
  'one row, a class': {
    file: '一行.csv',
    text: `年度,收到,立案,A类,B类,C类,A类占比,B类占比,C类占比,办复率,满意率
2023,318,289,196,87,16,67.8%,26.6%,5.5%,100%,98.6%`,
    said: ['share-contradicts-count 2'],
  },
  'long names, a share': {
    file: '长名.csv',
    text: `办理情况,件数,所占比例
所提建议已经采纳或问题已经解决的,196,68%
所提建议已列入工作计划正在逐步解决的,77,37%
所提建议因条件限制暂时无法解决留作参考的,16,6%`,
    said: ['share-contradicts-count 3'],
  },
  'before and after, a sum': {
    file: '前后.csv',
    text: `类别,初次评价,再次评价
满意,251,270
基本满意,29,16
不满意,9,3
合计,289,298`,
    said: ['total-mismatch 5'],
  },
  'by level, answered': {
    file: '层级.csv',
    text: `层级,提案(件),立案(件),办复(件)
市级,318,289,289
县级,1042,946,964
合计,1360,1235,1253`,
    said: ['more-than-possible 3'],
  },
  'shares with the rest, short': {
    file: '其余.csv',
    text: `领域,占比
产业发展,28.4%
城市建设,17.9%
民生保障,31.5%
其他,10.4%`,
    said: ['shares-fall-short 2'],
  },
  'records of two years': {
    file: '记录.json',
    text: `[{"年份": 2022, "立案": 276, "已解决": 171, "正在解决": 88, "未解决": 17}, {"年份": 2023, "立案": 289, "已解决": 196, "正在解决": 77, "未解决": 61}]`,
    said: ['parts-exceed-whole 1/已解决'],
  },
  'two digits, a count': {
    file: '两位.csv',
    text: `结果,件数,百分比
办结,477,76.81
正在办理,160,17.07
留作参考,38,6.12
总计,621,100.00`,
    said: ['share-contradicts-count 3'],
  },
  'quarters across, a year': {
    file: '季度.csv',
    text: `季度,2022年,2023年
一季度,201,218
二季度,41,38
三季度,22,24
四季度,12,9
全年,276,298`,
    said: ['period-total-differs 6'],
  },
  'visits, a sum': {
    file: '调研.csv',
    text: `活动类型,场次,参加委员(人次),形成报告(篇)
专题调研,12,186,12
视察,7,143,5
民主监督,9,121,9
合计,28,540,26`,
    said: ['total-mismatch 5'],
  },
  'carried over, those to be answered': {
    file: '结转.csv',
    text: `年度,上年结转,本年立案,应办合计,已办结,结转下年
2021,6,305,311,306,5
2022,5,276,291,277,4
2023,4,289,293,290,3`,
    said: ['more-than-possible 3'],
  },
  'carried over, from one year to the next': {
    file: '结转.csv',
    text: `年度,上年结转,本年立案,应办合计,已办结,结转下年
2021,6,305,311,306,5
2022,5,276,281,267,4
2023,4,289,293,290,3`,
    said: ['total-differs-from-parts 3'],
  },
  'another base, a rate': {
    file: '口径.csv',
    text: `年度,立案,评价件数,满意件数,满意率(占评价件数)
2022,276,251,246,98.0%
2023,289,268,264,95.8%
2021,305,270,263,97.4%`,
    said: ['rate-contradicts-counts 3'],
  },
  'several in one, too many': {
    file: '并列.csv',
    text: `指标,地区,时段,类别,原文数字
立案,平凉市,2023,,262件
办理结果,平凉市,2023,A类,167件
办理结果,平凉市,2023,B类、C类,105件
办理结果占比,平凉市,2023,A类,63.7%
办理结果占比,平凉市,2023,B类、C类,36.3%`,
    said: ['share-contradicts-count 4'],
  },
  'five years, out of range': {
    file: '五年.csv',
    text: `年份,立案率,办复率,满意率
2019,88.2%,100%,97.1%
2020,89.0%,100%,97.7%
2021,91.3%,100%,980%
2022,90.2%,100%,98.3%`,
    said: ['out-of-range 4'],
  },
  'an office judged twice': {
    file: '重复.csv',
    text: `单位,立案,办复,办复率
市水务局,17,17,100%
市交通局,22,22,100%
市水务局,18,18,100%`,
    said: ['conflicting-figures 2', 'conflicting-figures 2'],
  },
}

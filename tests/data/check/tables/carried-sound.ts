import type { PrintedTable } from './printed.js'

/** Fifteen of one row, long names, two years across and what is carried over, sound. */
export const carriedSound: Readonly<Record<string, PrintedTable>> = {
  'one committee in one row': {
    file: '一行.csv',
    text: `年度,收到,立案,A类,B类,C类,A类占比,B类占比,C类占比,办复率,满意率
2023,318,289,196,77,16,67.8%,26.6%,5.5%,100%,98.6%`,
  },
  'classes with long names, cut to whole': {
    file: '长名.csv',
    text: `办理情况,件数,所占比例
所提建议已经采纳或问题已经解决的,196,67%
所提建议已列入工作计划正在逐步解决的,77,26%
所提建议因条件限制暂时无法解决留作参考的,16,5%`,
  },
  'offices, rates and a rank, html with notes': {
    file: '考核.html',
    text: `<table><caption>承办单位考核</caption><tr><th>单位</th><th>件数</th><th>走访率</th><th>满意率</th><th>得分</th><th>名次</th></tr>
<tr><td>市水务局</td><td>17</td><td>100%</td><td>100%</td><td>98.5</td><td>1</td></tr>
<tr><td>市交通局</td><td>22</td><td>95.5%</td><td>95.5%</td><td>96.2</td><td>3</td></tr>
<tr><td>市文旅局</td><td>25</td><td>100%</td><td>96.0%</td><td>97.1</td><td>2</td></tr></table><p>注：走访率为走访委员件数占承办件数的比例。</p>`,
  },
  'what it was before and after mending': {
    file: '前后.csv',
    text: `类别,初次评价,再次评价
满意,251,270
基本满意,29,16
不满意,9,3
合计,289,289`,
  },
  'a term of five years in percent': {
    file: '五年.csv',
    text: `年份,立案率,办复率,满意率,A类占比
2019,88.2%,100%,97.1%,57.0%
2020,89.0%,100%,97.7%,58.8%
2021,91.3%,100%,98.0%,56.1%
2022,90.2%,100%,98.3%,62.0%
2023,90.9%,100%,98.6%,67.8%`,
  },
  'by level of body': {
    file: '层级.csv',
    text: `层级,提案(件),立案(件),办复(件)
市级,318,289,289
县级,1042,946,941
合计,1360,1235,1230`,
  },
  'a share among others that holds the rest': {
    file: '其余.csv',
    text: `领域,占比
产业发展,28.4%
城市建设,19.7%
民生保障,31.5%
其他,20.4%`,
  },
  'records of two years': {
    file: '记录.json',
    text: `[{"年份": 2022, "立案": 276, "已解决": 171, "正在解决": 88, "未解决": 17}, {"年份": 2023, "立案": 289, "已解决": 196, "正在解决": 77, "未解决": 16}]`,
  },
  'two digits after the point': {
    file: '两位.csv',
    text: `结果,件数,百分比
办结,477,76.81
正在办理,106,17.07
留作参考,38,6.12
总计,621,100.00`,
  },
  'quarters of two years across': {
    file: '季度.csv',
    text: `季度,2022年,2023年
一季度,201,218
二季度,41,38
三季度,22,24
四季度,12,9
全年,276,289`,
  },
  'visits, joint and alone': {
    file: '调研.csv',
    text: `活动类型,场次,参加委员(人次),形成报告(篇)
专题调研,12,186,12
视察,7,143,5
民主监督,9,121,9
合计,28,450,26`,
  },
  'share that rounding makes 99.9': {
    file: '凑整.csv',
    text: `类别,数量,占比(%)
甲类,95,32.9
乙类,97,33.6
丙类,97,33.6
合计,289,100`,
  },
  'proposals carried over': {
    file: '结转.csv',
    text: `年度,上年结转,本年立案,应办合计,已办结,结转下年
2021,6,305,311,306,5
2022,5,276,281,277,4
2023,4,289,293,290,3`,
  },
  'different bases, said in the header': {
    file: '口径.csv',
    text: `年度,立案,评价件数,满意件数,满意率(占评价件数)
2022,276,251,246,98.0%
2023,289,268,264,98.5%
2021,305,270,263,97.4%`,
  },
  'a number for several in one': {
    file: '并列.csv',
    text: `指标,地区,时段,类别,原文数字
立案,平凉市,2023,,262件
办理结果,平凉市,2023,A类,167件
办理结果,平凉市,2023,B类、C类,95件
办理结果占比,平凉市,2023,A类,63.7%
办理结果占比,平凉市,2023,B类、C类,36.3%`,
  },
}

import type { Contradiction } from './printed.js'

/** Fifteen of districts, attendance, fields and activities, each with one contradiction. */
export const districtsContradictory: Readonly<Record<string, Contradiction>> = {
  'district sum': {
    file: 'a.html',
    text: `<table><caption>各区提案（件）</caption><tr><th>区</th><th>党派</th><th>团体</th><th>委员</th><th>小计</th></tr>
<tr><td>城关区</td><td>12</td><td>5</td><td>88</td><td>105</td></tr>
<tr><td>安宁区</td><td>8</td><td>2</td><td>51</td><td>71</td></tr>
<tr><td>合计</td><td>20</td><td>7</td><td>139</td><td>176</td></tr></table>`,
    said: ['total-mismatch 3', 'total-mismatch 4'],
  },
  'merged satisfaction': {
    file: 'b.csv',
    text: `年度,测评,满意,基本满意,不满意,满意和基本满意率
2022,302,280,20,2,99.3%
2023,280,250,21,9,98.6%`,
    said: ['rate-contradicts-counts 3'],
  },
  'singly and jointly': {
    file: 'd.csv',
    text: `单位,独办,主办,协办,合计
甲局,6,9,12,27
乙局,8,10,5,33
丙局,4,4,4,12`,
    said: ['total-mismatch 3'],
  },
  fields: {
    file: 'f.csv',
    text: `领域,件数,比重(%)
经济,196,34.0
社会,241,41.8
生态,61,16.0
其他,79,13.7
合计,577,100`,
    said: ['share-contradicts-count 4'],
  },
  attendance: {
    file: 'g.csv',
    text: `会议,应到,实到,出席率(%)
一次,320,301,94.1
二次,318,305,99.5
三次,316,310,98.1`,
    said: ['rate-contradicts-counts 3'],
  },
  'shares of years': {
    file: 'h.csv',
    text: `类别,2022,2023
A类占比,61.1%,62.5%
B类占比,39.2%,28.2%
C类占比,9.6%,9.1%`,
    said: ['shares-exceed-100 2'],
  },
  'concluded share': {
    file: 'k.csv',
    text: `单位,交办,办结,正在办理,办结率
甲局,40,36,4,90.0%
乙局,33,33,0,100%
丙局,27,20,7,71.4%`,
    said: ['rate-contradicts-counts 4'],
  },
  'done and under way': {
    file: 'k2.csv',
    text: `单位,交办,办结,正在办理
甲局,40,36,4
乙局,33,30,5
丙局,27,20,7`,
    said: ['total-differs-from-parts 3'],
  },
  letters: {
    file: 'm.csv',
    text: `类别,件数,占比
A类,305,61.0%
B类*,150,28.0%
C类,55,11.0%
合计,500,100%
*含部分解决`,
    said: ['share-contradicts-count 3'],
  },
  'json of classes': {
    file: 'n.json',
    text: `[{"类别": "A", "件数": 305, "占比(%)": 61.0}, {"类别": "B", "件数": 140, "占比(%)": 82.0}, {"类别": "C", "件数": 55, "占比(%)": 11.0}]`,
    said: ['share-contradicts-count 1/占比(%)'],
  },
  'filed share': {
    file: 'o.csv',
    text: `项目,件数,占比(%)
收到提案,655,
立案,577,98.1
其中：集体提案,172,29.8
委员提案,405,70.2`,
    said: ['rate-contradicts-counts 3'],
  },
  'of which share': {
    file: 'o2.csv',
    text: `项目,件数,占比(%)
收到提案,655,
立案,577,88.1
其中：集体提案,172,29.8
委员提案,405,77.2`,
    said: ['share-contradicts-count 5'],
  },
  'more answered': {
    file: 'p.csv',
    text: `县,立案,办复
甲县,61,61
乙县,48,84
丙县,55,55`,
    said: ['more-than-possible 3'],
  },
  'two years': {
    file: 'q.csv',
    text: `年份,A类,B类,C类,合计
2021,330,158,52,540
2022,361,163,53,587
2023,350,160,51,561`,
    said: ['total-mismatch 3'],
  },
  'growth of counts': {
    file: 'r.csv',
    text: `指标,2022年,2023年,同比
立案,540,577,6.9%
办复,540,577,9.6%`,
    said: ['change-contradicts-figures 3'],
  },
}

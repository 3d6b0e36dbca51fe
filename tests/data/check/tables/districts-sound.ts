import type { PrintedTable } from './printed.js'

/** Fifteen of districts, attendance, fields and activities, sound. */
export const districtsSound: Readonly<Record<string, PrintedTable>> = {
  'three districts, sums below and average': {
    file: 'a.html',
    text: `<table><caption>各区提案（件）</caption><tr><th>区</th><th>党派</th><th>团体</th><th>委员</th><th>小计</th></tr>
<tr><td>城关区</td><td>12</td><td>5</td><td>88</td><td>105</td></tr>
<tr><td>安宁区</td><td>8</td><td>2</td><td>51</td><td>61</td></tr>
<tr><td>平均</td><td>10</td><td>3.5</td><td>69.5</td><td>83</td></tr>
<tr><td>合计</td><td>20</td><td>7</td><td>139</td><td>166</td></tr></table>`,
  },
  'satisfied and fairly satisfied merged': {
    file: 'b.csv',
    text: `年度,测评,满意,基本满意,不满意,满意和基本满意率
2022,302,280,20,2,99.3%
2023,280,250,21,9,96.8%`,
  },
  'a year in each row of quarters': {
    file: 'c.csv',
    text: `年,季度,来稿
2022,1,93
2022,2,129
2023,1,101
2023,2,88`,
  },
  'handled singly and jointly': {
    file: 'd.csv',
    text: `单位,独办,主办,协办,合计,A类,B类,C类
甲局,6,9,12,27,11,3,1
乙局,8,10,5,23,14,3,1
合计,14,19,17,50,25,6,2`,
  },
  'indicator rows with units': {
    file: 'e.csv',
    text: `指标,单位,2022年,2023年
提案数,件,655,640
立案率,%,88.1,87.7
参与委员,人,305,312`,
  },
  'fields with the rest': {
    file: 'f.csv',
    text: `领域,件数,比重(%)
经济,196,34.0
社会,241,41.8
生态,61,10.6
其他,79,13.7
合计,577,100`,
  },
  attendance: {
    file: 'g.csv',
    text: `会议,应到,实到,出席率(%)
一次,320,301,94.1
二次,318,305,95.9
三次,316,310,98.1`,
  },
  'shares of two years, cut': {
    file: 'h.csv',
    text: `类别,2022,2023
A类占比,61.1%,62.5%
B类占比,29.2%,28.2%
C类占比,9.6%,9.1%`,
  },
  'activities in words': {
    file: 'i.csv',
    text: `活动,次数,人次
协商议政,12次,近400人次
视察调研,20余次,500多人次
民主监督,8次,160人次`,
  },
  'counties with a city among them': {
    file: 'j.csv',
    text: `县市,立案,办复率(%)
敦煌市,61,100
瓜州县,48,100
玉门市,55,98.2`,
  },
  deferred: {
    file: 'k.csv',
    text: `单位,交办,办结,正在办理,办结率
甲局,40,36,4,90.0%
乙局,33,33,0,100%
丙局,27,20,7,74.1%`,
  },
  'five per mille': {
    file: 'l.csv',
    text: `地区,人口(万人),提案(件),每万人提案(件)
嘉峪关市,310,388,1.25
金昌市,171,210,1.23`,
  },
  'notes and marks': {
    file: 'm.csv',
    text: `类别,件数,占比
A类,305,61.0%
B类*,140,28.0%
C类,55,11.0%
合计,500,100%
*含部分解决`,
  },
  'json of classes': {
    file: 'n.json',
    text: `[{"类别": "A", "件数": 305, "占比(%)": 61.0}, {"类别": "B", "件数": 140, "占比(%)": 28.0}, {"类别": "C", "件数": 55, "占比(%)": 11.0}]`,
  },
  'received, filed, of which with shares': {
    file: 'o.csv',
    text: `项目,件数,占比(%)
收到提案,655,
立案,577,88.1
其中：集体提案,172,29.8
委员提案,405,70.2`,
  },
}

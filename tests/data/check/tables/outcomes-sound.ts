import type { PrintedTable } from './printed.js'

/** Fifteen of offices, classes, years and satisfaction, sound. */
export const outcomesSound: Readonly<Record<string, PrintedTable>> = {
  'offices, first and with others, rate': {
    file: 'a.csv',
    text: `承办单位,主办,会办,合计,办复,办复率
甲局,12,8,20,20,100%
乙局,30,11,41,41,100%
合计,42,19,61,61,100%`,
  },
  'classes with rounding to 100.1': {
    file: 'b.csv',
    text: `类别,件数,占比
已解决,67,33.5%
正在解决,67,33.5%
留作参考,66,33.0%
合计,200,100%`,
  },
  'filed by year and rate': {
    file: 'c.csv',
    text: `年份,提交,立案,立案率(%)
2021,601,540,89.9
2022,655,577,88.1
2023,640,561,87.7`,
  },
  'of which with indents': {
    file: 'd.csv',
    text: `指标,数值
立案提案,577
  其中：集体提案,172
  委员提案,405
办复率(%),100`,
  },
  'places with an average': {
    file: 'e.csv',
    text: `地区,立案,面商率(%)
甲县,97,98.0
乙县,120,97.5
丙县,131,99.2
平均,116,98.3`,
  },
  'html two years': {
    file: 'f.html',
    text: `<table><caption>办理结果</caption><tr><th>类别</th><th>2022年</th><th>2023年</th></tr>
<tr><td>A类</td><td>330</td><td>361</td></tr>
<tr><td>B类</td><td>158</td><td>163</td></tr>
<tr><td>C类</td><td>52</td><td>53</td></tr>
<tr><td>合计</td><td>540</td><td>577</td></tr></table>`,
  },
  months: {
    file: 'g.csv',
    text: `2023年来稿
月,来稿,采用
1,31,9
2,18,4
合计,49,13`,
  },
  satisfaction: {
    file: 'h.csv',
    text: `单位,测评件数,满意,基本满意,不满意,满意率
甲局,40,38,2,0,95.0%
乙局,33,30,2,1,90.9%
丙局,27,27,0,0,100%`,
  },
  'partial classes': {
    file: 'i.csv',
    text: `指标,类别,数值,单位
立案提案,,577,件
办理结果,已解决,361,件
办理结果占比,已解决,62.6,%`,
  },
  'key ones': {
    file: 'j.csv',
    text: `年度,立案,其中：重点提案,办复
2022,540,27,540
2023,577,30,577`,
  },
  json: {
    file: 'k.json',
    text: `[{"地区": "甲县", "立案": 97, "办复": 97, "办复率": "100%"}, {"地区": "乙县", "立案": 120, "办复": 119, "办复率": "99.2%"}]`,
  },
  money: {
    file: 'l.csv',
    text: `单位,预算(万元),决算(万元),执行率(%)
甲,120,113.4,94.5
乙,86.5,79.9,92.4
合计,206.5,193.3,93.6`,
  },
  growth: {
    file: 'm.csv',
    text: `指标,2022年,2023年,增长(%)
收到提案,601,655,9.0
立案提案,540,577,6.9`,
  },
  'received into': {
    file: 'n.csv',
    text: `届次,收到,立案,不予立案,转意见
二次,468,431,18,19
三次,452,420,14,18`,
  },
  'letters cut': {
    file: 'o.csv',
    text: `地区,立案,A类,A类占比,B类,B类占比
甲县,97,64,65.9%,33,34.0%
乙县,121,80,66.1%,41,33.8%`,
  },
}

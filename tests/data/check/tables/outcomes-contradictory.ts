import type { Contradiction } from './printed.js'

/** Fifteen of offices, classes, years and satisfaction, each with one contradiction. */
export const outcomesContradictory: Readonly<Record<string, Contradiction>> = {
  'office total': {
    file: 'a.csv',
    text: `承办单位,主办,会办,合计,办复,办复率
甲局,12,8,20,20,100%
乙局,30,11,43,41,100%
丙局,9,4,13,13,100%`,
    said: ['total-mismatch 3'],
  },
  classes: {
    file: 'b.csv',
    text: `类别,件数,占比
已解决,67,33.5%
正在解决,67,38.5%
留作参考,66,33.0%
合计,200,100%`,
    said: ['share-contradicts-count 3'],
  },
  'filed rate': {
    file: 'c.csv',
    text: `年份,提交,立案,立案率(%)
2021,601,540,89.9
2022,655,577,81.8
2023,640,561,87.7`,
    said: ['rate-contradicts-counts 3'],
  },
  'of which': {
    file: 'd.csv',
    text: `指标,数值
立案提案,577
  其中：集体提案,172
  委员提案,415
办复率(%),100`,
    said: ['parts-exceed-whole 3'],
  },
  average: {
    file: 'e.csv',
    text: `地区,立案
甲县,97
乙县,120
丙县,131
平均,121`,
    said: ['average-differs 5'],
  },
  'html total': {
    file: 'f.html',
    text: `<table><caption>办理结果</caption><tr><th>类别</th><th>2022年</th><th>2023年</th></tr>
<tr><td>A类</td><td>330</td><td>361</td></tr>
<tr><td>B类</td><td>158</td><td>163</td></tr>
<tr><td>C类</td><td>52</td><td>53</td></tr>
<tr><td>合计</td><td>540</td><td>587</td></tr></table>`,
    said: ['total-mismatch 5'],
  },
  month: {
    file: 'g.csv',
    text: `2023年来稿
月,来稿,采用
1,31,9
2,18,4
合计,49,14`,
    said: ['total-mismatch 5'],
  },
  'satisfaction rate': {
    file: 'h.csv',
    text: `单位,测评件数,满意,基本满意,不满意,满意率
甲局,40,38,2,0,95.0%
乙局,33,30,2,1,99.0%
丙局,27,27,0,0,100%`,
    said: ['rate-contradicts-counts 3'],
  },
  'one class too many': {
    file: 'i.csv',
    text: `指标,类别,数值,单位
立案提案,,577,件
办理结果,已解决,361,件
办理结果占比,已解决,72.6,%`,
    said: ['share-contradicts-count 4'],
  },
  'key ones': {
    file: 'j.csv',
    text: `年度,立案,其中：重点提案,办复
2022,540,27,540
2023,57,70,57`,
    said: ['part-exceeds-whole 3'],
  },
  json: {
    file: 'k.json',
    text: `[{"地区": "甲县", "立案": 97, "办复": 97, "办复率": "100%"}, {"地区": "乙县", "立案": 120, "办复": 119, "办复率": "92.9%"}]`,
    said: ['rate-contradicts-counts 1/办复率'],
  },
  money: {
    file: 'l.csv',
    text: `单位,预算(万元),决算(万元),执行率(%)
甲,120,113.4,94.5
乙,86.5,79.9,82.4
合计,206.5,193.3,93.6`,
    said: ['rate-contradicts-counts 3'],
  },
  growth: {
    file: 'm.csv',
    text: `指标,2022年,2023年,增长(%)
收到提案,601,655,9.0
立案提案,540,577,9.6`,
    said: ['change-contradicts-figures 3'],
  },
  'received into': {
    file: 'n.csv',
    text: `届次,收到,立案,不予立案,转意见
二次,468,431,18,19
三次,452,430,24,18`,
    said: ['received-not-disposed-of 3'],
  },
  letters: {
    file: 'o.csv',
    text: `地区,立案,A类,A类占比,B类,B类占比
甲县,97,64,66.0%,33,34.0%
乙县,121,80,66.1%,51,33.9%`,
    said: ['share-contradicts-count 3'],
  },
}

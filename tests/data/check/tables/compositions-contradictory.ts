import type { Contradiction } from './printed.js'

/** Fifteen of compositions, targets, terms, traits and two rows a year, each with one contradiction. */
export const compositionsContradictory: Readonly<Record<string, Contradiction>> = {
  'national committee, what came in': {
    file: '全国.csv',
    text: `会议,收到提案,立案,并案,委员来信或意见建议
二次会议,5044,4127,214,703
三次会议,5488,4089,268,1131
四次会议,5974,5444,0,930`,
    said: ['total-differs-from-parts 4'],
  },
  'composition, a share': {
    file: '构成.csv',
    text: `类型,数量,占比
立案提案,577,88.1%
转意见建议,47,2.7%
退回,31,4.7%
合计,655,100.0%`,
    said: ['share-contradicts-count 3'],
  },
  'two rows a year, a share': {
    file: '双行.html',
    text: `<table><caption>办理结果</caption><tr><th>年度</th><th></th><th>A类</th><th>B类</th><th>C类</th><th>合计</th></tr>
<tr><td rowspan="2">2022年</td><td>件数</td><td>330</td><td>158</td><td>52</td><td>540</td></tr>
<tr><td>占比</td><td>61.1%</td><td>23.9%</td><td>9.6%</td><td>100%</td></tr>
<tr><td rowspan="2">2023年</td><td>件数</td><td>361</td><td>163</td><td>53</td><td>577</td></tr>
<tr><td>占比</td><td>62.6%</td><td>28.2%</td><td>9.2%</td><td>100%</td></tr></table>`,
    said: ['share-contradicts-count 3'],
  },
  'two rows a year, a count': {
    file: '双行.html',
    text: `<table><caption>办理结果</caption><tr><th>年度</th><th></th><th>A类</th><th>B类</th><th>C类</th><th>合计</th></tr>
<tr><td rowspan="2">2022年</td><td>件数</td><td>330</td><td>158</td><td>52</td><td>540</td></tr>
<tr><td>占比</td><td>61.1%</td><td>29.3%</td><td>9.6%</td><td>100%</td></tr>
<tr><td rowspan="2">2023年</td><td>件数</td><td>361</td><td>136</td><td>53</td><td>577</td></tr>
<tr><td>占比</td><td>62.6%</td><td>28.2%</td><td>9.2%</td><td>100%</td></tr></table>`,
    said: ['share-contradicts-count 4'],
  },
  'sums of two years': {
    file: '两年.csv',
    text: `界别,2022年,2023年,合计
中共,22,25,47
共青团,9,7,16
工会,8,10,81
妇联,11,12,23`,
    said: ['total-mismatch 4'],
  },
  'a share off by two': {
    file: '凑百.csv',
    text: `领域,件数,占比
经济,101,34.9%
政治,12,2.4%
文化,41,14.2%
社会,108,37.4%
生态,27,9.3%
合计,289,100%`,
    said: ['share-contradicts-count 3'],
  },
  'grades, a count': {
    file: '等次.csv',
    text: `等次,单位数,占比
优秀,15,20.0%
良好,84,64.0%
合格,12,16.0%
不合格,0,0
合计,75,100%`,
    said: ['share-contradicts-count 3'],
  },
  'cumulative over years': {
    file: '五年累计.csv',
    text: `年份,当年立案,累计立案
2018,561,561
2019,598,1159
2020,540,1699
2021,577,2267
2022,603,2879`,
    said: ['period-total-differs 5'],
  },
  'a rate beside its counts': {
    file: '脚注.csv',
    text: `市州,立案,办复,办复率
兰州市,402,402,100%
白银市,221,217,92.8%
定西市,289,289,100%`,
    said: ['rate-contradicts-counts 3'],
  },
  'two indicators, a sum': {
    file: '双指标.csv',
    text: `年份,提案立案数(件),社情民意采用数(篇),协商活动(次)
2021,577,312,24
2022,540,298,26
2023,577,341,28
合计,1694,915,78`,
    said: ['total-mismatch 5'],
  },
  'composition of members, a share': {
    file: '委员构成.csv',
    text: `类别,人数,占比
总数,311,100%
其中：女委员,84,27.0%
少数民族委员,41,31.2%
非中共委员,190,61.1%`,
    said: ['share-contradicts-count 4'],
  },
  'two languages, a rate': {
    file: 'zh-en.csv',
    text: `Indicator 指标,2022,2023
Proposals received 收到提案,655,661
Proposals filed 立案,577,590
Filing rate 立案率(%),88.1,83.9`,
    said: ['rate-contradicts-counts 4'],
  },
  'by the end of the month, not answered': {
    file: '到月底.csv',
    text: `截至,应办复(件),已办复(件),未办复(件),办复率(%)
2023-06,289,97,192,33.6
2023-07,289,201,98,69.6
2023-08,289,289,0,100`,
    said: ['total-differs-from-parts 3'],
  },
  'targets, more than all': {
    file: '目标.csv',
    text: `指标,目标值,完成值
办复率,100%,100%
面商率,98%以上,992%
满意率,95%以上,98.6%`,
    said: ['out-of-range 3'],
  },
  'levels, a class of the total': {
    file: '承办层.csv',
    text: `承办层级,件数,A类,B类,C类
省直部门,401,258,118,25
市州,154,101,45,8
中央在甘单位,22,13,9,0
合计,577,372,127,33`,
    said: ['total-mismatch 5'],
  },
}

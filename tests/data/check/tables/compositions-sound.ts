import type { PrintedTable } from './printed.js'

/** Fourteen of compositions, targets, terms, traits and two rows a year, sound. */
export const compositionsSound: Readonly<Record<string, PrintedTable>> = {
  'national committee by session': {
    file: '全国.csv',
    text: `会议,收到提案,立案,并案,委员来信或意见建议,参与委员,提案办复率
二次会议,5044,4127,214,703,1892,99.6%
三次会议,5488,4089,268,1131,1919,99.3%
四次会议,5974,5044,0,930,1997,99.0%`,
  },
  'shares of proposals and of letters': {
    file: '构成.csv',
    text: `类型,数量,占比
立案提案,577,88.1%
转意见建议,47,7.2%
退回,31,4.7%
合计,655,100.0%`,
  },
  'by undertaking level with empty cells': {
    file: '承办层.csv',
    text: `承办层级,件数,其中A类,其中B类,其中C类
省直部门,401,258,118,25
市州,154,101,45,8
中央在甘单位,22,13,,
合计,577,372,163,33`,
  },
  'html with a row of percentages under each row': {
    file: '双行.html',
    text: `<table><caption>办理结果</caption><tr><th>年度</th><th></th><th>A类</th><th>B类</th><th>C类</th><th>合计</th></tr>
<tr><td rowspan="2">2022年</td><td>件数</td><td>330</td><td>158</td><td>52</td><td>540</td></tr>
<tr><td>占比</td><td>61.1%</td><td>29.3%</td><td>9.6%</td><td>100%</td></tr>
<tr><td rowspan="2">2023年</td><td>件数</td><td>361</td><td>163</td><td>53</td><td>577</td></tr>
<tr><td>占比</td><td>62.6%</td><td>28.2%</td><td>9.2%</td><td>100%</td></tr></table>`,
  },
  'targets and what was reached': {
    file: '目标.csv',
    text: `指标,目标值,完成值
办复率,100%,100%
面商率,98%以上,99.2%
满意率,95%以上,98.6%
采纳率,60%以上,62.6%`,
  },
  'sums of two years and a mean': {
    file: '两年.csv',
    text: `界别,2022年,2023年,合计,平均
中共,22,25,47,23.5
共青团,9,7,16,8
工会,8,10,18,9
妇联,11,12,23,11.5`,
  },
  'nudged down and up': {
    file: '凑百.csv',
    text: `领域,件数,占比
经济,101,34.9%
政治,12,4.2%
文化,41,14.2%
社会,108,37.4%
生态,27,9.3%
合计,289,100%`,
  },
  'grades of offices': {
    file: '等次.csv',
    text: `等次,单位数,占比
优秀,15,20.0%
良好,48,64.0%
合格,12,16.0%
不合格,0,0
合计,75,100%`,
  },
  'periods of a term, cumulative': {
    file: '五年累计.csv',
    text: `年份,当年立案,累计立案
2018,561,561
2019,598,1159
2020,540,1699
2021,577,2276
2022,603,2879`,
  },
  'rates with a footnote each': {
    file: '脚注.csv',
    text: `市州,立案,办复,办复率,备注
兰州市,402,402,100%,
白银市,221,217,98.2%,4件正在办理
定西市,289,289,100%,`,
  },
  'two indicators one header': {
    file: '双指标.csv',
    text: `年份,提案立案数(件),社情民意采用数(篇),协商活动(次)
2021,577,312,24
2022,540,298,26
2023,577,341,28
合计,1694,951,78`,
  },
  'women and youth as percentages': {
    file: '委员构成.csv',
    text: `类别,人数,占比
总数,311,100%
其中：女委员,84,27.0%
少数民族委员,41,13.2%
非中共委员,190,61.1%`,
  },
  'proposals in two languages': {
    file: 'zh-en.csv',
    text: `Indicator 指标,2022,2023
Proposals received 收到提案,655,661
Proposals filed 立案,577,590
Filing rate 立案率(%),88.1,89.3`,
  },
  'answered by the end of the month': {
    file: '到月底.csv',
    text: `截至,应办复(件),已办复(件),未办复(件),办复率(%)
2023-06,289,97,192,33.6
2023-07,289,201,88,69.6
2023-08,289,289,0,100`,
  },
}

import type { Contradiction } from './printed.js'

/** Fifteen of provinces, bodies, terms and years over counts and shares, each with one contradiction. */
export const provincesContradictory: Readonly<Record<string, Contradiction>> = {
  'Hunan, a count': {
    file: '湘.csv',
    text: `指标,时段,类别,原文数字
立案提案,2014,,692件
办理结果,2014,已解决,173件
办理结果,2014,正在解决,424件
办理结果,2014,列入规划,77件
办理结果占比,2014,已解决,25%
办理结果占比,2014,正在解决,63.9%
办理结果占比,2014,列入规划,11.1%`,
    said: ['share-contradicts-count 4'],
  },
  'Wuhan, the share': {
    file: '汉.csv',
    text: `类别,件数,占比
A类,564,74.01%
B类,207,
C类,30,
合计,801,100%`,
    said: ['share-contradicts-count 2'],
  },
  'fields, one year': {
    file: '领域.csv',
    text: `领域,2012年件数,2012年占比,2013年件数,2013年占比
经济建设,275,32.8%,290,36.3%
政治建设,91,10.9%,69,8.6%
文化建设,103,12.3%,68,10.8%
社会建设,340,40.6%,286,35.8%
生态文明,29,3.4%,68,8.5%
合计,838,100%,799,100%`,
    said: ['share-contradicts-count 4'],
  },
  'outcome by body, a share': {
    file: '机构.html',
    text: `<table><caption>2023年提案办理结果</caption><tr><th rowspan="3">承办机构</th><th colspan="6">办理结果</th><th rowspan="3">合计</th></tr>
<tr><th colspan="2">A类</th><th colspan="2">B类</th><th colspan="2">C类</th></tr>
<tr><th>件</th><th>%</th><th>件</th><th>%</th><th>件</th><th>%</th></tr>
<tr><td>党委部门</td><td>41</td><td>67.2</td><td>17</td><td>27.9</td><td>3</td><td>4.9</td><td>61</td></tr>
<tr><td>政府部门</td><td>302</td><td>61.8</td><td>139</td><td>24.8</td><td>48</td><td>9.8</td><td>489</td></tr>
<tr><td>群团组织</td><td>18</td><td>66.7</td><td>7</td><td>25.9</td><td>2</td><td>7.4</td><td>27</td></tr></table>`,
    said: ['share-contradicts-count 5'],
  },
  'in time and late, too many': {
    file: '按时.csv',
    text: `指标,数值
交办提案,577件
三个月内答复,569件
三个月内答复率,98.6%
逾期答复,18件`,
    said: ['total-differs-from-parts 2'],
  },
  'kinds of proposers, a sum': {
    file: '来源.csv',
    text: `指标,原文数字
提案总数,665件
委员提案,503件
党派提案,97件
团体提案,21件
专委会提案,34件`,
    said: ['total-differs-from-parts 2'],
  },
  'key proposals, a rate': {
    file: '重点.csv',
    text: `年份,重点提案,已落实,正在落实,落实率
2021,30,27,3,90%
2022,28,26,2,99.2%
2023,27,25,2,92.6%`,
    said: ['rate-contradicts-counts 3'],
  },
  'satisfaction of two sides': {
    file: '双方.csv',
    text: `评价,委员评价,承办单位自评
满意,93.2%,97.1%
基本满意,5.5%,9.2%
不满意,1.2%,0%`,
    said: ['shares-exceed-100 2'],
  },
  'on answered, a share': {
    file: '双底.csv',
    text: `年份,收到,立案,办复,立案率,办复率,A类,A类占办复比例
2022,655,577,577,88.1%,100%,361,62.6%
2023,661,590,586,89.3%,99.3%,372,65.3%`,
    said: ['share-contradicts-count 3'],
  },
  'JSON letters': {
    file: '字母.json',
    text: `[{"年份": 2021, "立案": 305, "A": 171, "B": 107, "C": 27}, {"年份": 2022, "立案": 276, "A": 168, "B": 85, "C": 32}]`,
    said: ['parts-exceed-whole 1/A'],
  },
  'cut and partial, a share': {
    file: '截偏.csv',
    text: `指标,类别,数值,单位
立案提案,,757,件
办理结果,已解决,502,件
办理结果,列入计划,207,件
办理结果占比,已解决,63.6,%
办理结果占比,列入计划,27.3,%`,
    said: ['share-contradicts-count 5'],
  },
  'English outcome, a count': {
    file: 'en.csv',
    text: `indicator,period,category,value,unit
Proposals filed,2013,,799,items
Outcome,2013,Resolved,418,items
Outcome,2013,Planned,256,items
Outcome,2013,Kept for reference,116,items
Outcome share,2013,Resolved,52.3,%
Outcome share,2013,Planned,33.2,%
Outcome share,2013,Kept for reference,14.5,%`,
    said: ['share-contradicts-count 4'],
  },
  'a class too many': {
    file: '重注.csv',
    text: `类别,件数
A类,361
B类,163
C类,63
合计,577`,
    said: ['total-mismatch 5'],
  },
  'term totals, a rate': {
    file: '届.csv',
    text: `届次,提案总数,立案总数,立案率
九届,2871,2604,90.7%
十届,3120,2847,93.1%
十一届,3344,3015,90.2%
合计,9335,8466,90.7%`,
    said: ['rate-contradicts-counts 3'],
  },
  'term totals, a sum': {
    file: '届.csv',
    text: `届次,提案总数,立案总数
九届,2871,2604
十届,3120,2847
十一届,3344,3015
合计,9335,8646`,
    said: ['total-mismatch 5'],
  },
}

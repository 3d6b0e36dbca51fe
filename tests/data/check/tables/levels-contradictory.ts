import type { Contradiction } from './printed.js'

/** Fifteen of sums along rows, three levels and merged classes, each with one contradiction. */
export const levelsContradictory: Readonly<Record<string, Contradiction>> = {
  'the total first, one column off': {
    file: '办理单位.csv',
    text: `承办单位,交办件数,已办复,已解决(A),正在解决(B),列入计划(C),留作参考(D),备注
合计,188,188,121,47,15,8,
区教育局,42,42,30,9,2,1,
区住建局,61,61,33,18,7,3,
区卫健局,38,38,27,8,2,1,
区交通局,47,47,31,9,4,3,`,
    said: ['total-mismatch 2'],
  },
  'shares along the row beyond 100': {
    file: '构成比.csv',
    text: `年度,经济建设,政治建设,文化建设,社会建设,生态文明
2021年,38.2%,6.1%,9.7%,37.4%,8.6%
2022年,36.9%,5.8%,13.3%,38.1%,9.0%
2023年,35.5%,6.2%,10.9%,38.4%,9.0%`,
    said: ['shares-exceed-100 3'],
  },
  'filed rate transposed': {
    file: '全过程.html',
    text: `<table><caption>十三届政协历次会议提案情况</caption><tr><th>会议</th><th>提交</th><th>立案</th><th>立案率</th><th>办复</th><th>办复率</th></tr>
<tr><td>一次会议</td><td>601</td><td>540</td><td>89.9%</td><td>540</td><td>100%</td></tr>
<tr><td>二次会议</td><td>655</td><td>577</td><td>81.8%</td><td>577</td><td>100%</td></tr>
<tr><td>三次会议</td><td>640</td><td>561</td><td>87.7%</td><td>559</td><td>99.6%</td></tr></table>`,
    said: ['rate-contradicts-counts 3'],
  },
  'merged share of another class': {
    file: '合并类.csv',
    text: `单位,承办总数,A类,B类,A+B类占比,C类
甲局,40,25,11,90.0%,4
乙局,33,20,9,78.8%,4
丙局,27,18,7,92.6%,2`,
    said: ['share-contradicts-count 3'],
  },
  'activities off in the total of persons': {
    file: '委员活动.tsv',
    text: `专委会	调研(次)	视察(次)	协商(次)	参加委员(人次)	形成报告(篇)
经济委	6	3	2	131	8
农业委	5	2	3	118	7
教卫委	4	4	2	96	7
合计	15	9	7	354	22`,
    said: ['total-mismatch 5'],
  },
  'received is not what became of it': {
    file: '并案.csv',
    text: `项目,数量(件)
收到提案,733
并案处理,28
不予立案,51
立案,664
办复,664`,
    said: ['received-not-disposed-of 2'],
  },
  'degrees of satisfaction do not make the rate': {
    file: '满意率.csv',
    text: `承办单位,评价数,满意,基本满意,不满意,满意率(%)
市水利局,24,22,2,0,91.67
市林草局,18,17,1,0,97.44
市文旅局,31,28,2,1,90.32`,
    said: ['rate-contradicts-counts 3'],
  },
  'the halves do not make the year': {
    file: '上下半年.csv',
    text: `指标,上半年,下半年,全年
收集社情民意(条),310,402,721
报送(篇),88,121,209
采用(篇),31,47,78`,
    said: ['period-total-differs 2'],
  },
  'brackets of another count': {
    file: '历届.html',
    text: `<table><caption>提案办理结果（件，%）</caption><tr><th>届次</th><th>立案</th><th>已解决</th><th>正在解决</th><th>留作参考</th></tr>
<tr><td>八届一次</td><td>312</td><td>201（64.4%）</td><td>88（28.2%）</td><td>23（7.4%）</td></tr>
<tr><td>八届二次</td><td>298</td><td>190（63.8%）</td><td>87（24.2%）</td><td>21（7.0%）</td></tr></table>`,
    said: ['share-contradicts-count 3'],
  },
  'three levels, a class too few': {
    file: '县区三级.html',
    text: `<table><caption>2023年县区提案统计</caption><tr><th rowspan="3">县区</th><th colspan="5">提案</th></tr>
<tr><th rowspan="2">立案</th><th colspan="3">办理结果</th><th rowspan="2">办复率(%)</th></tr>
<tr><th>A类</th><th>B类</th><th>C类</th></tr>
<tr><td>成县</td><td>88</td><td>61</td><td>20</td><td>7</td><td>100</td></tr>
<tr><td>徽县</td><td>93</td><td>60</td><td>16</td><td>7</td><td>100</td></tr>
<tr><td>合计</td><td>181</td><td>121</td><td>36</td><td>14</td><td>100</td></tr></table>`,
    said: ['parts-fall-short 5'],
  },
  'two sources differ': {
    file: '来源.csv',
    text: `指标,地区,时段,原文数字,来源
立案提案,武威市,2023,264件,工作报告
立案提案,武威市,2023,246件,提案委总结
办复率,武威市,2023,100%,工作报告`,
    said: ['sources-disagree 2'],
  },
  'members beyond all': {
    file: '委员构成.csv',
    text: `项目,人数,占委员总数的比例(%)
委员总数,320,
其中：女委员,86,26.9
其中：少数民族委员,41,12.8
其中：中共党员,126,49.4`,
    said: ['share-contradicts-count 5'],
  },
  'rate of a body with fewer filed': {
    file: '无提案.csv',
    text: `界别,提案数,立案数,立案率
工会,12,11,91.7%
共青团,4,5,100%
妇联,9,9,100%
科协,7,6,85.7%`,
    said: ['more-than-possible 3'],
  },
  'three years, one sum off': {
    file: '三年.csv',
    text: `类别,2021年,2022年,2023年
主席会议督办,6,8,7
专委会督办,12,14,15
党派督办,9,9,10
合计,27,31,33`,
    said: ['total-mismatch 5'],
  },
  'answered early, more than all': {
    file: '时限.csv',
    text: `单位,承办件数,三个月内办复,逾期办复,办复率
甲局,40,38,2,100%
乙局,33,32,3,100%
丙局,27,27,0,100%`,
    said: ['total-differs-from-parts 3'],
  },
}

import type { Contradiction } from './printed.js'

/** Fifteen of surveys, groups and rates whose base nobody names, each with one contradiction. */
export const surveysContradictory: Readonly<Record<string, Contradiction>> = {
  'share of a letter, other office': {
    file: '市直部门.csv',
    text: `承办单位,承办件数,A类件数,B类件数,C类件数,A类率
市发改委,41,28,10,3,68.3%
市教育局,46,31,12,3,76.4%
市民政局,36,27,8,1,75.0%`,
    said: ['share-impossible 3'],
  },
  'in a list the total of the first year': {
    file: '两年.csv',
    text: `年份,类别,件数,占比
2022,A类,330,61.1%
2022,B类,158,29.3%
2022,C类,52,9.6%
2022,合计,550,100%
2023,A类,361,62.6%
2023,B类,163,28.2%
2023,C类,53,9.2%
2023,合计,577,100%`,
    said: ['total-mismatch 5'],
  },
  'whole percentages far off': {
    file: '界别委员.html',
    text: `<table><caption>委员界别构成</caption><tr><th>界别</th><th>委员数</th><th>占比</th></tr>
<tr><td>中共</td><td>64</td><td>20%</td></tr>
<tr><td>民主党派</td><td>58</td><td>18%</td></tr>
<tr><td>无党派</td><td>23</td><td>17%</td></tr>
<tr><td>群团</td><td>41</td><td>13%</td></tr>
<tr><td>经济</td><td>52</td><td>16%</td></tr>
<tr><td>其他</td><td>82</td><td>26%</td></tr>
<tr><td>合计</td><td>320</td><td>100%</td></tr></table>`,
    said: ['share-contradicts-count 4'],
  },
  'partly, and more than all': {
    file: '社会关注.csv',
    text: `领域,占提案总数的比例
经济建设,34.0%
社会民生,51.8%
生态环境,20.6%`,
    said: ['shares-exceed-100 2'],
  },
  'more filed than all in one session': {
    file: '增长.csv',
    text: `指标,单位,十三届一次,十三届二次,十三届三次
提案总数,件,601,655,640
立案,件,540,677,561`,
    said: ['more-than-possible 3'],
  },
  'taken up, rate transposed': {
    file: '协商.csv',
    text: `议题,意见建议,采纳,采纳率
营商环境,38,31,81.6%
乡村振兴,44,40,99.0%
养老服务,29,22,75.9%`,
    said: ['rate-contradicts-counts 3'],
  },
  'in one cell, share of another': {
    file: '占比同列.csv',
    text: `类别,2022年（占比）,2023年（占比）
已解决,330（61.1%）,361（62.6%）
正在解决,158（29.3%）,163（38.2%）
未解决,52（9.6%）,53（9.2%）`,
    said: ['share-contradicts-count 3'],
  },
  'indented parts, one year': {
    file: '缩进.csv',
    text: `项目,2022年,2023年
收到提案,601,655
  委员提案,512,560
  集体提案,89,95
立案提案,540,577
  经济类,196,210
  社会类,241,265
  其他类,103,112`,
    said: ['parts-exceed-whole 6'],
  },
  'survey returns beyond those sent': {
    file: '问卷.html',
    text: `<table><caption>办理满意度问卷</caption><tr><th>类别</th><th>发放问卷</th><th>回收问卷</th><th>有效问卷</th><th>回收率</th></tr>
<tr><td>提案人</td><td>577</td><td>561</td><td>569</td><td>97.2%</td></tr>
<tr><td>群众</td><td>1000</td><td>934</td><td>930</td><td>93.4%</td></tr></table>`,
    said: ['more-than-possible 2'],
  },
  'survey return rate': {
    file: '问卷.html',
    text: `<table><caption>办理满意度问卷</caption><tr><th>类别</th><th>发放问卷</th><th>回收问卷</th><th>回收率</th></tr>
<tr><td>提案人</td><td>577</td><td>561</td><td>97.2%</td></tr>
<tr><td>群众</td><td>1000</td><td>934</td><td>39.4%</td></tr></table>`,
    said: ['rate-contradicts-counts 3'],
  },
  'by head, all outside the groups': {
    file: '人均提案.csv',
    text: `界别,委员(人),提案(件),人均(件)
工会,21,38,1.8
妇联,19,30,1.6
科协,17,33,1.9
合计,57,101,2.8`,
    said: ['total-outside-parts 5'],
  },
  'answered and concluded in the wrong order of size': {
    file: '办理.csv',
    text: `年度,立案,交办,办复
2021,498,498,498
2022,505,515,505
2023,540,540,540`,
    said: ['more-than-possible 3'],
  },
  'of which more than all of it, in money': {
    file: '帮扶.csv',
    text: `项目,数量
帮扶资金,1.35亿元
其中：捐款,8600万元
捐物折款,5900万元
惠及群众,12.6万人次`,
    said: ['parts-exceed-whole 3'],
  },
  'English turnout': {
    file: 'votes.csv',
    text: `Group,Eligible,Voted,Turnout (%)
North,320,301,94.1
South,280,286,95.0
Total,600,587,94.5`,
    said: ['more-than-possible 3', 'rate-contradicts-counts 4'],
  },
  'a cumulative column against its additions': {
    file: '季报.csv',
    text: `季度,新收,累计
一季度,93,93
二季度,129,222
三季度,101,313
四季度,88,411`,
    said: ['period-total-differs 4'],
  },
}

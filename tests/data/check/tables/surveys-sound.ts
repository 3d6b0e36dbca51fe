import type { PrintedTable } from './printed.js'

/** Fifteen of surveys, groups and rates whose base nobody names, sound. */
export const surveysSound: Readonly<Record<string, PrintedTable>> = {
  'units of the city, letters, rates': {
    file: '市直部门.csv',
    text: `承办单位,承办件数,A类件数,B类件数,C类件数,A类率,按期办复率,委员满意率
市发改委,41,28,10,3,68.3%,100%,100%
市教育局,46,31,12,3,67.4%,100%,97.8%
市民政局,36,27,8,1,75.0%,97.2%,100%
合计,123,86,30,7,69.9%,99.2%,99.2%`,
  },
  'two years of outcome as rows in a list': {
    file: '两年.csv',
    text: `年份,类别,件数,占比
2022,A类,330,61.1%
2022,B类,158,29.3%
2022,C类,52,9.6%
2022,合计,540,100%
2023,A类,361,62.6%
2023,B类,163,28.2%
2023,C类,53,9.2%
2023,合计,577,100%`,
  },
  'members by group, whole percentages': {
    file: '界别委员.html',
    text: `<table><caption>委员界别构成</caption><tr><th>界别</th><th>委员数</th><th>占比</th></tr>
<tr><td>中共</td><td>64</td><td>20%</td></tr>
<tr><td>民主党派</td><td>58</td><td>18%</td></tr>
<tr><td>无党派</td><td>23</td><td>7%</td></tr>
<tr><td>群团</td><td>41</td><td>13%</td></tr>
<tr><td>经济</td><td>52</td><td>16%</td></tr>
<tr><td>其他</td><td>82</td><td>26%</td></tr>
<tr><td>合计</td><td>320</td><td>100%</td></tr></table>`,
  },
  'only shares, partly': {
    file: '社会关注.csv',
    text: `领域,占提案总数的比例
经济建设,34.0%
社会民生,41.8%
生态环境,10.6%`,
  },
  'session columns with growth': {
    file: '增长.csv',
    text: `指标,单位,十三届一次,十三届二次,十三届三次
提案总数,件,601,655,640
立案,件,540,577,561
委员参与率,%,91.2,92.4,93.0`,
  },
  'results of consultation': {
    file: '协商.csv',
    text: `议题,调研次数,参与委员,意见建议,采纳,采纳率
营商环境,6,41,38,31,81.6%
乡村振兴,8,52,44,40,90.9%
养老服务,5,33,29,22,75.9%
小计,19,126,111,93,83.8%`,
  },
  'one-level header with both parts': {
    file: '占比同列.csv',
    text: `类别,2022年（占比）,2023年（占比）
已解决,330（61.1%）,361（62.6%）
正在解决,158（29.3%）,163（28.2%）
未解决,52（9.6%）,53（9.2%）`,
  },
  'key proposals of each office': {
    file: '重点办理.csv',
    text: `责任单位,提案数,其中：重点提案,其中：联名提案,办结数
甲局,41,3,12,41
乙局,33,1,9,33
丙局,27,0,4,27`,
  },
  'totals above parts with indents': {
    file: '缩进.csv',
    text: `项目,2022年,2023年
收到提案,601,655
  委员提案,512,560
  集体提案,89,95
立案提案,540,577
  经济类,196,210
  社会类,241,255
  其他类,103,112`,
  },
  'donations by kind with 亿': {
    file: '帮扶.csv',
    text: `项目,数量
帮扶资金,1.35亿元
其中：捐款,8600万元
捐物折款,4900万元
惠及群众,12.6万人次`,
  },
  surveys: {
    file: '问卷.html',
    text: `<table><caption>办理满意度问卷</caption><tr><th>类别</th><th>发放问卷</th><th>回收问卷</th><th>有效问卷</th><th>回收率</th><th>满意</th><th>基本满意</th><th>不满意</th><th>满意率</th></tr>
<tr><td>提案人</td><td>577</td><td>561</td><td>559</td><td>97.2%</td><td>512</td><td>44</td><td>3</td><td>91.6%</td></tr>
<tr><td>群众</td><td>1000</td><td>934</td><td>930</td><td>93.4%</td><td>801</td><td>112</td><td>17</td><td>86.1%</td></tr></table>`,
  },
  'a body with none, dashes everywhere': {
    file: '空.csv',
    text: `单位,立案,办复,办复率
甲,12,12,100%
乙,—,—,—
丙,7,7,100%
合计,19,19,100%`,
  },
  'rounded averages by group': {
    file: '人均提案.csv',
    text: `界别,委员(人),提案(件),人均(件)
工会,21,38,1.8
妇联,19,30,1.6
科协,17,33,1.9
全体,57,101,1.8`,
  },
  'English votes': {
    file: 'votes.csv',
    text: `Group,Eligible,Voted,Turnout (%)
North,320,301,94.1
South,280,266,95.0
Total,600,567,94.5`,
  },
  'four quarters in words with cumulative': {
    file: '季报.csv',
    text: `季度,新收,累计
一季度,93,93
二季度,129,222
三季度,101,323
四季度,88,411`,
  },
}

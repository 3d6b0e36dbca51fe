import type { PrintedTable } from './printed.js'

/** Fifteen of sums along rows, three levels and merged classes, sound. */
export const levelsSound: Readonly<Record<string, PrintedTable>> = {
  'the total first': {
    file: '办理单位.csv',
    text: `承办单位,交办件数,已办复,已解决(A),正在解决(B),列入计划(C),留作参考(D),备注
合计,188,188,121,44,15,8,
区教育局,42,42,30,9,2,1,
区住建局,61,61,33,18,7,3,含并案1件
区卫健局,38,38,27,8,2,1,
区交通局,47,47,31,9,4,3,`,
  },
  'shares along the row': {
    file: '构成比.csv',
    text: `年度,经济建设,政治建设,文化建设,社会建设,生态文明,合计
2021年,38.2%,6.1%,9.7%,37.4%,8.6%,100%
2022年,36.9%,5.8%,10.3%,38.1%,9.0%,100%
2023年,35.5%,6.2%,10.9%,38.4%,9.0%,100%`,
  },
  'two bases: filed of received, answered of filed': {
    file: '全过程.html',
    text: `<table><caption>十三届政协历次会议提案情况</caption><tr><th>会议</th><th>提交</th><th>立案</th><th>立案率</th><th>办复</th><th>办复率</th><th>采纳</th><th>采纳率</th></tr>
<tr><td>一次会议</td><td>601</td><td>540</td><td>89.9%</td><td>540</td><td>100%</td><td>497</td><td>92.0%</td></tr>
<tr><td>二次会议</td><td>655</td><td>577</td><td>88.1%</td><td>577</td><td>100%</td><td>533</td><td>92.4%</td></tr>
<tr><td>三次会议</td><td>640</td><td>561</td><td>87.7%</td><td>559</td><td>99.6%</td><td>520</td><td>92.7%</td></tr></table>`,
  },
  'a class of two letters merged': {
    file: '合并类.csv',
    text: `单位,承办总数,A类,B类,A+B类占比,C类
甲局,40,25,11,90.0%,4
乙局,33,20,9,87.9%,4
丙局,27,18,7,92.6%,2`,
  },
  'tab-separated with units in brackets': {
    file: '委员活动.tsv',
    text: `专委会	调研(次)	视察(次)	协商(次)	参加委员(人次)	形成报告(篇)
经济委	6	3	2	131	8
农业委	5	2	3	118	7
教卫委	4	4	2	96	7
合计	15	9	7	345	22`,
  },
  'rows of received minus': {
    file: '并案.csv',
    text: `项目,数量(件)
收到提案,733
并案处理,28
不予立案,51
立案,654
办复,654
办复率(%),100`,
  },
  'satisfaction with half decimals': {
    file: '满意率.csv',
    text: `承办单位,评价数,满意,基本满意,不满意,满意率(%),基本满意率(%),不满意率(%)
市水利局,24,22,2,0,91.67,8.33,0
市林草局,18,17,1,0,94.44,5.56,0
市文旅局,31,28,2,1,90.32,6.45,3.23`,
  },
  'half-years and the year': {
    file: '上下半年.csv',
    text: `指标,上半年,下半年,全年
收集社情民意(条),310,402,712
报送(篇),88,121,209
采用(篇),31,47,78
采用率(%),35.2,38.8,37.3`,
  },
  'sessions as rows, classes with shares in brackets': {
    file: '历届.html',
    text: `<table><caption>提案办理结果（件，%）</caption><tr><th>届次</th><th>立案</th><th>已解决</th><th>正在解决</th><th>留作参考</th></tr>
<tr><td>八届一次</td><td>312</td><td>201（64.4）</td><td>88（28.2）</td><td>23（7.4）</td></tr>
<tr><td>八届二次</td><td>298</td><td>190（63.8）</td><td>87（29.2）</td><td>21（7.0）</td></tr></table>`,
  },
  'over and under': {
    file: '不确数.csv',
    text: `地区,委员工作室,接待群众,收集意见,办结率
陇南市,189个,2.3万余人次,4700余条,98%以上
庆阳市,近120个,1.1万人次,2600多条,97.6%
天水市,86个,9800余人次,约2000条,不低于95%`,
  },
  'county table in three levels': {
    file: '县区三级.html',
    text: `<table><caption>2023年县区提案统计</caption><tr><th rowspan="3">县区</th><th colspan="5">提案</th></tr>
<tr><th rowspan="2">立案</th><th colspan="3">办理结果</th><th rowspan="2">办复率(%)</th></tr>
<tr><th>A类</th><th>B类</th><th>C类</th></tr>
<tr><td>成县</td><td>88</td><td>61</td><td>20</td><td>7</td><td>100</td></tr>
<tr><td>徽县</td><td>93</td><td>60</td><td>26</td><td>7</td><td>100</td></tr>
<tr><td>合计</td><td>181</td><td>121</td><td>46</td><td>14</td><td>100</td></tr></table>`,
  },
  'the same figure from two sources alike': {
    file: '来源.csv',
    text: `指标,地区,时段,原文数字,来源
立案提案,武威市,2023,264件,工作报告
立案提案,武威市,2023,264件,提案委总结
办复率,武威市,2023,100%,工作报告`,
  },
  'letters as rows with shares of the answered': {
    file: '按办复.csv',
    text: `类别,件数,占办复件数的比例(%)
A类,305,61.0
B类,140,28.0
C类,55,11.0
合计,500,100.0`,
  },
  'members by kind, overlapping, noted': {
    file: '委员构成.csv',
    text: `项目,人数,占委员总数的比例(%)
委员总数,320,
其中：女委员,86,26.9
其中：少数民族委员,41,12.8
其中：中共党员,126,39.4
其中：党外人士,194,60.6`,
  },
  'zero rows': {
    file: '无提案.csv',
    text: `界别,提案数,立案数,立案率
工会,12,11,91.7%
共青团,0,0,—
妇联,9,9,100%
科协,7,6,85.7%
合计,28,26,92.9%`,
  },
}

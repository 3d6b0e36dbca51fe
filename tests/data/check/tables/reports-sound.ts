import type { PrintedTable } from './printed.js'

/** Fifteen of reports, congresses, towns, levels and periods, sound. */
export const reportsSound: Readonly<Record<string, PrintedTable>> = {
  'a plain report, as rows of an editor': {
    file: '报告.csv',
    text: `指标,时段,类别,原文数字,总体
收到提案,2022,,757件,
立案,2022,,691件,收到提案
办理结果,2022,A,442件,立案
办理结果,2022,B,173件,立案
办理结果,2022,C,76件,立案
办理结果占比,2022,A,63.9%,立案
办理结果占比,2022,B,25.0%,立案
办理结果占比,2022,C,11.0%,立案
办复率,2022,,100%,立案
满意和基本满意率,2022,,99.3%,`,
  },
  'resolved and others, one share': {
    file: '单占比.csv',
    text: `年份,立案,已解决,已解决占比,其他
2021,305,171,56.1%,134
2022,276,168,60.9%,108
2023,289,196,67.8%,93`,
  },
  'committees of a congress beside the conference': {
    file: '两会.html',
    text: `<table><caption>2023年建议提案办理情况</caption><tr><th>类别</th><th>承办总数</th><th>主办</th><th>会办</th><th>办结率</th><th>满意率</th></tr>
<tr><td>人大代表建议</td><td>162</td><td>118</td><td>44</td><td>100%</td><td>99.2%</td></tr>
<tr><td>政协提案</td><td>289</td><td>201</td><td>88</td><td>100%</td><td>98.5%</td></tr>
<tr><td>合计</td><td>451</td><td>319</td><td>132</td><td>100%</td><td>98.7%</td></tr></table>`,
  },
  'shares to whole percent of 101': {
    file: '整数.csv',
    text: `类别,占比
经济,36%
政治,8%
文化,15%
社会,31%
生态,11%`,
  },
  'a table of three levels of county, town, street': {
    file: '乡镇.csv',
    text: `乡镇,委员数,提交,立案,立案率
城关镇,31,42,38,90.5%
新街镇,12,15,14,93.3%
南湖镇,9,11,9,81.8%
合计,52,68,61,89.7%`,
  },
  'rows of A to E': {
    file: '五类.csv',
    text: `类别,含义,件数,占比
A,所提问题已经解决或采纳,288,53.3%
B,正在解决,120,22.2%
C,列入规划,61,11.3%
D,条件不具备,40,7.4%
E,留作参考,31,5.7%
合计,,540,100%`,
  },
  'an average of a score': {
    file: '评分.csv',
    text: `单位,办理质量得分,件数
市水务局,96.5,17
市交通局,94.0,22
市文旅局,95.2,25
平均,95.2,21.3`,
  },
  'plenary and between': {
    file: '会期.csv',
    text: `时期,收到,立案,占全年立案比例
全会期间,297,271,93.8%
闭会期间,21,18,6.2%
全年,318,289,100%`,
  },
  'quoted thousands': {
    file: '千分.csv',
    text: `层级,提案,立案
省级,"1,042",946
市级,"3,318","2,989"
县级,"12,655","11,577"
合计,"17,015","15,512"`,
  },
  'shares of answers and of satisfaction side by side': {
    file: '并排.html',
    text: `<table><caption>办理质量</caption><tr><th rowspan="2">单位</th><th rowspan="2">件数</th><th colspan="3">办理结果</th><th colspan="3">满意度</th></tr>
<tr><th>A</th><th>B</th><th>C</th><th>满意</th><th>基本满意</th><th>不满意</th></tr>
<tr><td>水务局</td><td>17</td><td>64.7%</td><td>29.4%</td><td>5.9%</td><td>94.1%</td><td>5.9%</td><td>0</td></tr>
<tr><td>交通局</td><td>22</td><td>59.1%</td><td>36.4%</td><td>4.5%</td><td>90.9%</td><td>9.1%</td><td>0</td></tr>
<tr><td>文旅局</td><td>25</td><td>72.0%</td><td>24.0%</td><td>4.0%</td><td>96.0%</td><td>4.0%</td><td>0</td></tr></table>`,
  },
  'one class declared partial in a dataset': {
    file: '部分.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "share", "label": "A类占比", "unit": "%", "kind": "share", "base": "filed"}], "observations": [{"indicator": "filed", "periodWording": "近两年", "figure": "615件"}, {"indicator": "share", "periodWording": "近两年", "figure": "58.7%"}]}`,
  },
  'more than one in one cell of words': {
    file: '多词.csv',
    text: `指标,数值
提案总数,318件
其中集体提案,51件
其中委员提案,267件
立案,289件
办复,289件`,
  },
  'monthly, cumulative rate rising': {
    file: '累计率.csv',
    text: `月份,应办,累计办复,办复率
4月,289,41,14.2%
5月,289,138,47.8%
6月,289,289,100%`,
  },
  'ways to answer': {
    file: '方式.csv',
    text: `答复方式,件数,占比
书面答复,212,73.4%
面商答复,64,22.1%
会议答复,13,4.5%
总数,289,100%`,
  },
  'parties over two terms': {
    file: '两届.csv',
    text: `党派,十三届,十四届
民革,58,61
民盟,71,70
民建,49,55
合计,178,186`,
  },
}

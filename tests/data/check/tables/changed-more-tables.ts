import type { ChangedTable } from './changed-tables.js'

/** The same of later tables: other layouts, other slips. */
export const changedMoreTables: Readonly<Record<string, ChangedTable>> = {
  'counts and shares in one cell': {
    file: '提案.csv',
    text: `年度,立案,办理结果
2021,317件,"A类138件，占43.5%；B类141件，占44.5%；C类38件，占12.0%"
2022,341件,"A类155件（45.5%）；B类149件（43.7%）；C类37件（10.9%）"`,
    changes: [
      ['138', '142'],
      ['43.7', '34.7'],
      ['341', '431'],
    ],
  },
  'some of those divided, and answers of every kind': {
    file: '提案.csv',
    text: `项目,件数,占交办提案
五年提交提案,7667,
\u3000大会提案,7240,
\u3000平时提案,427,
立案,5952,
不予立案,1715,
并案后交办,5289,
\u3000集体提案,1208,22.8%
\u3000委员提案,4081,77.2%
\u3000重点督办提案,116,2.2%
满意,4116,77.8%
基本满意,1118,21.2%
理解,49,0.9%
未反馈意见,6,0.1%`,
    changes: [
      ['7240', '7241'],
      ['1208', '1280'],
      ['77.8', '87.7'],
    ],
  },
  'content are those answered, not all taken on': {
    file: '承办.csv',
    text: `承办单位,主办,分办,会办,合计,已办复,办复率,满意,基本满意,满意率
区教育局,14,3,5,22,22,100%,21,1,95.5%
区住建局,19,6,8,33,33,100%,30,3,90.9%
区民政局,7,2,3,12,12,100%,12,0,100%
区城管局,11,4,6,21,20,95.2%,18,2,90.0%
合计,51,15,22,88,87,98.9%,81,6,93.1%`,
    changes: [
      ['18', '81'],
      ['95.2', '59.2'],
      ['93.1', '39.1'],
    ],
  },
  'classes with their shares in one cell': {
    file: '提案.csv',
    text: `年份,立案（件）,A类（占比）,B类（占比）,C类（占比）
2021,317,138（43.5%）,141（44.5%）,38（12.0%）
2022,341,155（45.5%）,149（43.7%）,37（10.9%）`,
    changes: [
      ['138', '183'],
      ['43.7', '47.3'],
    ],
  },
  'a count and its share in two lines of a cell': {
    file: '提案.html',
    text: `<table><tr><th>办理结果</th><th>2022年</th><th>2023年</th></tr><tr><td>A类</td><td>155件<br>45.5%</td><td>161件<br>48.3%</td></tr>
<tr><td>B类</td><td>149件<br>43.7%</td><td>140件<br>42.0%</td></tr><tr><td>C类</td><td>37件<br>10.9%</td><td>32件<br>9.6%</td></tr>
<tr><td>合计</td><td>341件</td><td>333件</td></tr></table>`,
    changes: [
      ['45.5', '54.5'],
      ['333', '338'],
    ],
  },
  'in and out of session': {
    file: '提案.csv',
    text: `指标,数值
会议期间收到提案,336件
闭会期间收到提案,16件
收到提案合计,352件
立案,333件
立案率,94.6%
转送参考,12件
并案,7件`,
    changes: [
      ['336', '338'],
      ['12', '14'],
      ['94.6', '96.4'],
    ],
  },
  'a whole city below its districts': {
    file: '县区.csv',
    text: `县区,收到,立案,立案率
秦州区,86,81,94.2%
麦积区,74,70,94.6%
甘谷县,63,60,95.2%
全市,223,211,94.6%`,
    changes: [
      ['211', '210'],
      ['86', '68'],
    ],
  },
  'years, what they come to and its share': {
    file: '提案.csv',
    text: `类别,2021,2022,2023,三年合计,占比
经济建设,118,125,121,364,36.7%
社会建设,121,127,126,374,37.7%
其他,78,89,86,253,25.5%
合计,317,341,333,991,100%`,
    changes: [
      ['364', '346'],
      ['37.7', '33.7'],
    ],
  },
  'districts in columns of two years, and their total': {
    file: '提案.html',
    text: `<table><tr><th rowspan="2">指标</th><th colspan="2">秦州区</th><th colspan="2">麦积区</th><th colspan="2">合计</th></tr>
<tr><th>2022</th><th>2023</th><th>2022</th><th>2023</th><th>2022</th><th>2023</th></tr>
<tr><td>收到提案</td><td>82</td><td>86</td><td>71</td><td>74</td><td>153</td><td>160</td></tr>
<tr><td>立案</td><td>77</td><td>81</td><td>66</td><td>70</td><td>143</td><td>151</td></tr></table>`,
    changes: [
      ['143', '134'],
      ['151', '152'],
    ],
  },
  'numbers of a list, one below the other': {
    file: '提案.csv',
    text: `项目,2022年,2023年
1. 收到提案（件）,365,352
1.1 委员提案,299,281
1.2 集体提案,66,71
2. 立案（件）,341,333
2.1 A类,155,161
2.2 B类,149,140
2.3 C类,37,32
3. 立案率（%）,93.4,94.6`,
    changes: [
      ['281', '284'],
      ['161', '165'],
      ['93.4', '39.4'],
    ],
  },
  'a table drawn in plain text': {
    file: '提案.csv',
    text: `|类别|件数|占比|
|---|---|---|
|A类|161|48.3%|
|B类|140|42.0%|
|C类|32|9.6%|
|合计|333|100%|`,
    changes: [
      ['161', '165'],
      ['42.0', '24.0'],
    ],
  },
  'terms side by side, each with the shares of all rows': {
    file: 'proposals.html',
    text: `<table><tr><th rowspan="2">Field</th><th colspan="2">9th term</th><th colspan="2">10th term</th></tr>
<tr><th>Number</th><th>Share</th><th>Number</th><th>Share</th></tr>
<tr><td>Economy</td><td>483</td><td>42.3%</td><td>673</td><td>43.3%</td></tr>
<tr><td>Society</td><td>658</td><td>57.7%</td><td>883</td><td>56.7%</td></tr>
<tr><td>Total</td><td>1141</td><td>100%</td><td>1556</td><td>100%</td></tr></table>`,
    changes: [
      ['42.3', '24.3'],
      ['1556', '1565'],
    ],
  },
  'what two classes come to, among them': {
    file: '提案.csv',
    text: `办理结果,2021年,2022年
已解决和基本解决的（A类）,138,155
正在解决或列入计划的（B类）,141,149
A、B类合计,279,304
留作参考的（C类）,38,37
总计,317,341`,
    changes: [
      ['279', '297'],
      ['37', '73'],
    ],
  },
  'indicators above their units, years below': {
    file: '提案.csv',
    text: `指标,收到提案,立案,立案率
单位,件,件,%
2021,341,317,93.0
2022,365,341,93.4`,
    changes: [
      ['93.4', '94.3'],
      ['341,317', '314,317'],
    ],
  },
  'a lower level of headers in plain cells': {
    file: '提案.html',
    text: `<table><tr><th>界别</th><th>提案数</th><th colspan="2">其中</th><th>立案数</th></tr>
<tr><td></td><td></td><td>个人</td><td>联名</td><td></td></tr><tr><td>中共</td><td>41</td><td>30</td><td>11</td><td>38</td></tr>
<tr><td>民革</td><td>22</td><td>15</td><td>7</td><td>20</td></tr><tr><td>合计</td><td>63</td><td>45</td><td>18</td><td>58</td></tr></table>`,
    changes: [
      ['30', '33'],
      ['58', '85'],
    ],
  },
  'a report in one column': {
    file: '提案.csv',
    text: `工作数据,2023年
全年收到提案,352件
经审查立案,333件
立案率,94.6%
其中委员提案,265件
集体提案,68件
交办单位,61个
A类占比,48.3%
B类占比,42.0%
C类占比,9.6%
提交提案委员,279人
委员参与率,90.6%
委员总数,308人`,
    changes: [
      ['265', '267'],
      ['94.6', '96.4'],
      ['90.6', '96.0'],
    ],
  },
  'shares of fields without counts, in columns': {
    file: '提案.csv',
    text: `年度,立案数,经济建设(占比%),社会建设(占比%),文化建设(占比%)
2022,341,46.6,44.2,9.2
2023,333,45.3,44.4,10.2`,
    changes: [['46.6', '64.6']],
  },
  'shares of two wholes': {
    file: '提案.csv',
    text: `项目,件数,占提案总数,占立案数
提案总数,352,100%,
立案,333,94.6%,100%
不予立案,19,5.4%,
委员提案,265,,79.6%
集体提案,68,,20.4%`,
    changes: [
      ['94.6', '96.4'],
      ['79.6', '76.9'],
    ],
  },
  'counts and shares as remarks': {
    file: '提案.csv',
    text: `分类,说明
经济建设,"121件，占36.3%"
社会建设,"126件，占37.8%"
其他,"86件，占25.8%"
合计,333件`,
    changes: [
      ['121', '112'],
      ['37.8', '73.8'],
    ],
  },
  'two years and what changed, in points for shares': {
    file: '提案.html',
    text: `<table><tr><th>类别</th><th colspan="2">2022年</th><th colspan="2">2023年</th><th colspan="2">增减</th></tr>
<tr><td></td><td>件数</td><td>比重</td><td>件数</td><td>比重</td><td>件数</td><td>百分点</td></tr>
<tr><td>A类</td><td>155</td><td>45.5</td><td>161</td><td>48.3</td><td>6</td><td>2.8</td></tr>
<tr><td>B类</td><td>149</td><td>43.7</td><td>140</td><td>42.0</td><td>-9</td><td>-1.7</td></tr>
<tr><td>C类</td><td>37</td><td>10.9</td><td>32</td><td>9.6</td><td>-5</td><td>-1.3</td></tr></table>`,
    changes: [
      ['48.3', '43.8'],
      ['-9', '-6'],
    ],
  },
  'who handed in, headed as a source': {
    file: '提案.csv',
    text: `时间,来源,提交件数,立案件数,立案率
2022年,党派团体,66,62,93.9%
2022年,委员,299,279,93.3%
2022年,合计,365,341,93.4%`,
    changes: [
      ['299', '292'],
      ['93.9', '99.3'],
    ],
  },
  'degrees beside a sample': {
    file: '调查.csv',
    text: `调查项目,样本数,非常满意,满意,基本满意,不满意
办理质量,268,141,98,25,4
办理沟通,268,155,93,18,2
答复及时性,268,163,88,16,1`,
    changes: [
      ['141', '114'],
      ['88', '90'],
    ],
  },
}

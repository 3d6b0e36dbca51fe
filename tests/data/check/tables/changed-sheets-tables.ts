import type { ChangedTable } from './changed-tables.js'

/** Tables of offices, terms, years and surveys as spreadsheets have them. */
export const changedSheetsTables: Readonly<Record<string, ChangedTable>> = {
  'county bodies wide': {
    file: '各县区.csv',
    text: `县区,提交提案,立案,立案率,委员提案,集体提案,办复,办复率,A类,B类,C类,满意,基本满意,不满意
甘州区,186,172,92.5%,141,31,172,100%,104,52,16,158,14,0
临泽县,98,91,92.9%,77,14,91,100%,55,27,9,84,6,1
高台县,104,97,93.3%,80,17,97,100%,60,29,8,90,7,0
山丹县,87,80,92.0%,68,12,80,100%,49,24,7,73,7,0
合计,475,440,92.6%,366,74,440,100%,268,132,40,405,34,1`,
    changes: [
      ['31', '13'],
      ['87', '78'],
    ],
  },
  'terms compare html two level': {
    file: 't.html',
    text: `<table><caption>两届提案情况对比</caption>
<tr><th>届次</th><th colspan=3>提案数</th><th colspan=3>办理结果</th></tr>
<tr><td></td><td>收到</td><td>立案</td><td>立案率</td><td>A类</td><td>B类</td><td>C类</td></tr>
<tr><td>十二届</td><td>2416</td><td>2130</td><td>88.2%</td><td>1342</td><td>596</td><td>192</td></tr>
<tr><td>十三届</td><td>2688</td><td>2391</td><td>88.9%</td><td>1554</td><td>641</td><td>196</td></tr></table>`,
    changes: [
      ['596', '956'],
      ['196', '916'],
    ],
  },
  'offices main assist': {
    file: '承办.csv',
    text: `承办单位,主办件,会办件,合计,占比
市发改委,18,9,27,12.1%
市教育局,24,6,30,13.5%
市住建局,41,13,54,24.2%
市卫健委,22,8,30,13.5%
市交通局,19,7,26,11.7%
其他单位,38,18,56,25.1%
总计,162,61,223,100%`,
    changes: [
      ['56', '65'],
      ['27', '72'],
    ],
  },
  'satisfaction survey': {
    file: '满意度.csv',
    text: `测评项目,发出测评表,收回测评表,回收率,满意,基本满意,不满意,满意率
办理态度,320,304,95.0%,291,12,1,95.7%
办理结果,320,304,95.0%,268,31,5,88.2%`,
    changes: [
      ['12', '21'],
      ['291', '921'],
    ],
  },
  'years long periods down': {
    file: '历年.csv',
    text: `年份,收到提案（件）,立案（件）,立案率（%）,办复率（%）,A类（件）,A类占比（%）
2019,412,365,88.6,100,201,55.1
2020,398,352,88.4,100,198,56.3
2021,430,389,90.5,100,224,57.6
2022,441,401,90.9,99.8,238,59.4
2023,455,416,91.4,100,253,60.8
五年合计,2136,1923,90.0,,1114,57.9`,
    changes: [
      ['57.9', '75.9'],
      ['56.3', '65.3'],
    ],
  },
  'shares only by year': {
    file: '占比.csv',
    text: `内容,2021年,2022年,2023年
经济建设,38.6%,37.9%,36.1%
政治建设,6.2%,6.5%,7.4%
文化建设,11.8%,12.1%,12.4%
社会建设,35.1%,35.6%,36.3%
生态文明建设,8.3%,7.9%,7.8%`,
    changes: [
      ['12.1', '21.1'],
      ['36.1', '63.1'],
    ],
  },
  'totals first nested': {
    file: '结构.csv',
    text: `项目,件数,占总数比例
提案总数,446,100%
一、集体提案,86,19.3%
其中：民主党派,52,11.7%
\u3000\u3000\u3000人民团体,18,4.0%
\u3000\u3000\u3000专委会,16,3.6%
二、委员提案,360,80.7%
其中：个人提案,297,66.6%
\u3000\u3000\u3000联名提案,63,14.1%`,
    changes: [['52', '25']],
  },
  'two kinds pair grand total': {
    file: '两类.html',
    text: `<table><caption>2023年建议提案承办情况</caption>
<tr><th>单位</th><th colspan=2>人大建议</th><th colspan=2>政协提案</th><th>总计</th></tr>
<tr><td></td><td>主办</td><td>会办</td><td>主办</td><td>会办</td><td></td></tr>
<tr><td>教育局</td><td>12</td><td>3</td><td>19</td><td>5</td><td>39</td></tr>
<tr><td>公安局</td><td>8</td><td>2</td><td>11</td><td>4</td><td>25</td></tr>
<tr><td>民政局</td><td>6</td><td>1</td><td>9</td><td>2</td><td>18</td></tr>
<tr><td>合计</td><td>26</td><td>6</td><td>39</td><td>11</td><td>82</td></tr></table>`,
    changes: [
      ['25', '52'],
      ['19', '91'],
    ],
  },
  'remarks and notes': {
    file: '备注.csv',
    text: `序号,项目,数量,备注
1,收到提案,368件,其中平时提案12件
2,立案,341件,立案率92.7%
3,转为意见建议,27件,
4,集体提案,71件,占20.8%
5,委员提案,270件,占79.2%
6,办复,341件,办复率100%
7,A类,213件,占62.5%
8,B类,98件,占28.7%
9,C类,30件,占8.8%`,
    changes: [
      ['213', '123'],
      ['368', '638'],
    ],
  },
  english: {
    file: 'en.csv',
    text: `Category,Received,Filed,Filing rate,Answered,Share of filed
Economy,142,131,92.3%,131,35.8%
Social affairs,128,117,91.4%,117,32.0%
Culture,64,58,90.6%,58,15.8%
Ecology,66,60,90.9%,60,16.4%
Total,400,366,91.5%,366,100%`,
    changes: [
      ['35.8', '53.8'],
      ['142', '412'],
    ],
  },
  'months cumulative': {
    file: '月报.csv',
    text: `月份,当月交办,当月办结,累计交办,累计办结,累计办结率
3月,46,12,46,12,26.1%
4月,58,41,104,53,51.0%
5月,37,49,141,102,72.3%
6月,22,51,163,153,93.9%`,
    changes: [
      ['26.1', '62.1'],
      ['49', '94'],
    ],
  },
  parties: {
    file: '党派.csv',
    text: `提案者,2022年,2023年,增减,增幅
民革,21,26,5,23.8%
民盟,33,31,-2,-6.1%
民建,18,22,4,22.2%
民进,25,25,0,0
农工党,16,19,3,18.8%
九三学社,22,27,5,22.7%
工商联,14,12,-2,-14.3%
合计,149,162,13,8.7%`,
    changes: [
      ['31', '13'],
      ['19', '91'],
    ],
  },
  'json schema': {
    file: 'f.json',
    text: `{"version":1,"indicators":[{"id":"received","label":"收到提案","unit":"件","kind":"count"},{"id":"filed","label":"立案","unit":"件","kind":"count"},{"id":"outcome","label":"办理结果","unit":"件","kind":"count","partOf":"filed"},{"id":"rate","label":"立案率","unit":"%","kind":"rate","base":"received"}],"observations":[
{"indicator":"received","place":"张掖市","period":"2023","figure":512},
{"indicator":"filed","place":"张掖市","period":"2023","figure":467},
{"indicator":"outcome","category":"A","place":"张掖市","period":"2023","figure":289},
{"indicator":"outcome","category":"B","place":"张掖市","period":"2023","figure":141},
{"indicator":"outcome","category":"C","place":"张掖市","period":"2023","figure":37},
{"indicator":"rate","place":"张掖市","period":"2023","figure":"91.2%"}]}`,
    changes: [
      ['37', '73'],
      ['467', '647'],
    ],
  },
  quarters: {
    file: '季度.csv',
    text: `指标,一季度,二季度,三季度,四季度,全年
收到提案,301,22,18,27,368
立案,282,19,16,24,341
答复,0,118,164,59,341
调研次数,6,11,9,8,34`,
    changes: [
      ['368', '638'],
      ['164', '614'],
    ],
  },
  'stages by field rate': {
    file: '分类办理.csv',
    text: `类别,立案,已办结,正在办理,办结率
经济类,121,118,3,97.5%
农业类,64,64,0,100%
社会类,102,97,5,95.1%
文教类,54,53,1,98.1%
合计,341,332,9,97.4%`,
    changes: [
      ['98.1', '89.1'],
      ['53', '35'],
    ],
  },
  'two sections one sheet': {
    file: 's.csv',
    text: `一、提案提出情况,,
类别,件数,占比
委员提案,270,79.2%
集体提案,71,20.8%
合计,341,100%
,,
二、提案办理情况,,
类别,件数,占比
A类,213,62.5%
B类,98,28.7%
C类,30,8.8%
合计,341,100%`,
    changes: [
      ['213', '123'],
      ['270', '720'],
    ],
  },
  'key value prose': {
    file: '摘要.csv',
    text: `项目,内容
提交提案,共提交368件
审查立案,立案341件，占92.7%
委员提案,270件，占79.2%
集体提案,71件，占20.8%
办复情况,办复341件，办复率100%
A类,213件，占62.5%
B类,98件，占28.7%
C类,30件，占8.8%`,
    changes: [
      ['79.2', '97.2'],
      ['98', '89'],
    ],
  },
  'turned about': {
    file: 'turned.csv',
    text: `项目,收到,立案,委员提案,集体提案,A类,B类,C类
件数,368,341,270,71,213,98,30
占比,,92.7%,79.2%,20.8%,62.5%,28.7%,8.8%`,
    changes: [
      ['213', '123'],
      ['28.7', '82.7'],
    ],
  },
  'classes crossing offices': {
    file: '交叉.html',
    text: `<table><tr><th>承办系统</th><th>A类</th><th>B类</th><th>C类</th><th>合计</th><th>A类占比</th></tr>
<tr><td>党委系统</td><td>21</td><td>9</td><td>2</td><td>32</td><td>65.6%</td></tr>
<tr><td>政府系统</td><td>176</td><td>82</td><td>26</td><td>284</td><td>62.0%</td></tr>
<tr><td>法检系统</td><td>5</td><td>3</td><td>1</td><td>9</td><td>55.6%</td></tr>
<tr><td>群团组织</td><td>11</td><td>4</td><td>1</td><td>16</td><td>68.8%</td></tr>
<tr><td>合计</td><td>213</td><td>98</td><td>30</td><td>341</td><td>62.5%</td></tr></table>`,
    changes: [
      ['82', '28'],
      ['68.8', '86.8'],
    ],
  },
}

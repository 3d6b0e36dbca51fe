import type { ChangedTable } from './changed-tables.js'

/** One report each, its divisions below headings, in sections or side by side in one row. */
export const changedDivided: Readonly<Record<string, ChangedTable>> = {
  'counts of four digits below a heading are no years': {
    file: '提案.csv',
    text: `项目,数量
收到提案,3093
立案,2937
提案内容,
\u3000经济建设,1257
\u3000科教文卫,819
\u3000法制统战,861`,
    changes: [
      ['1257', '1263'],
      ['2937', '2397'],
    ],
  },
  'a year among counts, and who proposed below the fields': {
    file: '提案.csv',
    text: `项目,数量,占比
收到提案,5898,
立案,5006,
并案,160,
转为意见和建议,732,
提案者,,
\u3000委员提案,4534,90.6%
\u3000集体提案,472,9.4%
提案内容,,
\u3000经济建设,1985,39.7%
\u3000政治建设,465,9.3%
\u3000文化建设,457,9.1%
\u3000社会建设,1436,28.7%
\u3000生态文明建设,663,13.2%
提交提案的委员,1860人,`,
    changes: [
      ['1985', '1987'],
      ['4534', '4354'],
    ],
  },
  'two divisions of what came in, and one of what was filed': {
    file: '提案.csv',
    text: `项目,数量
收到提案,5641
立案,5254
作为来信转送,70
并案、撤案,317
提案者,
\u3000委员提案,4884
\u3000民主党派中央和全国工商联,352
\u3000人民团体,6
\u3000界别、小组,12
提交方式,
\u3000网上提案,2712
\u3000纸质提案,2929`,
    changes: [
      ['352', '353'],
      ['2929', '2992'],
    ],
  },
  'fields of names of their own in one row': {
    file: '提案.csv',
    text: `年份,收到提案,立案,未予立案,集体提案,委员提案,经济发展,改善民生,文化繁荣,生态环境,民主法制,已经解决,已经解决占比
2013,629,621,8,188,433,211,185,49,74,102,477,76.81%`,
    changes: [
      ['185', '815'],
      ['49', '50'],
    ],
  },
  'fields with whole percentages of what came in': {
    file: '提案.csv',
    text: `年份,收到提案,立案,不予立案,修改后再提交,经济建设,经济建设占比,政治建设,政治建设占比,文化建设,文化建设占比,社会建设,社会建设占比,生态文明建设,生态文明建设占比
2017,708,682,11,15,242,34%,49,7%,57,8%,281,40%,79,11%`,
    changes: [
      ['242', '243'],
      ['281', '182'],
    ],
  },
  'those of the meeting and after it': {
    file: '提案.csv',
    text: `地区,年度,指标,类别,件数
呈贡区,2020,承办提案,,115
呈贡区,2020,提出时间,会议期间,114
呈贡区,2020,提出时间,闭会期间,1`,
    changes: [['115', '121']],
  },
  'what was taken on alone in its section': {
    file: '提案.html',
    text: `<table><tr><th>分类</th><th>项目</th><th>件数</th><th>占比</th></tr>
<tr><td>总体</td><td>承办提案</td><td>801</td><td></td></tr>
<tr><td rowspan="3">办理结果</td><td>已经解决或采纳</td><td>564</td><td>70.41%</td></tr>
<tr><td>列入解决计划</td><td>207</td><td></td></tr>
<tr><td>因条件限制不能办理</td><td>30</td><td></td></tr></table>`,
    changes: [
      ['801', '810'],
      ['70.41', '70.14'],
    ],
  },
  'filed twice, in its section and as what was decided': {
    file: '提案.html',
    text: `<table><tr><th>分类</th><th>项目</th><th>件数</th><th>占比</th></tr>
<tr><td rowspan="2">总体</td><td>收到提案</td><td>135</td><td></td></tr>
<tr><td>立案</td><td>128</td><td></td></tr>
<tr><td rowspan="3">审查结果</td><td>准予立案</td><td>128</td><td>95%</td></tr>
<tr><td>未予立案</td><td>4</td><td>3%</td></tr>
<tr><td>转相关部门参考</td><td>3</td><td>2%</td></tr>
<tr><td rowspan="3">提案内容</td><td>经济发展</td><td>20</td><td>15.6%</td></tr>
<tr><td>社会管理</td><td>33</td><td>25.8%</td></tr>
<tr><td>民生改善</td><td>75</td><td>58.6%</td></tr></table>`,
    changes: [
      ['33', '35'],
      ['58.6', '56.8'],
    ],
  },
  'letters that say what they mean, of the lesser whole': {
    file: '提案.csv',
    text: `年份,提交提案,立案,A类（已经解决）,A类（已经解决）占比,B类（正在解决）,B类（正在解决）占比,C类（待以后解决）,C类（待以后解决）占比,D类（留作参考）,D类（留作参考）占比
2007,780,760,242,31.8%,344,45.3%,145,19.1%,29,3.8%`,
    changes: [['145', '149']],
  },
  'what those make who propose is all that came in': {
    file: '提案.csv',
    text: `年份,收到提案,立案,立案率,委员提案,集体提案
2013,848,826,97.4%,607,241`,
    changes: [['97.4', '94.7']],
  },
  'what is left after merging is what outcomes are of': {
    file: '提案.json',
    text: `{"indicators":[{"id":"r","label":"收到提案","unit":"件","kind":"count"},{"id":"f","label":"立案","unit":"件","kind":"count"},{"id":"m","label":"并案后","unit":"件","kind":"count"},{"id":"o","label":"办理结果","unit":"件","kind":"count"},{"id":"s","label":"办理结果占比","unit":"%","kind":"share"}],
"observations":[{"indicator":"r","period":"2014","figure":1042},{"indicator":"f","period":"2014","figure":846},{"indicator":"m","period":"2014","figure":735},
{"indicator":"o","period":"2014","category":"采纳或列入计划采纳","figure":718},{"indicator":"s","period":"2014","category":"采纳或列入计划采纳","figure":"97.7%"}]}`,
    changes: [['97.7', '79.7']],
  },
  'proposals of the meeting and others, of which fewer were filed': {
    file: '提案.csv',
    text: `年份,类别,件数
2019,立案,824
2019,大会提案,950
2019,平时提案,24`,
    changes: [],
  },
  'sections each with a sum of its own': {
    file: '提案.csv',
    text: `项目,件数,占比
收到提案,780,
立案,760,
一、提案者,,
委员提案,680,
民主党派和工商联,66,
人民团体、专门委员会,14,
小计,760,
二、办理结果,,
A类（已经解决）,242,31.8%
B类（正在解决）,344,45.3%
C类（待以后解决）,145,19.1%
D类（留作参考）,29,3.8%
小计,760,100%`,
    changes: [
      ['立案,760', '立案,670'],
      ['立案,760', '立案,762'],
      ['680', '860'],
      ['45.3', '43.5'],
    ],
  },
  'lists below headings, some of what was answered not listed': {
    file: '提案.csv',
    text: `类别,件数,占比
提出提案,4790,／
立案,4299,／
提案者,,
委员提案,3836,／
集体提案,463,／
办理结果,,
已经采纳落实,2089,48.6%
列入计划逐步落实,1840,42.8%`,
    changes: [
      ['3836', '3386'],
      ['48.6', '46.8'],
    ],
  },
  'what was merged and passed on below a header of two levels': {
    file: '审查.html',
    text: `<table><tr><th>会议</th><th>收到提案</th><th colspan="2">立案</th><th colspan="2">并案</th><th colspan="2">转为意见和建议</th></tr>
<tr><th></th><th></th><th>件数</th><th>占比</th><th>件数</th><th>占比</th><th>件数</th><th>占比</th></tr>
<tr><td>二次会议</td><td>5898</td><td>5006</td><td>84.9%</td><td>160</td><td>2.7%</td><td>732</td><td>12.4%</td></tr>
<tr><td>三次会议</td><td>5890</td><td>5002</td><td>84.9%</td><td>262</td><td>4.4%</td><td>626</td><td>10.6%</td></tr></table>`,
    changes: [
      ['262', '265'],
      ['5006', '5009'],
    ],
  },
  'kinds with several counts and rates, and some of one of them': {
    file: '建议提案.html',
    text: `<table><tr><th>类别</th><th>件数</th><th>办结率</th><th>满意率</th></tr>
<tr><td>全国人大代表建议</td><td>1</td><td>100%</td><td>—</td></tr>
<tr><td>市“两会”建议提案</td><td>1009</td><td>100%</td><td>99%</td></tr>
<tr><td>其中：市人大建议</td><td>406</td><td>100%</td><td>—</td></tr>
<tr><td>\u3000\u3000\u3000市政协提案</td><td>603</td><td>100%</td><td>—</td></tr></table>`,
    changes: [['406', '460']],
  },
  'shares of two wholes that are not given': {
    file: '国务院部门.csv',
    text: `年份,人大代表建议,占建议总数,政协提案,占提案总数
2023,7955,95.7%,4525,96.5%
2025,8754,95.6%,4868,97.3%`,
    changes: [['95.7', '957']],
  },
  'what became of those of the year before': {
    file: '提案.csv',
    text: `项目,数量
承办提案,115件
上年B类提案,23件
已解决,16件
占比,69.6%`,
    changes: [],
  },
  'key proposals by who is in charge': {
    file: '督办.csv',
    text: `督办方式,件数
党政主要领导领办,8
政协主席会议督办,10
专委会督办,12
重点提案合计,30`,
    changes: [['12', '21']],
  },
  'cities that are no prefectures': {
    file: '市县.csv',
    text: `地区,收到,立案,立案率
新密市,146,131,89.7%
登封市,98,90,91.8%
荥阳市,133,117,88.0%`,
    changes: [['登封市', '登丰市']],
  },
  'forms that came back, and a rate of those': {
    file: '评价.csv',
    text: `项目,数量
收回意见表,527份
满意或基本满意,519份
满意率,98.5%`,
    changes: [['98.5', '99.5']],
  },
  'three years and all of them': {
    file: '提案.json',
    text: `{"indicators":[{"id":"f","label":"立案","unit":"件","kind":"count"}],
"observations":[{"indicator":"f","period":"2012","figure":700},{"indicator":"f","period":"2013","figure":799},{"indicator":"f","period":"2014","figure":750},{"indicator":"f","period":"2012/2014","figure":2249}]}`,
    changes: [
      ['2249', '2429'],
      ['799', '789'],
    ],
  },
  'a rate that says which answers it counts': {
    file: '评价.json',
    text: `{"indicators":[{"id":"e","label":"委员评价","unit":"份","kind":"count","complete":true},{"id":"r","label":"满意率","unit":"%","kind":"rate","counts":["满意"]}],
"observations":[{"indicator":"e","category":"满意","figure":431},{"indicator":"e","category":"基本满意","figure":55},{"indicator":"e","category":"不满意","figure":3},{"indicator":"r","figure":"88.1%"}]}`,
    changes: [['88.1', '99.4']],
  },
}

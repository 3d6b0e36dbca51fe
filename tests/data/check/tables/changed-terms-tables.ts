import type { ChangedTable } from './changed-tables.js'

/** Tables of terms, systems of offices, quarters and surveys, after such reports. */
export const changedTermsTables: Readonly<Record<string, ChangedTable>> = {
  'a term, parts marked, answered in time': {
    file: 'a.csv',
    text: `类别,数量（件）,占比（%）
共收到提案,1972,
经审查立案,1824,92.5
其中：委员提案,1612,88.4
集体提案,212,11.6
已按期办复,1824,100
已经解决和部分解决,1350,74.0
正在解决和列入规划逐步解决,319,17.5
"暂时难以解决，作出解释说明",155,8.5`,
    changes: [['319', '139']],
  },
  'whole shares of fields, the total last': {
    file: 'b.html',
    text: `<table><caption>县政协第四次会议以来提案情况</caption>
<tr><th>提案内容</th><th>件数</th><th>占比</th></tr>
<tr><td>经济建设</td><td>63</td><td>49%</td></tr>
<tr><td>社会民生保障</td><td>27</td><td>21%</td></tr>
<tr><td>交通</td><td>14</td><td>11%</td></tr>
<tr><td>文化旅游建设</td><td>12</td><td>9%</td></tr>
<tr><td>生态文明建设</td><td>4</td><td>3%</td></tr>
<tr><td>其它</td><td>9</td><td>7%</td></tr>
<tr><td>立案合计</td><td>129</td><td>100%</td></tr></table>`,
    changes: [
      ['14', '41'],
      ['27', '72'],
    ],
  },
  'merged ones and what is left to hand out': {
    file: 'c.csv',
    text: `项目,件数,占立案总数的比例
委员提案,184,
不予立案,15,
立案,169,
合并处理,11,
实际交办,142,
经济发展,66,39%
农牧业和乡村振兴,34,20%
环境资源和生态保护,4,2%
科教文卫体,35,21%
社会保障和社会治理,20,12%
民族宗教、政策法规及其他,10,6%`,
    changes: [['142', '412']],
  },
  'two ways to divide, shares headed 约占': {
    file: 'd.html',
    text: `<table><caption>四川省政协新收到提案554件</caption>
<tr><th>分类方式</th><th>类别</th><th>件数（件）</th><th>约占（%）</th></tr>
<tr><td rowspan=3>按提案者</td><td>民主党派省委会</td><td>1</td><td>0.18</td></tr>
<tr><td>专门委员会</td><td>4</td><td>0.72</td></tr>
<tr><td>委员个人或联名</td><td>549</td><td>99.10</td></tr>
<tr><td rowspan=5>按内容</td><td>经济建设</td><td>223</td><td>40.25</td></tr>
<tr><td>政治建设</td><td>51</td><td>9.21</td></tr>
<tr><td>文化建设</td><td>57</td><td>10.29</td></tr>
<tr><td>社会建设</td><td>185</td><td>33.39</td></tr>
<tr><td>生态文明建设</td><td>38</td><td>6.86</td></tr></table>`,
    changes: [
      ['38', '83'],
      ['57', '75'],
    ],
  },
  'two divisions side by side and their one total': {
    file: 'e.csv',
    text: `,委员个人及联名,党派团体和专委会,经济建设,政治建设,文化建设,社会建设,生态文明建设,合计
件数,528,157,233,76,198,115,63,685
占比,77.1%,22.9%,34%,11.1%,28.9%,16.8%,9.2%,100%`,
    changes: [
      ['198', '918'],
      ['76', '67'],
    ],
  },
  'kinds over letters, shares below': {
    file: 'f.csv',
    text: `分类,件数,A类,B类,C类,D类
财政经济类,20,11,5,3,1
内务司法类,7,4,2,1,0
城乡建设类,32,15,10,6,1
农业农村类,44,21,14,7,2
教科文卫与民宗类,25,13,7,4,1
合计,128,64,38,21,5
占比,,50%,29.7%,16.4%,3.9%`,
    changes: [
      ['64', '46'],
      ['25', '52'],
    ],
  },
  'suggestions and proposals of two levels': {
    file: 'g.csv',
    text: `类别,承办件数,主办,会办
州人大代表建议,2,2,0
州政协提案,3,2,1
县人大代表建议,4,3,1
县政协提案,6,3,3
合计,15,10,5`,
    changes: [['15', '51']],
  },
  'bodies in columns, stages in rows': {
    file: 'h.csv',
    text: `项目,人大代表建议,政协提案,合计
接收件数,13,18,31
承办,11,16,27
协办,2,2,4
已经解决或基本解决,11,14,25
正在解决或列入规划,0,2,2
答复率,100%,100%,100%`,
    changes: [
      ['16', '61'],
      ['18', '81'],
    ],
  },
  'records of indicators and values': {
    file: 'i.json',
    text: `[
{"指标":"收到提案","数值":5890},
{"指标":"立案","数值":5002},
{"指标":"并案","数值":262},
{"指标":"转为意见和建议","数值":626},
{"指标":"委员提案","数值":4531},
{"指标":"集体提案","数值":471},
{"指标":"经济建设","数值":2133},
{"指标":"政治建设","数值":419},
{"指标":"文化建设","数值":459},
{"指标":"社会建设","数值":1387},
{"指标":"生态文明建设","数值":604}
]`,
    changes: [
      ['4531', '5431'],
      ['5890', '8590'],
    ],
  },
  'two terms and their total below each party': {
    file: 'j.html',
    text: `<table><tr><th>单位</th><th colspan=3>民革</th><th colspan=3>民盟</th></tr>
<tr><td></td><td>上届</td><td>本届</td><td>合计</td><td>上届</td><td>本届</td><td>合计</td></tr>
<tr><td>集体提案</td><td>41</td><td>52</td><td>93</td><td>66</td><td>71</td><td>137</td></tr>
<tr><td>委员提案</td><td>88</td><td>95</td><td>183</td><td>120</td><td>131</td><td>251</td></tr>
<tr><td>立案</td><td>129</td><td>147</td><td>276</td><td>186</td><td>202</td><td>388</td></tr></table>`,
    changes: [
      ['71', '17'],
      ['251', '521'],
    ],
  },
  'rates of those in time and of all': {
    file: 'k.csv',
    text: `单位,应办件数,按期办复,按期办复率,逾期办复,办复率
教育局,24,23,95.8%,1,100%
住建局,41,41,100%,0,100%
卫健委,22,20,90.9%,2,100%
合计,87,84,96.6%,3,100%`,
    changes: [
      ['95.8', '59.8'],
      ['24', '42'],
    ],
  },
  'content or fairly content, merged': {
    file: 'l.csv',
    text: `项目,收回反馈表,满意或基本满意,满意率
对办理工作,527,526,99.8%
对办理结果,527,519,98.5%`,
    changes: [
      ['519', '159'],
      ['98.5', '89.5'],
    ],
  },
  'shares alone, up to others': {
    file: 'm.csv',
    text: `提案内容,占比
经济建设,36.3%
科教文卫,21.9%
社会保障,13.9%
环境资源,10.8%
农业农村,8.6%
其他,8.5%`,
    changes: [
      ['36.3', '63.3'],
      ['13.9', '31.9'],
    ],
  },
  'counties with two rates and a score': {
    file: 'n.csv',
    text: `地区,提案数,办结数,办结率,满意数,满意率,综合得分
城关区,142,142,100%,140,98.6%,98.9
七里河区,97,96,99.0%,94,96.9%,97.3
西固区,83,83,100%,81,97.6%,97.9
安宁区,61,60,98.4%,58,95.1%,96.0
全市,383,381,99.5%,373,97.4%,`,
    changes: [
      ['98.6', '89.6'],
      ['61', '16'],
    ],
  },
  'cumulative at the ends of quarters': {
    file: 'o.csv',
    text: `时间节点,累计办结,累计办结率,累计答复
一季度末,62,18.2%,70
二季度末,189,55.4%,211
三季度末,318,93.3%,341
年底,341,100%,341`,
    changes: [
      ['318', '138'],
      ['18.2', '81.2'],
    ],
  },
  'budget and accounts': {
    file: 'p.csv',
    text: `科目,年初预算（万元）,决算（万元）,完成率
提案工作经费,45,43.2,96.0%
调研视察经费,120,118.6,98.8%
会议经费,260,251.4,96.7%
合计,425,413.2,97.2%`,
    changes: [
      ['97.2', '79.2'],
      ['260', '620'],
    ],
  },
  'sessions in English, two levels': {
    file: 'q.html',
    text: `<table><caption>Proposals by session</caption>
<tr><th>Session</th><th>Received</th><th>Filed</th><th colspan=3>Outcome</th></tr>
<tr><td></td><td></td><td></td><td>A</td><td>B</td><td>C</td></tr>
<tr><td>2022</td><td>341</td><td>318</td><td>201</td><td>92</td><td>25</td></tr>
<tr><td>2023</td><td>368</td><td>341</td><td>213</td><td>98</td><td>30</td></tr>
<tr><td>Total</td><td>709</td><td>659</td><td>414</td><td>190</td><td>55</td></tr></table>`,
    changes: [
      ['92', '29'],
      ['190', '910'],
    ],
  },
  'carried over from last year and into the next': {
    file: 'r.csv',
    text: `单位,上年结转,本年新收,应办合计,已办结,结转下年
教育局,2,24,26,25,1
住建局,5,41,46,42,4
卫健委,0,22,22,22,0
合计,7,87,94,89,5`,
    changes: [
      ['46', '64'],
      ['89', '98'],
    ],
  },
  'offices in systems, each with a subtotal': {
    file: 's.csv',
    text: `系统,单位,承办件数,占比
党委系统,组织部,6,1.8%
党委系统,宣传部,11,3.2%
党委系统,统战部,9,2.6%
党委系统,小计,26,7.6%
政府系统,教育局,74,21.7%
政府系统,住建局,141,41.3%
政府系统,卫健委,72,21.1%
政府系统,小计,287,84.2%
其他,法检两院,28,8.2%
总计,,341,100%`,
    changes: [
      ['141', '411'],
      ['341', '431'],
    ],
  },
}

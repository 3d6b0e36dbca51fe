import type { Contradiction } from './printed.js'

/** Fifteen of sections, leaders, running totals and records of meetings, each with one contradiction. */
export const sectionsContradictory: Readonly<Record<string, Contradiction>> = {
  'examined, a share': {
    file: '表尾.html',
    text: `<table><caption>2023年提案审查情况</caption><thead><tr><th>项目</th><th>件数</th><th>占收到提案比例</th></tr></thead><tbody><tr><td>收到提案</td><td>655</td><td>100%</td></tr>
<tr><td>立案</td><td>577</td><td>88.1%</td></tr>
<tr><td>不予立案</td><td>78</td><td>19.1%</td></tr></tbody></table>`,
    said: ['share-contradicts-count 4'],
  },
  'two sorts, answered': {
    file: '两类.csv',
    text: `承办类型,提案数,办复数,办复率,满意数,满意率
单独承办,311,311,100%,307,98.7%
会同承办,266,266,100%,261,91.8%
合计,577,577,100%,568,98.4%`,
    said: ['rate-contradicts-counts 3'],
  },
  'leaders, a sum': {
    file: '批示.csv',
    text: `级别,批示件数,提案数
省级领导,41,38
厅级领导,96,90
合计,173,128`,
    said: ['total-mismatch 4'],
  },
  'answers and contentment, a share': {
    file: '双段.csv',
    text: `项目,件数,占比
已解决,361,62.6%
正在解决,163,28.2%
未解决,53,9.2%
满意,538,93.2%
基本满意,32,5.5%
不满意,7,2.1%`,
    said: ['share-contradicts-count 7'],
  },
  'sections, a share': {
    file: '分节.csv',
    text: `分类,类别,件数,占比
按内容,经济,196,34.0%
按内容,社会,241,48.1%
按内容,其他,140,24.3%
按主体,委员,405,70.2%
按主体,集体,172,29.8%`,
    said: ['share-contradicts-count 3'],
  },
  'centre and provinces, first and apart': {
    file: '中央.csv',
    text: `承办单位,承办件数,主办,分办,会办
中央国家机关,4127,2102,1011,1014
省级政府,698,251,198,240
地市政府,402,151,120,131
合计,5227,2504,1329,1385`,
    said: ['total-differs-from-parts 3'],
  },
  'cut off, a share': {
    file: '截尾.csv',
    text: `类别,件数,比例
已解决,203,64.0%
列入计划,88,27.7%
留作参考,26,2.8%
合计,317,100%`,
    said: ['share-contradicts-count 4'],
  },
  'running total by quarter': {
    file: '季累.csv',
    text: `季度,本季立案,累计立案
2023年一季度,512,512
2023年二季度,31,543
2023年三季度,22,565
2023年四季度,12,587`,
    said: ['period-total-differs 5'],
  },
  'mixed digits, a rate': {
    file: '混位.csv',
    text: `年份,收到,立案,立案率
2020,601,540,89.9%
2021,640,576,95%
2022,655,577,88.1%`,
    said: ['rate-contradicts-counts 3'],
  },
  'records, a sum': {
    file: '会议.json',
    text: `[{"会议": "主席会议", "次数": 12, "审议事项": 41}, {"会议": "常委会议", "次数": 5, "审议事项": 28}, {"会议": "合计", "次数": 17, "审议事项": 96}]`,
    said: ['total-mismatch 2/审议事项'],
  },
  'long, with a whole': {
    file: '长.csv',
    text: `年份,县区,办理类别,件数
2022,安定区,立案,58
2022,安定区,A类,39
2022,安定区,B类,15
2022,安定区,C类,4
2023,安定区,立案,64
2023,安定区,A类,44
2023,安定区,B类,27
2023,安定区,C类,3`,
    said: ['parts-exceed-whole 7'],
  },
  'a rate of members': {
    file: '人均.csv',
    text: `党派,成员数(人),提案数(件),人均(件)
民革,120,58,0.48
民盟,151,71,0.47
民建,98,49,0.05
九三,88,41,0.47`,
    said: ['rate-contradicts-counts 4'],
  },
  'share of a class not all': {
    file: '注类.csv',
    text: `类别,件数,占比
A类,361,62.6%
B类,163,82.2%
C类,53,9.2%`,
    said: ['share-contradicts-count 3'],
  },
  'filed and not filed of received': {
    file: '审查.csv',
    text: `年份,收到,立案,不予立案
2021,601,540,61
2022,655,577,87
2023,661,590,71`,
    said: ['received-not-disposed-of 3'],
  },
  'people, out by ten thousand': {
    file: '资金.csv',
    text: `年份,投入资金
2020,2.1亿元
2021,2.4亿元
2022,2.6万元
2023,2.9亿元`,
    said: ['magnitude 4'],
  },
}

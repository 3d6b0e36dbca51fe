import type { PrintedTable } from './printed.js'

/** Fifteen of sections, leaders, running totals and records of meetings, sound. */
export const sectionsSound: Readonly<Record<string, PrintedTable>> = {
  'results by county and class, long, two years': {
    file: '长.csv',
    text: `年份,县区,办理类别,件数
2022,安定区,A类,39
2022,安定区,B类,15
2022,安定区,C类,4
2022,临洮县,A类,36
2022,临洮县,B类,14
2022,临洮县,C类,5
2023,安定区,A类,44
2023,安定区,B类,17
2023,安定区,C类,3
2023,临洮县,A类,39
2023,临洮县,B类,16
2023,临洮县,C类,3`,
  },
  'html with a total first and a foot': {
    file: '表尾.html',
    text: `<table><caption>2023年提案审查情况</caption><thead><tr><th>项目</th><th>件数</th><th>占收到提案比例</th></tr></thead><tbody><tr><td>收到提案</td><td>655</td><td>100%</td></tr>
<tr><td>立案</td><td>577</td><td>88.1%</td></tr>
<tr><td>不予立案</td><td>78</td><td>11.9%</td></tr></tbody><tfoot><tr><td colspan="3">数据来源：省政协提案委员会</td></tr></tfoot></table>`,
  },
  'rates of two sorts of undertakers': {
    file: '两类.csv',
    text: `承办类型,提案数,办复数,办复率,满意数,满意率
单独承办,311,311,100%,307,98.7%
会同承办,266,266,100%,261,98.1%
合计,577,577,100%,568,98.4%`,
  },
  'leaders who approved': {
    file: '批示.csv',
    text: `级别,批示件数,提案数
省级领导,41,38
厅级领导,96,90
合计,137,128`,
  },
  indices: {
    file: '指数.csv',
    text: `指标,2021年,2022年,2023年
提案质量指数,86.2,88.4,90.1
办理质量指数,90.5,91.7,93.3
委员满意度(%),97.9,98.2,98.6`,
  },
  'proposals, members and the mean': {
    file: '人均.csv',
    text: `党派,成员数(人),提案数(件),人均(件)
民革,1204,58,0.05
民盟,1510,71,0.05
民建,980,49,0.05`,
  },
  'rows of answers and of contentment': {
    file: '双段.csv',
    text: `项目,件数,占比
已解决,361,62.6%
正在解决,163,28.2%
未解决,53,9.2%
满意,538,93.2%
基本满意,32,5.5%
不满意,7,1.2%`,
  },
  'sections with their own shares': {
    file: '分节.csv',
    text: `分类,类别,件数,占比
按内容,经济,196,34.0%
按内容,社会,241,41.8%
按内容,其他,140,24.3%
按主体,委员,405,70.2%
按主体,集体,172,29.8%`,
  },
  'provinces and the centre': {
    file: '中央.csv',
    text: `承办单位,承办件数,主办,分办,会办
中央国家机关,4127,2102,1011,1014
省级政府,689,251,198,240
合计,4816,2353,1209,1254`,
  },
  'a scale of ten thousand people': {
    file: '万人.csv',
    text: `年份,协商活动(场),参与群众(万人次),解决问题(件)
2021,1204,3.6,812
2022,1391,4.2,930
2023,1528,4.9,1041`,
  },
  'cut off to one decimal, total 99.8': {
    file: '截尾.csv',
    text: `类别,件数,比例
已解决,203,64.0%
列入计划,88,27.7%
留作参考,26,8.2%
合计,317,100%`,
  },
  'a class without share and a note': {
    file: '注类.csv',
    text: `类别,件数,占比,备注
A类,361,62.6%,
B类,163,28.2%,
C类,53,,未计算占比`,
  },
  'quarter rows with the running total': {
    file: '季累.csv',
    text: `季度,本季立案,累计立案
2023年一季度,512,512
2023年二季度,31,543
2023年三季度,22,565
2023年四季度,12,577`,
  },
  'one decimal and whole mixed': {
    file: '混位.csv',
    text: `年份,收到,立案,立案率
2020,601,540,89.9%
2021,640,576,90%
2022,655,577,88.1%`,
  },
  'record of a meeting': {
    file: '会议.json',
    text: `[{"会议": "主席会议", "次数": 12, "审议事项": 41}, {"会议": "常委会议", "次数": 5, "审议事项": 28}, {"会议": "合计", "次数": 17, "审议事项": 69}]`,
  },
}

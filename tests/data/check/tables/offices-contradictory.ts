import { html, td, th, type Contradiction } from './printed.js'

/** Fifteen of other shapes, each with one contradiction. */
export const officesContradictory: Readonly<Record<string, Contradiction>> = {
  'a sum of months': {
    file: '逐月.csv',
    text: `承办单位,1月,2月,3月,4月,5月,6月,合计
市发改委,2,5,9,14,11,7,48
市教育局,1,4,12,20,15,9,66
市住建局,0,3,10,25,21,14,73`,
    said: ['total-mismatch 3'],
  },
  'a sub-total of a group': {
    file: '分系统.html',
    text: html(
      '2024年提案承办情况（单位：件）',
      th('系统', '承办单位', '承办数', 'A类', 'B类', 'C类'),
      '<td rowspan="3">党群系统</td><td>市委办</td><td>9</td><td>7</td><td>2</td><td>0</td>',
      td('市委组织部', 12, 8, 3, 1),
      td('小计', 21, 15, 5, 1),
      '<td rowspan="4">政府系统</td><td>市财政局</td><td>31</td><td>20</td><td>9</td><td>2</td>',
      td('市人社局', 44, 30, 10, 4),
      td('市农业农村局', 52, 36, 13, 3),
      td('小计', 127, 86, 38, 9),
      '<td colspan="2">总计</td><td>148</td><td>101</td><td>37</td><td>10</td>',
    ),
    said: ['total-mismatch 8'],
  },
  'a share under a class': {
    file: '办理台账.xlsx',
    text: `政协提案办理情况汇总表|||||||
承办单位|总件数|A类||B类||C类|
||件数|占比(%)|件数|占比(%)|件数|占比(%)
市水务局|40|26|65.0|11|27.5|3|7.5
市林草局|24|15|62.5|7|39.2|2|8.3
市文旅局|36|25|69.4|8|22.2|3|8.3`,
    said: ['share-contradicts-count 5'],
  },
  'more forms returned than given out': {
    file: '满意度.csv',
    text: `年度,发放问卷,收回问卷,有效问卷
2022,600,571,566
2023,620,638,590
2024,640,622,620`,
    said: ['more-than-possible 3'],
  },
  'a rate of satisfaction of another year': {
    file: '测评.html',
    text: html(
      '提案办理满意度',
      th('年度', '有效问卷', '满意', '基本满意', '不满意', '满意率'),
      td('2022', 566, 520, 40, 6, '91.9%'),
      td('2023', 590, 548, 38, 4, '94.9%'),
      td('2024', 620, 583, 34, 3, '94.0%'),
    ),
    said: ['rate-contradicts-counts 3'],
  },
  'a sum across a row': {
    file: '党派.xlsx',
    text: `提案者|集体提案|委员个人提案|合计
民革|12|31|43
民盟|18|40|58
民建|11|29|46
民进|9|27|36`,
    said: ['total-mismatch 4'],
  },
  'a rate in the row of totals': {
    file: '审查.csv',
    text: `类别,收到,立案,并案,未立案,立案率(%)
经济发展,230,190,22,18,82.6
城乡建设,145,121,14,10,83.4
民生保障,198,171,15,12,86.4
生态文明,77,68,5,4,88.3
合计,650,550,56,44,86.4`,
    said: ['rate-contradicts-counts 6'],
  },
  'a class of the second year': {
    file: '三级表头.html',
    text: html(
      '提案办理结果',
      '<th rowspan="3">单位</th><th colspan="4">2023年</th><th colspan="4">2024年</th>',
      '<th rowspan="2">承办</th><th colspan="3">办理结果</th><th rowspan="2">承办</th><th colspan="3">办理结果</th>',
      th('A类', 'B类', 'C类', 'A类', 'B类', 'C类'),
      td('市教育局', 61, 40, 16, 5, 66, 46, 15, 5),
      td('市民政局', 29, 19, 8, 2, 31, 21, 3, 2),
      td('市卫健委', 39, 27, 9, 3, 42, 30, 9, 3),
    ),
    said: ['parts-fall-short 5'],
  },
  'one block of two': {
    file: '建议提案.xlsx',
    text: `承办单位|人大代表建议|||政协提案||
|总数|已办结|正在办理|总数|已办结|正在办理
县教育局|18|18|0|22|20|2
县交通局|31|27|4|19|19|0
县水务局|12|12|0|9|6|0
县农业农村局|20|16|4|14|13|1`,
    said: ['total-mismatch 5'],
  },
  'the ways of answering': {
    file: '主办.csv',
    text: `承办单位,承办总数,单独办理,分别办理,主办,会办
市发改委,70,22,10,16,22
市财政局,84,18,12,1,53
市自然资源局,61,25,6,14,19
市交通局,44,20,4,9,11`,
    said: ['total-differs-from-parts 4'],
  },
  'a share in brackets': {
    file: '括号.html',
    text: html(
      '办理结果',
      th('年份', 'A类', 'B类', 'C类'),
      td('2022', '371件（63.1%）', '160件（27.2%）', '57件（9.7%）'),
      td('2023', '402件（56.4%）', '158件（25.7%）', '55件（8.9%）'),
    ),
    said: ['share-contradicts-count 3'],
  },
  'due but neither done nor under way': {
    file: '进度.xlsx',
    text: `责任单位|应办件数|已办件数|在办件数
县发改局|25|21|4
县住建局|38|30|6
县卫健局|17|17|0
县教育局|29|25|4`,
    said: ['total-differs-from-parts 3'],
  },
  'a running total that falls': {
    file: '累计.csv',
    text: `截至时间,累计收到提案,累计办复提案
2024-03,310,40
2024-06,352,171
2024-09,325,290
2024-12,391,391`,
    said: ['cumulative-falls 4'],
  },
  'shares that make 110 above their 100': {
    file: '占比.html',
    text: html(
      '立案提案按领域分',
      th('领域', '占比'),
      td('经济', '31.2%'),
      td('社会', '42.5%'),
      td('文化', '14.3%'),
      td('生态', '22.0%'),
      td('合计', '100%'),
    ),
    said: ['shares-exceed-100 2'],
  },
  'one city under two names': {
    file: '市州.csv',
    text: `市州,收到提案,立案
兰州市,520,471
天水市,310,288
兰州,520,417
白银市,201,190`,
    said: ['conflicting-figures 2'],
  },
}

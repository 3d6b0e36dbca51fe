import { html, td, th, type Contradiction } from './printed.js'

/** Tables whose order tells what belongs to what, with one figure that does not. */
export const layoutsContradictory: Readonly<Record<string, Contradiction>> = {
  'sessions beside the year': {
    file: '会期.csv',
    text: `项目,全会期间,闭会期间,全年
收到提案,412,36,448
立案,371,33,404
并案,18,1,19
不予立案,23,2,25
办复,371,33,440
办复率(%),100,100,100`,
    said: ['total-mismatch 6'],
  },
  'sessions below each other': {
    file: '会期2.csv',
    text: `时段,收到提案(件),立案(件),立案率
全会期间,412,371,90.0%
闭会期间,36,33,91.7%
全年,484,404,90.2%`,
    said: ['total-mismatch 4'],
  },
  'two classes in one row, and their share': {
    file: '两类.csv',
    text: `办理结果,2021年,2022年,2023年
立案,553,566,577
A类和B类,512,530,548
C类,47,36,29
A类和B类占比,92.6%,93.6%,95.0%`,
    said: ['parts-exceed-whole 3'],
  },
  'five fields and their whole after them': {
    file: '五类.csv',
    text: `项目,件数
经济建设,303
政治建设,61
文化建设,58
社会建设,120
生态文明建设,43
立案,855`,
    said: ['parts-fall-short 2'],
  },
  'sentences in cells': {
    file: '句.csv',
    text: `地区,提案办理情况
兰州市,"立案251件，办复251件，办复率100%"
天水市,"立案183件，办复197件，办复率97.8%"
白银市,"立案96件，办复96件，办复率100%"`,
    said: ['more-than-possible 3'],
  },
  'two tables in one file': {
    file: '两表.csv',
    text: `表1 提案提交情况
类别,件数,占比
委员提案,354,86.3%
集体提案,56,13.7%
合计,410,100%

表2 办理结果
结果,件数,占比
A类,262,63.9%
B类,118,22.8%
C类,30,7.3%
合计,410,100%`,
    said: ['share-contradicts-count 10'],
  },
  'years joined to classes': {
    file: '连写.csv',
    text: `单位,2023年A类,2023年B类,2023年合计,2024年A类,2024年B类,2024年合计
市教育局,20,12,23,24,10,34
市卫健委,18,9,27,21,11,32
合计,38,21,59,45,21,66`,
    said: ['total-mismatch 2'],
  },
  'years over proposers': {
    file: '两层.csv',
    text: `单位,2023年,,,2024年,,
,会内,会外,合计,会内,会外,合计
市教育局,20,12,32,24,10,34
市卫健委,18,9,27,21,11,32
合计,38,21,95,45,21,66`,
    said: ['total-mismatch 5'],
  },
  'a group and its items': {
    file: '分组.csv',
    text: `项目,分项,件数,占提案总数
提案者,集体提案,7,6%
提案者,个人提案,16,52%
提案者,联名提案,50,42%
审查结果,立案,64,54%
审查结果,并案,16,14%
审查结果,转意见和建议,21,18%
审查结果,不予立案,17,14%
提案总数,,118,100%`,
    said: ['share-contradicts-count 3'],
  },
  'a group for what came of them': {
    file: '分组2.csv',
    text: `项目,子项,件数,比例
收到提案,,146,
落实情况,已落实,122,84%
落实情况,基本落实或计划落实,24,61%
评价反馈,满意,144,
评价反馈,基本满意,2,`,
    said: ['share-contradicts-count 4'],
  },
  'rates of the sum of offices': {
    file: '单位.csv',
    text: `序号,承办单位,主办,会办,合计,办结,办结率,满意,基本满意,不满意,满意率
1,市发展改革委,23,14,37,37,96%,22,1,0,95.7%
2,市教育局,41,9,50,50,100%,39,2,0,95.1%
3,市公安局,18,22,40,39,97.5%,17,1,0,94.4%
4,市民政局,16,5,21,21,100%,16,0,0,100%
,合计,98,50,148,147,99.3%,94,4,0,95.9%`,
    said: ['rate-contradicts-counts 2'],
  },
  'fields and outcomes in one row': {
    file: '一行.html',
    text: html(
      '建议办理情况（单位：件）',
      '<th rowspan="2">承办总数</th><th colspan="6">分类</th><th colspan="4">办理结果</th>',
      th('财政经济', '农业农村', '城建环资', '教科文卫', '内务司法', '社会建设', 'A类', 'B类', 'C类', 'D类'),
      td(93, 25, 26, 13, 19, 4, 6, 45, 33, 2, 4),
    ),
    said: ['parts-fall-short 3'],
  },
  'a part, indented': {
    file: '缩进.csv',
    text: `项目,件数
收到提案,436
立案,412
作委员建议处理,24
集体提案,43
\u3000民盟,16
\u3000民建,51
\u3000工商联,12
委员提案,369`,
    said: ['parts-exceed-whole 6'],
  },
  'shares that name their whole': {
    file: '所占.csv',
    text: `交办提案,区政府系统办理,占提案总量,上年B类件,上年B类件已解决,上年B类件解决率
111,108,97.3%,23,16,96.6%`,
    said: ['rate-contradicts-counts 2'],
  },
}

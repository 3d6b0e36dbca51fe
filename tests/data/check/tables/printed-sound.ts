import { html, json, td, th, type PrintedTable } from './printed.js'

/** Twenty sound tables in CSV, long CSV, HTML and JSON in turn, written before any of them was tried. */
export const printedSound: Readonly<Record<string, PrintedTable>> = {
  'rounded to one decimal, total 100%': {
    file: '办理结果.csv',
    text: `2023年提案办理结果统计表,,
办理结果,件数(件),占比(%)
A类（已经解决或采纳）,412,69.1
B类（列入计划解决）,138,23.2
C类（留作参考）,46,7.7
合计,596,100`,
  },
  'cut off after one decimal, one row a figure': {
    file: '提案办理.csv',
    text: `指标,地区,时段,类别,原文数字,总体,来源
立案提案,天水市,2022年,,733件,,常委会提案工作报告
办理结果,天水市,2022年,A类,489件,,常委会提案工作报告
办理结果,天水市,2022年,B类,171件,,常委会提案工作报告
办理结果,天水市,2022年,C类,73件,,常委会提案工作报告
办理结果占比,天水市,2022年,A类,66.7%,733件,常委会提案工作报告
办理结果占比,天水市,2022年,B类,23.3%,733件,常委会提案工作报告
办理结果占比,天水市,2022年,C类,9.9%,733件,常委会提案工作报告`,
  },
  'the last share nudged so that they make 100': {
    file: '办理情况.html',
    text: html(
      '2021年提案办理情况',
      th('办理情况', '件数', '所占比例'),
      td('问题已解决或基本解决', 229, '61.7%'),
      td('正在解决或列入计划', 97, '26.1%'),
      td('留作参考', 45, '12.2%'),
      td('合计', 371, '100%'),
    ),
  },
  'only what was solved is printed': {
    file: '提案.json',
    text: json([
      { 指标: '立案提案', 地区: '酒泉市', 时段: '2023', 原文数字: '428件' },
      { 指标: '办理结果', 地区: '酒泉市', 时段: '2023', 类别: '已解决', 原文数字: '301件' },
      {
        指标: '办理结果占比',
        地区: '酒泉市',
        时段: '2023',
        类别: '已解决',
        原文数字: '70.3%',
        总体: '428件',
      },
    ]),
  },
  'half a year, the rest still being dealt with': {
    file: '上半年.csv',
    text: `截至2024年6月底提案办理进度,,,
承办单位,交办件数,已办复,正在办理
市政府系统,312,168,144
市委部门,41,29,12
法院检察院,9,6,3
群团组织,24,11,13
合计,386,214,172`,
  },
  'sub-totals between the rows': {
    file: '提案来源.csv',
    text: `提案者,件数
民革,21
民盟,34
民建,18
小计,73
经济界,45
教育界,38
医卫界,29
小计,112
总计,185`,
  },
  'results and answers to them side by side': {
    file: '两种分类.html',
    text: html(
      '提案办理结果及委员反馈',
      th('地区', '立案', 'A类', 'B类', 'C类', '满意', '基本满意', '不满意'),
      td('崆峒区', 118, 71, 35, 12, 101, 16, 1),
      td('泾川县', 94, 60, 25, 9, 88, 6, 0),
      td('灵台县', 76, 50, 20, 6, 70, 6, 0),
      td('合计', 288, 181, 80, 27, 259, 28, 1),
    ),
  },
  'two schemes, one for each of two terms': {
    file: '两届.json',
    text: json({
      version: 1,
      schemes: [
        {
          id: 'a',
          label: '十二届办理分类',
          classes: [
            { id: 'A', label: 'A类', definition: '已解决' },
            { id: 'B', label: 'B类', definition: '列入计划' },
            { id: 'C', label: 'C类', definition: '暂缓' },
          ],
        },
        {
          id: 'b',
          label: '十三届办理分类',
          classes: [
            { id: 'A', label: 'A类', definition: '已解决' },
            { id: 'B', label: 'B类', definition: '列入计划' },
            { id: 'C', label: 'C类', definition: '参考' },
          ],
        },
      ],
      indicators: [
        { id: 'filed', label: '立案', unit: '件', kind: 'count' },
        { id: 'old', label: '办理结果（十二届）', unit: '件', kind: 'count', partOf: 'filed', scheme: 'a' },
        { id: 'new', label: '办理结果（十三届）', unit: '件', kind: 'count', partOf: 'filed', scheme: 'b' },
      ],
      observations: [
        { indicator: 'filed', period: '2017', figure: 502 },
        { indicator: 'old', period: '2017', category: 'A', figure: 310 },
        { indicator: 'old', period: '2017', category: 'B', figure: 152 },
        { indicator: 'old', period: '2017', category: 'C', figure: 40 },
        { indicator: 'filed', period: '2018', figure: 540 },
        { indicator: 'new', period: '2018', category: 'A', figure: 350 },
        { indicator: 'new', period: '2018', category: 'B', figure: 142 },
        { indicator: 'new', period: '2018', category: 'C', figure: 48 },
      ],
    }),
  },
  'counts only, no total': {
    file: '界别.csv',
    text: `类别,2022年,2023年
经济建设,141,156
政治建设,38,29
文化建设,47,52
社会建设,203,219
生态文明建设,66,71`,
  },
  'shares only, no count anywhere': {
    file: '占比.csv',
    text: `地区,指标,时段,类别,原文数字
定西市,提案分类占比,2023年,经济建设,33.4%
定西市,提案分类占比,2023年,政治建设,5.2%
定西市,提案分类占比,2023年,文化建设,9.8%
定西市,提案分类占比,2023年,社会建设,40.1%
定西市,提案分类占比,2023年,生态文明建设,11.5%`,
  },
  'shares of what was answered, not of what was filed': {
    file: '办复.html',
    text: html(
      '2022年提案办理结果（占已办复提案的比例）',
      th('项目', '数量'),
      td('立案提案', '451件'),
      td('已办复提案', '438件'),
      td('A类占已办复提案的比例', '68.7%'),
      td('B类占已办复提案的比例', '21.9%'),
      td('C类占已办复提案的比例', '9.4%'),
    ),
  },
  'merged and not filed': {
    file: '审查.json',
    text: json([
      { 指标: '收到提案', 时段: '2023', 原文数字: '612件' },
      { 指标: '立案', 时段: '2023', 原文数字: '498件' },
      { 指标: '并案', 时段: '2023', 原文数字: '37件' },
      { 指标: '不予立案', 时段: '2023', 原文数字: '77件' },
      { 指标: '立案率', 时段: '2023', 原文数字: '81.4%' },
    ]),
  },
  'what became of what was received, in one column': {
    file: '审查立案.csv',
    text: `审查结果,件数,比例
立案,523,79.8%
并案处理,41,6.3%
转为社情民意信息,58,8.9%
转送有关部门参考,22,3.4%
不予立案,11,1.7%
合计,655,100%`,
  },
  'passed on, one row a figure': {
    file: '处理.csv',
    text: `指标,时段,类别,数值,单位
收到提案,2024,,418,件
处理意见,2024,立案,336,件
处理意见,2024,并案,19,件
处理意见,2024,转为意见建议,42,件
处理意见,2024,撤案,21,件`,
  },
  'two years and the change between': {
    file: '同比.html',
    text: html(
      '提案工作主要指标',
      th('指标', '单位', '2022年', '2023年', '增减(%)'),
      td('提交提案', '件', 680, 714, '5.0'),
      td('立案提案', '件', 561, 598, '6.6'),
      td('办复率', '%', 100, 100, '—'),
      td('满意率', '%', '98.9', '99.3', '—'),
    ),
  },
  'worded figures that agree': {
    file: '综述.json',
    text: json([
      { 指标: '立案提案', 地区: '庆阳市', 时段: '2023年', 原文数字: '320余件' },
      { 指标: '办理结果', 地区: '庆阳市', 时段: '2023年', 类别: '已解决', 原文数字: '近220件' },
      { 指标: '办理结果', 地区: '庆阳市', 时段: '2023年', 类别: '正在解决', 原文数字: '80多件' },
      { 指标: '办理结果', 地区: '庆阳市', 时段: '2023年', 类别: '留作参考', 原文数字: '30余件' },
      { 指标: '办复率', 地区: '庆阳市', 时段: '2023年', 原文数字: '100%' },
      { 指标: '满意率', 地区: '庆阳市', 时段: '2023年', 原文数字: '98%以上' },
    ]),
  },
  'bodies that deal with them, a total below': {
    file: '承办.csv',
    text: `承办单位,承办件数,办结件数,办结率(%),满意件数,满意率(%)
市发展改革委,48,48,100,47,97.9
市教育局,61,60,98.4,58,96.7
市住房城乡建设局,73,70,95.9,66,94.3
市卫生健康委,39,39,100,39,100
合计,221,217,98.2,210,96.8`,
  },
  'the half year beside the year': {
    file: '半年与全年.csv',
    text: `指标,时段,类别,原文数字
立案提案,2023年上半年,,214件
立案提案,2023年,,402件
办复提案,2023年上半年,,131件
办复提案,2023年,,402件
办复率,2023年,,100%`,
  },
  'count and share under each year': {
    file: '两级表头.html',
    text: html(
      '提案分类',
      '<th rowspan="2">类别</th><th colspan="2">2022年</th><th colspan="2">2023年</th>',
      th('件数', '占比', '件数', '占比'),
      td('经济类', 188, '37.3%', 201, '38.0%'),
      td('社会类', 240, '47.6%', 249, '47.1%'),
      td('文化类', 76, '15.1%', 79, '14.9%'),
      td('合计', 504, '100%', 529, '100%'),
    ),
  },
  'a figure revised later': {
    file: '修订.json',
    text: json({
      version: 1,
      indicators: [
        { id: '立案', label: '立案提案', unit: '件', kind: 'count', timing: 'flow' },
        { id: '办复', label: '办复提案', unit: '件', kind: 'count', timing: 'flow' },
      ],
      observations: [
        {
          indicator: '立案',
          place: '甘肃省',
          period: '2022',
          figure: 588,
          asOf: '2023-01',
          status: 'provisional',
        },
        {
          indicator: '立案',
          place: '甘肃省',
          period: '2022',
          figure: 591,
          asOf: '2023-06',
          status: 'revised',
        },
        { indicator: '办复', place: '甘肃省', period: '2022', figure: 591, asOf: '2023-06' },
      ],
    }),
  },
}

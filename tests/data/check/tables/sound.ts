/** Tables that are right as they stand, in the ways reports print them. */
import { change, percents, type ReportTable } from './table.js'

const abcd = 'A类 B类 C类 D类'
const named3 = '已解决或采纳 正在解决或列入计划 因条件所限留作参考'

export const sound: Readonly<Record<string, ReportTable>> = {
  'one decimal, rounded': {
    total: ['立案提案', 760],
    complete: true,
    rows: percents(abcd, [242, 344, 145, 29], 760, 1),
  },
  'two decimals, rounded': {
    total: ['立案提案', 621],
    complete: true,
    rows: percents(named3, [477, 106, 38], 621, 2),
  },
  'whole percentages': { total: ['立案件数', 412], rows: percents(abcd.slice(0, 8), [240, 131, 41], 412, 0) },
  'whole percentages that add up to 101': {
    total: ['立案提案', 200],
    rows: percents('A类 B类 C类', [111, 71, 18], 200, 0),
  },
  'cut off to one decimal': {
    total: ['立案提案', 583],
    rows: percents(abcd, [266, 187, 98, 32], 583, 1, 'cut'),
  },
  'cut off to two decimals': {
    total: ['立案提案', 437],
    rows: percents(named3, [268, 121, 48], 437, 2, 'cut'),
  },
  'cut off to whole percentages': {
    total: ['立案提案', 331],
    complete: true,
    rows: percents(named3, [205, 89, 37], 331, 0, 'cut'),
  },
  'adds up to 99.9': {
    total: ['立案提案', 600],
    complete: true,
    rows: percents('A类 B类 C类', [200, 200, 200], 600, 1),
  },
  'adds up to 99.99': {
    total: ['立案提案', 300],
    complete: true,
    rows: percents('A类 B类 C类', [100, 100, 100], 300, 2),
  },
  'adds up to 100.1': {
    total: ['立案提案', 600],
    complete: true,
    rows: percents('A类 B类 C类', [400, 100, 100], 600, 1),
  },
  'nudged down to reach 100': {
    total: ['立案提案', 838],
    rows: change(
      percents('经济 农业 环境 科教 社会 政法', [275, 91, 103, 239, 101, 29], 838, 1),
      5,
      undefined,
      '3.4',
    ),
    label: '提案领域',
  },
  'nudged up to reach 100': {
    total: ['立案提案', 600],
    complete: true,
    rows: change(percents('A类 B类 C类', [200, 200, 200], 600, 1), 0, undefined, '33.4'),
  },
  'counts alone': {
    total: ['立案提案', 585],
    rows: [
      ['A类', 412, null],
      ['B类', 120, null],
      ['C类', 53, null],
    ],
  },
  'percentages alone': {
    total: ['立案提案', 615],
    rows: [
      ['A类', null, '58.7'],
      ['B类', null, '33.5'],
      ['C类', null, '7.8'],
    ],
  },
  'percentages without a total': {
    rows: [
      ['A类', null, '61.3'],
      ['B类', null, '29.4'],
      ['C类', null, '9.3'],
    ],
  },
  'counts and percentages without a total': { rows: percents(abcd, [301, 155, 60, 11], 527, 2) },
  'only class A': { partial: true, total: ['立案提案', 615], rows: [['A类', 361, '58.7']] },
  'only class A, no count': { total: ['办结提案', 615], rows: [['A类', null, '58.7']] },
  'declared partial': {
    total: ['立案提案', 801],
    complete: false,
    rows: percents('已解决 列入计划', [564, 207], 801, 2),
  },
  'partial, and both columns leave the same rest': {
    partial: true,
    total: ['立案提案', 801],
    rows: percents('已解决 列入计划', [564, 207], 801, 2),
  },
  'most percentages missing': {
    total: ['交办提案', 801],
    complete: true,
    rows: [
      ['已经解决或采纳', 564, '70.41'],
      ['列入解决计划', 207, null],
      ['因条件限制不能办理', 30, null],
    ],
  },
  'percentages on those answered, which are given': {
    total: ['办复提案', 574],
    others: [
      ['收到提案', '640件'],
      ['立案提案', '591件'],
    ],
    rows: percents(abcd.slice(0, 8), [350, 170, 54], 574, 1),
  },
  'received, filed, filing rate': {
    total: ['立案提案', 621],
    others: [
      ['收到提案', '629件'],
      ['立案率', '98.73%'],
    ],
    rows: percents(named3, [477, 106, 38], 621, 2),
  },
  'answered in full': {
    total: ['立案提案', 432],
    others: [
      ['办复提案', '432件'],
      ['办复率', '100%'],
      ['满意率', '98.6%'],
    ],
    rows: percents(abcd, [260, 110, 50, 12], 432, 1),
  },
  'received are filed, not filed, merged': {
    total: ['立案提案', 757],
    others: [
      ['收到提案', '792件'],
      ['不予立案', '20件'],
      ['并案提案', '15件'],
    ],
    rows: percents('A类 B类 C类', [420, 250, 87], 757, 1),
  },
  'merged ones are among those filed': {
    total: ['立案提案', 806],
    others: [
      ['收到提案', '1184件'],
      ['并案提案', '27件'],
      ['立案率', '68.1%'],
    ],
    rows: percents('A类 B类 C类', [500, 200, 106], 806, 1),
  },
  'two classes together': {
    total: ['立案提案', 500],
    rows: [
      [['A类', 'B类'], 425, '85'],
      ['C类', 60, '12'],
      ['D类', 15, '3'],
    ],
  },
  'two classes together beside each': {
    partial: true,
    total: ['立案提案', 500],
    rows: [
      ['A类', 300, '60.0'],
      ['B类', 125, '25.0'],
      [['A类', 'B类'], 425, '85.0'],
      ['C类', 75, '15.0'],
    ],
  },
  'figures with bounds': {
    total: ['立案提案', 620],
    rows: [
      ['A类', '400余件', null],
      ['B类', '近200件', null],
    ],
  },
  'share with a bound': {
    total: ['立案提案', 692],
    rows: [
      ['A类', 173, '25'],
      ['B类', 442, '63.9'],
      ['C类', 77, '11.1'],
    ],
    others: [['上年A类提案跟踪办理率', '95%以上']],
  },
  'handling bodies and members beside': {
    total: ['立案提案', 799],
    others: [
      ['提交提案', '820件'],
      ['承办单位', '65个'],
      ['参与委员', '403名'],
      ['委员参与率', '68%'],
    ],
    rows: percents('A类 B类 C类', [418, 265, 116], 799, 1),
  },
  'tiny committee': {
    total: ['立案提案', 12],
    complete: true,
    rows: percents('A类 B类 C类', [7, 3, 2], 12, 1),
  },
  'a class of none': {
    total: ['立案提案', 188],
    complete: true,
    rows: percents('A类 B类 C类', [150, 38, 0], 188, 2),
  },
  'all in one class': { total: ['立案提案', 96], complete: true, rows: percents('A类 B类', [96, 0], 96, 0) },
  fields: {
    total: ['立案提案', 757],
    label: '提案分类',
    rows: percents(
      '经济发展 农业农村 生态环境 科教文卫 社会治理 政策法规',
      [207, 109, 80, 174, 100, 87],
      757,
      1,
    ),
  },
  'many fields, one decimal': {
    total: ['立案提案', 433],
    label: '提案类别',
    rows: percents(
      '经济 科技 教育 文化 卫生 体育 民政 环保 交通 其他',
      [88, 41, 60, 33, 57, 9, 44, 29, 38, 34],
      433,
      1,
    ),
  },
  'kinds of proposers': {
    total: ['收到提案', 650],
    others: [['立案提案', '601件']],
    label: '收到提案来源',
    rows: percents('委员提案 党派提案 界别提案', [498, 122, 30], 650, 1),
  },
  'part of what was filed went to the government': {
    total: ['立案提案', 835],
    others: [['交由市政府办理的提案', '801件']],
    rows: percents('A类 B类 C类', [564, 207, 64], 835, 2),
  },
  'interview rate': {
    total: ['立案提案', 320],
    others: [
      ['面商提案', '304件'],
      ['面商率', '95%'],
    ],
    rows: percents('A类 B类 C类', [210, 90, 20], 320, 1),
  },
  'more answered than is in this table, apart': {
    total: ['立案提案', 210],
    others: [
      ['上年结转办复', '14件'],
      ['重点提案', '12件'],
      ['督办提案', '15件'],
    ],
    rows: percents('A类 B类 C类', [150, 40, 20], 210, 1),
  },
  'classes of those filed, beside what was handed in': {
    others: [['收到提案', '272件']],
    rows: percents('A类 B类 C类', [173, 48, 27], 248, 1),
  },
  'how content those asked are, beside what was handed in': {
    label: '满意度评价',
    others: [['收到提案', '313件']],
    rows: percents('满意 基本满意 不满意', [127, 175, 6], 308, 2),
  },
  'fields of those filed, cut off, beside what was handed in': {
    label: '提案内容',
    others: [['收到提案', '762件']],
    rows: percents(
      '经济建设 政治建设 文化建设 社会建设 生态文明建设',
      [94, 188, 197, 65, 181],
      725,
      1,
      'cut',
    ),
  },
  'sources of those filed, as the share that is filed says': {
    label: '提案来源',
    others: [
      ['收到提案', '408件'],
      ['立案率', '97.3%'],
    ],
    rows: [
      ['集体提案', 173, null],
      ['委员提案', 224, null],
    ],
  },
  'two of those filed, beside what was handed in': {
    label: '提案来源',
    partial: true,
    complete: false,
    others: [['收到提案', '252件']],
    rows: percents('委员提案 党派提案', [74, 55], 243, 1),
  },
  'one percentage, and counts of all': {
    label: '提案内容',
    others: [['收到提案', '33件']],
    rows: [
      ['工业经济', 6, '18.8'],
      ['农业农村', 5, null],
      ['城建环保', 5, null],
      ['科教文卫', 16, null],
    ],
  },
  'cut off to whole percentages, and partial': {
    label: '提案内容',
    partial: true,
    complete: false,
    total: ['立案', 256],
    rows: percents('工业经济 农业农村 城建环保', [27, 70, 71], 256, 0, 'cut'),
  },
  'a class below one in a hundred': {
    label: '提案内容',
    total: ['立案提案', 442],
    rows: [
      ['工业经济', null, '40.95'],
      ['农业农村', null, '58.14'],
      ['其他', null, '0.90'],
    ],
  },
  'nudged, without counts': {
    label: '提案内容',
    total: ['立案', 382],
    rows: [
      ['工业经济', null, '2.4'],
      ['农业农村', null, '29.1'],
      ['城建环保', null, '4.2'],
      ['科教文卫', null, '38.6'],
      ['社会法制', null, '2.4'],
      ['其他', null, '23.3'],
    ],
  },
}

/** A second batch, written before any of it was tried. */
import { change, percents, type ReportTable } from './table.js'

export const blindSound: Readonly<Record<string, ReportTable>> = {
  'county, whole percentages of a small base': {
    total: ['立案提案', 87],
    rows: percents('A类 B类 C类', [61, 19, 7], 87, 0),
  },
  'five classes cut off, adding up to 99.6': {
    total: ['承办提案', 713],
    complete: true,
    rows: percents('已解决 部分解决 正在解决 列入规划 留作参考', [313, 145, 127, 89, 39], 713, 1, 'cut'),
  },
  'one total called 提案总数': {
    total: ['提案总数', 349],
    rows: percents('已经解决 计划解决 留作参考', [248, 71, 30], 349, 2),
  },
  'suggestions beside proposals': {
    total: ['立案提案', 240],
    others: [
      ['社情民意信息', '1320条'],
      ['办复提案', '240件'],
    ],
    rows: percents('A类 B类 C类', [180, 48, 12], 240, 1),
  },
  'rates all printed, nothing else': {
    others: [
      ['办复率', '100%'],
      ['面商率', '100%'],
      ['满意率', '99.2%'],
      ['基本满意率', '0.8%'],
    ],
    rows: [
      ['A类', null, '72.5'],
      ['B类', null, '20.1'],
      ['C类', null, '7.4'],
    ],
  },
  'answered ones fewer than filed, rate says so': {
    total: ['立案提案', 530],
    others: [
      ['办复提案', '512件'],
      ['办复率', '96.6%'],
    ],
    rows: percents('A类 B类 C类', [310, 150, 70], 530, 1),
  },
  'A and B together, only the percentage': {
    total: ['立案提案', 615],
    rows: [
      [['A类', 'B类'], null, '92.2'],
      ['C类', null, '7.8'],
    ],
  },
  'nudged by one in the second decimal': {
    total: ['立案提案', 600],
    complete: true,
    rows: change(percents('A类 B类 C类', [400, 100, 100], 600, 2), 0, undefined, '66.66'),
  },
  'fields of received proposals, filed beside': {
    total: ['收到提案', 1184],
    others: [
      ['立案提案', '806件'],
      ['并案提案', '27件'],
      ['立案率', '68.1%'],
    ],
    label: '收到提案分类',
    rows: percents('经济 社会 文化 生态', [520, 331, 201, 132], 1184, 1),
  },
  'collective and members’ proposals': {
    total: ['立案提案', 402],
    others: [
      ['集体提案', '96件'],
      ['委员提案', '306件'],
    ],
    rows: percents('A类 B类 C类', [300, 72, 30], 402, 1),
  },
}

export const blindContradictory: Readonly<Record<string, ReportTable & { readonly code: RegExp }>> = {
  'count one short of its percentage in a large table': {
    code: /share-contradicts|parts-/,
    total: ['承办提案', 713],
    rows: change(
      percents('已解决 部分解决 正在解决 列入规划 留作参考', [313, 145, 127, 89, 39], 713, 2),
      3,
      98,
    ),
  },
  'percentages of another year’s total': {
    code: /other-base|share-contradicts|total-mismatch/,
    total: ['立案提案', 533],
    rows: percents('A类 B类 C类', [350, 130, 53], 561, 1),
  },
  'total with two digits changed about': {
    code: /parts-|other-base|share-contradicts/,
    total: ['立案提案', 394],
    rows: percents('已经解决 计划解决 留作参考', [248, 71, 30], 349, 2),
  },
  'handed out more than filed': {
    code: /more-than-possible/,
    total: ['立案提案', 402],
    others: [['交办提案', '420件']],
    rows: percents('A类 B类 C类', [300, 72, 30], 402, 1),
  },
  'answer rate of other counts': {
    code: /rate-/,
    total: ['立案提案', 530],
    others: [
      ['办复提案', '512件'],
      ['办复率', '99.6%'],
    ],
    rows: percents('A类 B类 C类', [310, 150, 70], 530, 1),
  },
  'satisfaction that holds the fairly satisfied': {
    code: /rate-merges|exceed/,
    total: ['立案提案', 240],
    others: [
      ['满意率', '99.6%'],
      ['基本满意率', '8.3%'],
      ['不满意率', '0.4%'],
    ],
    rows: percents('A类 B类 C类', [180, 48, 12], 240, 1),
  },
  'every class one too many': {
    code: /parts-exceed/,
    total: ['立案提案', 300],
    rows: [
      ['A类', 201, null],
      ['B类', 71, null],
      ['C类', 31, null],
    ],
  },
  'percentage of one class printed for another decimal place': {
    code: /share-contradicts|shares-/,
    total: ['立案提案', 402],
    rows: change(percents('A类 B类 C类', [300, 72, 30], 402, 1), 2, undefined, '75'),
  },
  'impossible whole percentage of few': {
    code: /share-impossible/,
    total: ['立案提案', 8],
    rows: [
      ['A类', null, '60'],
      ['B类', null, '40'],
    ],
  },
  'Cyrillic А': {
    code: /name-variants|unknown-class/,
    total: ['立案提案', 300],
    rows: [
      ['A类', 200, '66.7'],
      ['B类', 70, '23.3'],
      ['А类', 30, '10.0'],
    ],
  },
}

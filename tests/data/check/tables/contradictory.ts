/** Tables with one thing wrong, and the finding that has to say so. */
import { change, percents, type ReportTable } from './table.js'

const abcd = 'A类 B类 C类 D类'
const named3 = '已解决或采纳 正在解决或列入计划 因条件所限留作参考'
type Wrong = ReportTable & { readonly code: RegExp }

export const contradictory: Readonly<Record<string, Wrong>> = {
  'digits of a count changed about': {
    code: /share-contradicts-count|parts-/,
    total: ['立案提案', 760],
    rows: change(percents(abcd, [242, 344, 145, 29], 760, 1), 0, 224),
  },
  'digits of a percentage changed about': {
    code: /share-contradicts-count/,
    total: ['立案提案', 760],
    rows: change(percents(abcd, [242, 344, 145, 29], 760, 1), 0, undefined, '38.1'),
  },
  'two percentages changed about': {
    code: /share-contradicts-count/,
    total: ['立案提案', 760],
    rows: change(
      change(percents(abcd, [242, 344, 145, 29], 760, 1), 0, undefined, '45.3'),
      1,
      undefined,
      '31.8',
    ),
  },
  'percentage off by one in the first decimal': {
    code: /share-contradicts-count/,
    total: ['立案提案', 585],
    rows: change(percents('A类 B类 C类', [412, 120, 53], 585, 1), 0, undefined, '71.4'),
  },
  '588 of 591': {
    code: /parts-fall-short/,
    total: ['立案提案', 591],
    rows: [
      ['A类', 300, null],
      ['B类', 200, null],
      ['C类', 88, null],
    ],
  },
  '588 of 591, with percentages of 591': {
    code: /parts-fall-short/,
    total: ['立案提案', 591],
    rows: percents('A类 B类 C类', [300, 200, 88], 591, 1),
  },
  '588 of 591, with percentages of 588': {
    code: /parts-fall-short|other-base/,
    total: ['立案提案', 591],
    rows: percents('A类 B类 C类', [300, 200, 88], 588, 1),
  },
  'more parts than there are': {
    code: /parts-exceed-whole/,
    total: ['立案提案', 591],
    rows: [
      ['A类', 303, null],
      ['B类', 200, null],
      ['C类', 91, null],
    ],
  },
  'percentages of what was received': {
    code: /other-base|share-contradicts/,
    total: ['立案提案', 799],
    others: [['收到提案', '820件']],
    rows: percents('A类 B类 C类', [418, 265, 116], 820, 1),
  },
  'percentages that add up to 103': {
    code: /shares-exceed-100/,
    total: ['立案提案', 700],
    rows: [
      ['A类', null, '61.3'],
      ['B类', null, '32.4'],
      ['C类', null, '9.3'],
    ],
  },
  'percentages without counts that add up to 97': {
    code: /shares-fall-short/,
    rows: [
      ['A类', null, '61.3'],
      ['B类', null, '26.4'],
      ['C类', null, '9.3'],
    ],
  },
  'a percentage above 100': {
    code: /out-of-range/,
    total: ['立案提案', 300],
    others: [['办复率', '102%']],
    rows: percents('A类 B类 C类', [200, 70, 30], 300, 1),
  },
  'more answered than filed': {
    code: /more-than-possible/,
    total: ['立案提案', 300],
    others: [['办复提案', '310件']],
    rows: percents('A类 B类 C类', [200, 70, 30], 300, 1),
  },
  'more filed than received': {
    code: /more-than-possible/,
    total: ['立案提案', 640],
    others: [['收到提案', '604件']],
    rows: percents('A类 B类 C类', [400, 170, 70], 640, 1),
  },
  'all answered, but 428 of 432': {
    code: /not-all/,
    total: ['立案提案', 432],
    others: [
      ['办复提案', '428件'],
      ['办复率', '100%'],
    ],
    rows: percents(abcd, [260, 110, 50, 12], 432, 1),
  },
  'all concluded, but 612 of 615': {
    code: /not-all/,
    total: ['立案提案', 615],
    others: [
      ['办结提案', '612件'],
      ['办结率', '100%'],
    ],
    rows: [['A类', 361, '58.7']],
  },
  'a filing rate of other counts': {
    code: /rate-/,
    total: ['立案提案', 621],
    others: [
      ['收到提案', '629件'],
      ['立案率', '97.83%'],
    ],
    rows: percents(named3, [477, 106, 38], 621, 2),
  },
  'an interview rate of other counts': {
    code: /rate-/,
    total: ['立案提案', 320],
    others: [
      ['面商提案', '304件'],
      ['面商率', '98%'],
    ],
    rows: percents('A类 B类 C类', [210, 90, 20], 320, 1),
  },
  'received are not what became of them': {
    code: /received-not/,
    total: ['立案提案', 757],
    others: [
      ['收到提案', '792件'],
      ['不予立案', '53件'],
    ],
    rows: percents('A类 B类 C类', [420, 250, 87], 757, 1),
  },
  'a share written as a fraction': {
    code: /share-as-fraction|share-contradicts/,
    total: ['立案提案', 615],
    rows: [
      ['A类', 361, '0.587'],
      ['B类', 200, '32.5'],
      ['C类', 54, '8.8'],
    ],
  },
  'all shares written as fractions': {
    code: /share-as-fraction/,
    total: ['立案提案', 615],
    rows: [
      ['A类', 361, '0.587'],
      ['B类', 200, '0.325'],
      ['C类', 54, '0.088'],
    ],
  },
  'a joint figure that is not the sum': {
    partial: true,
    code: /joint-figure/,
    total: ['立案提案', 500],
    rows: [
      ['A类', 300, '60.0'],
      ['B类', 125, '25.0'],
      [['A类', 'B类'], 452, '85.0'],
      ['C类', 75, '15.0'],
    ],
  },
  'a joint percentage that is not the sum': {
    partial: true,
    code: /joint-figure|share-contradicts/,
    total: ['立案提案', 500],
    rows: [
      ['A类', 300, '60.0'],
      ['B类', 125, '25.0'],
      [['A类', 'B类'], 425, '89.0'],
      ['C类', 75, '15.0'],
    ],
  },
  'a percentage no count can give': {
    code: /share-impossible/,
    total: ['立案提案', 37],
    rows: [
      ['A类', null, '58.7'],
      ['B类', null, '32.4'],
      ['C类', null, '8.9'],
    ],
  },
  'a count of another order': {
    code: /parts-exceed|share-contradicts/,
    total: ['立案提案', 423],
    rows: change(percents('A类 B类 C类', [267, 120, 36], 423, 1), 0, 2670),
  },
  'a full-width letter': {
    code: /name-variants|unknown-class/,
    total: ['立案提案', 423],
    rows: [
      ['A类', 267, '63.1'],
      ['B类', 120, '28.4'],
      ['Ｂ类', 36, '8.5'],
    ],
  },
  'a class given twice with different counts': {
    code: /conflicting|parts-|share-/,
    total: ['立案提案', 423],
    rows: [
      ['A类', 267, '63.1'],
      ['B类', 120, '28.4'],
      ['B类', 36, '8.5'],
    ],
  },
  'a place misspelled': {
    code: /unknown-place/,
    place: '嘉裕关市',
    total: ['立案提案', 423],
    rows: percents('A类 B类 C类', [267, 120, 36], 423, 1),
  },
  'a period that cannot be read': {
    code: /unreadable-period/,
    period: '2O23',
    total: ['立案提案', 423],
    rows: percents('A类 B类 C类', [267, 120, 36], 423, 1),
  },
  'people among proposals': {
    code: /mixed-units/,
    total: ['立案提案', 423],
    rows: [
      ['A类', 267, '63.1'],
      ['B类', '120人', '28.4'],
      ['C类', 36, '8.5'],
    ],
  },
  'one percentage that stands on less than all that are listed': {
    code: /share-contradicts-count/,
    rows: [
      ['已解决或基本解决', 1028, '88.6'],
      ['正在解决或列入计划', 121, null],
      ['暂时难以解决', 36, null],
    ],
  },
  'two that leave nothing out, far from all': {
    code: /parts-fall-short|total-mismatch/,
    label: '提案来源',
    total: ['立案', 131],
    rows: [
      ['集体提案', 78, null],
      ['委员提案', 35, null],
    ],
  },
  'far from all, with the rest among them': {
    code: /parts-fall-short|total-mismatch/,
    label: '提案内容',
    total: ['立案', 382],
    rows: [
      ['工业经济', 72, null],
      ['农业农村', 129, null],
      ['城建环保', 14, null],
      ['其他', 67, null],
    ],
  },
  'percentages far from all, with the rest among them': {
    code: /shares-fall-short/,
    label: '提案内容',
    total: ['立案', 382],
    rows: [
      ['工业经济', null, '18.8'],
      ['农业农村', null, '33.8'],
      ['城建环保', null, '3.7'],
      ['其他', null, '17.5'],
    ],
  },
}

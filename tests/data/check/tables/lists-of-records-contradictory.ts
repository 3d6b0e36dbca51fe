import type { Contradiction } from './printed.js'
import { recordsSound } from './lists-of-records-sound.js'

function changed(name: string, from: string, to: string, said: readonly string[]): Contradiction {
  const { file, text } = recordsSound[name] as { file: string; text: string }
  return { file, text: text.replace(from, to), said }
}

/** The same with one figure changed. */
export const recordsContradictory: Readonly<Record<string, Contradiction>> = {
  'a whole that differs in one of its rows': changed('the whole in each row', '2013,799,B', '2013,979,B', [
    'conflicting-figures 6',
  ]),
  'a share in a list of records': changed('the whole in each row', '344,45.3', '344,54.3', [
    'share-contradicts-count 3',
  ]),
  'a count in a list of records': changed('the whole in each row', '477,76.81', '747,76.81', [
    'share-contradicts-count 9',
  ]),
  'a field of one session': changed('the whole at the end of each row, fields', '174,23', '147,23', [
    'share-contradicts-count 5',
  ]),
  '立案 below its list': changed(
    '立案 below each list, and a column 地方 of committees',
    '立案,799',
    '立案,979',
    ['parts-fall-short 2'],
  ),
  'more than all by the least that is said': {
    file: '概数.csv',
    text: `项目,情况
提交提案,420余件
立案,386件
A类,262件
B类,近120件
C类,40余件`,
    said: ['parts-exceed-whole 4'],
  },
}

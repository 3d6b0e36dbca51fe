/** Tables as they were printed, and single figures in them that make them contradict themselves when changed. */
import type { PrintedTable } from './printed.js'

export interface ChangedTable extends PrintedTable {
  /** Text in the table, and what is written instead. */
  readonly changes: readonly (readonly [from: string, to: string])[]
}

export const changedTables: Readonly<Record<string, ChangedTable>> = {
  'a whole of all that came in, which is 100 %': {
    file: '建议.csv',
    text: `类别,件数,占比
收到建议,128,100%
财政经济类,20,15.6%
内务司法类,7,5.5%
城乡建设类,32,25%
农业农村类,44,34.4%
教科文卫类,25,19.5%`,
    changes: [['128', '135']],
  },
  'suggestions under a header of proposals': {
    file: '建议.csv',
    text: `办理结果,提案数,占比
承办建议,93,
A类,54,58.07%
B类,33,35.48%
C类,2,2.15%
D类,4,4.30%`,
    changes: [
      ['93', '94'],
      ['54', '45'],
    ],
  },
  'a note that says a figure again': {
    file: '提案.csv',
    text: `类别,件数,备注
提案总数,801,占95.9%
已经解决或采纳,564,占70.41%
列入解决计划,207,
因受条件限制不能办理,30,`,
    changes: [
      ['801', '810'],
      ['207', '210'],
    ],
  },
  'a rate of those filed, who are not counted': {
    file: '提案.csv',
    text: `项目,数值
收到提案,421件
办复,412件
办复率,100%`,
    changes: [['100%', '89.7%']],
  },
}

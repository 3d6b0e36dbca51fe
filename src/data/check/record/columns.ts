import { finding, type Finding } from '../../finding.js'
import type { Rule } from '../context.js'

/** Columns are as long as their periods, in time, and of a known indicator. */
export const columnsFit: Rule = ({ dataset, names }) =>
  (dataset.columns ?? []).flatMap((columns, i) => {
    const path = `columns/${i}`
    const findings: Finding[] = []
    if (!names.indicators.find(columns.indicator)) {
      findings.push(
        finding('error', 'unknown-indicator', `${path}/indicator`, {
          zh: `没有名为“${columns.indicator}”的指标。请在 indicators 中补上。`,
          en: `There is no indicator “${columns.indicator}”. Add it to indicators.`,
        }),
      )
    }
    const [n, m] = [columns.period?.length ?? 0, columns.figure?.length ?? 0]
    if (n !== m) {
      findings.push(
        finding('error', 'columns-length', path, {
          zh: `period 有${n}个，figure 有${m}个，应一一对应。请补齐；缺的数字写 NaN。`,
          en: `There are ${n} periods and ${m} figures; each needs the other. Fill them up; NaN stands for a missing figure.`,
        }),
      )
    }
    const bad = indexOf(columns.figure, (v) => !Number.isFinite(v) && !Number.isNaN(v))
    if (bad !== -1) {
      findings.push(
        finding('error', 'not-a-number', `${path}/figure/${bad}`, {
          zh: '数值是无穷大。缺的数字请写 NaN。',
          en: 'The figure is infinite. Write NaN for a missing one.',
        }),
      )
    }
    return findings
  })

function indexOf(list: ArrayLike<number>, wanted: (value: number) => boolean): number {
  for (let i = 0; i < (list?.length ?? 0); i++) if (wanted(list[i] ?? NaN)) return i
  return -1
}

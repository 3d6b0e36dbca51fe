/** 委员提案201件，集体提案35件 beside 236: a remark that lists what the figure of its row is made of. */
import { lackOf } from '../../../made.js'
import { isOneSlip } from '../../../slip.js'
import type { FindingLog } from '../../log.js'
import type { PathOf } from '../entries.js'
import { isRateName, isShareName } from '../header/kinds.js'
import type { Grid, Layout } from '../layout.js'
import type { Plan } from '../plan.js'
import { roleOf } from '../header/roles.js'
import { cell } from '../cell/cell.js'
import { figuresIn } from '../cell/sentences.js'

/** Rows whose remark, as it is written, comes to their figure but for one slip. */
export function checkRemarks(grid: Grid, layout: Layout, plan: Plan, pathOf: PathOf, log: FindingLog): void {
  const [count] = plan.figures.filter(
    ({ label, unit }) => unit?.unit !== '%' && !isRateName(label) && !isShareName(label),
  )
  const note = layout.headers.findIndex((levels) => roleOf(levels.join(' ')) === 'note')
  if (!count || note < 0) return
  for (const i of layout.body) {
    const row = grid.rows[i] ?? []
    const whole = countIn(cell(row, count.column))
    const parts = countsIn(cell(row, note))
    if (whole === undefined || parts.length < 2 || !isOneSlip(whole, parts)) continue
    report(whole, parts, pathOf(grid.lines?.[i] ?? i + 1, count.label), log, {
      row: grid.lines?.[i] ?? i + 1,
      column: count.column + 1,
    })
  }
}

/** 201 and 35, where all that is listed is counted in 件 or 份. */
function countsIn(remark: string): readonly number[] {
  const counts = [...(figuresIn(remark)?.values() ?? [])].map((text) => countIn(text))
  return counts.every((count) => count !== undefined) ? counts : []
}

function countIn(text: string): number | undefined {
  const [, digits] = /^([\d,]+)\s*[件份个项条]?$/.exec(text.trim()) ?? []
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''))
}

function report(
  whole: number,
  parts: readonly number[],
  path: string,
  log: FindingLog,
  spot: { readonly row: number; readonly column: number },
): void {
  const gap = lackOf(whole, parts)
  const sum = `${parts.join(' + ')} = ${whole - gap}`
  log.add(
    'warning',
    'remark-differs',
    path,
    `${path}：写的是 ${whole}，而备注中各项为 ${sum}，差 ${Math.abs(gap)}，像是有一个数打错了。请核对。`,
    `${path}: the figure is ${whole}, but the remark lists ${sum}, a difference of ${Math.abs(gap)}; one of them looks mistyped. Check them.`,
    spot,
  )
}

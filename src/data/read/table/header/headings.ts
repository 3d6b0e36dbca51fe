/** A column of headings beside one of names: 提案内容 over its fields, 总体情况 over 收到 and 立案. */
import { field } from '../../../fields.js'
import { answered, lettered, outcome } from '../../../outcomes.js'
import { proposer } from '../../../proposers.js'
import { sums } from '../total/come-to.js'
import { isRateName } from './kinds.js'
import type { KeyColumn } from '../plan.js'
import { isTotal } from './roles.js'
import { cell } from '../cell/cell.js'
import { isSaidOfAll, overall } from '../row/row-names.js'

type Row = readonly string[]

/** The rows below one heading. */
interface Block {
  readonly head: string
  readonly rows: readonly Row[]
  readonly names: readonly string[]
}

/** Columns as they are read where one heads the other, else undefined. */
export function underHeadings(
  keys: readonly KeyColumn[],
  of: KeyColumn,
  parted: KeyColumn,
  rows: readonly Row[],
  values: readonly number[],
): readonly KeyColumn[] | undefined {
  const blocks = blocksOf(of, parted, rows)
  const gathering = blocks.filter(gathers)
  const dividing = blocks.filter((block) => !gathers(block) && divides(block, gathering, values))
  if (gathering.length > 0 && dividing.length > 0 && mayHead(of, parted, blocks)) {
    const divided = new Set(dividing.map(({ head }) => head))
    return asIndicators(keys, { ...of, divides: divided }, { ...parted, headed: true })
  }
  // 提案提交 and 提案办理 over indicators, none of which is met twice, say nothing more.
  if (parted.role === 'indicator' && areGroups(of, blocks)) return keys.filter((key) => key !== of)
  const isDivided = blocks.filter(({ names }) => names.length > 1).length > (blocks.some(isEmpty) ? 0 : 1)
  return isDivided && mayHead(of, parted, blocks) ? asIndicators(keys, of, parted) : undefined
}

function asIndicators(keys: readonly KeyColumn[], of: KeyColumn, parted: KeyColumn): readonly KeyColumn[] {
  return keys.map((key) =>
    key.column === of.column
      ? { ...of, role: 'indicator' }
      : key.column === parted.column
        ? { ...parted, role: 'category' }
        : key,
  )
}

/** Of merged cells all but the first are left blank; 合计 first or last of all is what each of them comes to. */
function blocksOf(of: KeyColumn, parted: KeyColumn, rows: readonly Row[]): readonly Block[] {
  const blocks: { head: string; rows: Row[]; names: string[] }[] = []
  for (const [i, row] of rows.entries()) {
    const text = cell(row, of.column)
    if ((i === 0 || i === rows.length - 1) && isTotal(text)) continue
    const above = blocks.at(-1)
    const block = above && (text === '' || text === above.head) ? above : { head: text, rows: [], names: [] }
    if (block !== above) blocks.push(block)
    block.rows.push(row)
    const name = cell(row, parted.column)
    if (name !== '') block.names.push(name)
  }
  return blocks
}

function isEmpty({ names }: Block): boolean {
  return names.length === 0
}

/** 总体情况, and whatever stands over 收到提案 and 立案率: what is said of all, which it does not divide. */
function gathers({ head, names }: Block): boolean {
  return overall.test(head) || names.filter(isSaidOfAll).length > 1
}

/** Do the names say so, or that they make one of the figures gathered? */
function divides({ names, rows }: Block, gathering: readonly Block[], values: readonly number[]): boolean {
  if (names.length < 2 || names.some(isTotal)) return false
  if (gathering.some(({ head }) => overall.test(head))) return true
  const isKnown = [answered, lettered, outcome, proposer, field].some(
    (is) => 2 * names.filter((name) => is.test(name)).length > names.length,
  )
  const wholes = gathering.flatMap((block) =>
    block.rows.filter((row, i) => !isRateName(block.names[i] ?? '') && row.length > 0),
  )
  return isKnown || wholes.some((whole) => (sums(values, whole, rows)?.gap ?? 1) < 0.05)
}

/** No name is met twice, and what heads them is no body. */
function mayHead(of: KeyColumn, parted: KeyColumn, blocks: readonly Block[]): boolean {
  const mayName = ({ role }: KeyColumn) => /^(?:category|dimension|indicator)$/.test(role)
  const names = blocks.filter((block) => !overall.test(block.head)).flatMap((block) => block.names)
  const classes = names.filter((name) => !isTotal(name))
  const heads = blocks.map(({ head }) => head)
  return (
    mayName(of) &&
    mayName(parted) &&
    of.column < parted.column &&
    new Set(heads).size === heads.length &&
    new Set(classes).size === classes.length &&
    !heads.some((head) => isTotal(head) || (bodies.test(head) && !byOffice.test(head))) &&
    !bodies.test(of.label + parted.label)
  )
}

function areGroups(of: KeyColumn, blocks: readonly Block[]): boolean {
  const names = blocks.flatMap((block) => block.names)
  const heads = new Set(blocks.map(({ head }) => head))
  return (
    of.column === 0 &&
    /^(?:dimension|category)$/.test(of.role) &&
    new Set(names).size === names.length &&
    names.filter(isSaidOfAll).length > 1 &&
    heads.size < names.length &&
    ![...heads].some((head) => bodies.test(head))
  )
}

/** Who answers, and where: each of them by itself, and none divided into them. */
const bodies = /单位|部门|地区|系统|机关|处室|[县区市局委]$|街道|乡镇/

/** A way to divide, and no body. */
const byOffice = /^(?:承办|办理|主办|交办)(?:单位|部门|系统|机关)$/

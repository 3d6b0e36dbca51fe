import { finding, type Finding } from '../../data/finding.js'

/** Why what stands in a chart that has no data is none. */
export function unreadChild(unread: Element): Finding {
  const name = `<${unread.localName}>`
  const type = unread.getAttribute('type') ?? ''
  const script = unread.localName === 'script'
  return finding('error', 'unread-child', name, {
    zh: `${script ? `<script type="${type}">` : `${name} 的位置不对，`}没有当作数据来读。请把数据写进直属于图表的 <script type="text/csv">、<script type="application/json"> 或 <table>。`,
    en: `${script ? `A <script type="${type}">` : `The ${name}, where it stands,`} is not read as data. Put the data into a <script type="text/csv">, a <script type="application/json"> or a <table> directly inside the chart.`,
  })
}

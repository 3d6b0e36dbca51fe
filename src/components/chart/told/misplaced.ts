/** What stands where it does nothing, in pages written by hand. */
import type { Finding } from '../../../data/finding.js'
import { unreadChild } from '../../controllers/unread-child.js'

/** What may have elements of ours in it; in a chart they are not shown. */
const holders = ['tally-dashboard', 'tally-figure']

/** What is for a chart to draw. */
const remarks = ['tally-rule', 'tally-note']

/** What of `all`, elements of ours, stands where nobody reads or shows it. */
export function misplaced(all: readonly Element[]): readonly Finding['message'][] {
  const isChart = ({ localName }: Element) => ![...holders, ...remarks].includes(localName)
  const charts = new Set(all.filter(isChart))
  return all.flatMap((element) => {
    const { parentElement } = element
    if (remarks.includes(element.localName))
      return parentElement && charts.has(parentElement) ? [] : [outsideChart(element.localName)]
    const around = [...charts].find((chart) => chart !== element && chart.contains(element))
    if (around) return [insideChart(element.localName, around.localName)]
    return charts.has(element) ? unreadText(element) : []
  })
}

/** Data that were written into a chart and are none: as bare text, or as a script of another type. */
function unreadText(chart: Element): readonly Finding['message'][] {
  if (!chart.matches(':state(empty)')) return []
  const script = chart.querySelector('script')
  if (script) return [unreadChild(script).message]
  return /^\s*[[{]/.test(chart.textContent) ? [bareText(chart.localName)] : []
}

function outsideChart(tag: string): Finding['message'] {
  return {
    zh: `<${tag}> 不直属于任何图表，未起作用。请直接放进图表元素里，中间不隔别的元素。`,
    en: `<${tag}> is no child of a chart and does nothing. Put it directly into the chart, with no other element between.`,
  }
}

function insideChart(tag: string, around: string): Finding['message'] {
  return {
    zh: `<${tag}> 在 <${around}> 里面，不会显示。HTML 没有 <${around} /> 这种写法，请以 </${around}> 结束前一个图表。`,
    en: `<${tag}> stands inside <${around}> and is not shown. HTML knows no <${around} />: end the chart before it with </${around}>.`,
  }
}

function bareText(tag: string): Finding['message'] {
  return {
    zh: `<${tag}> 里的文字没有当作数据来读。请写进 <script type="application/json">，或用 data 属性。`,
    en: `The text in <${tag}> is not read as data. Put it into a <script type="application/json">, or use the attribute data.`,
  }
}

/** 数量原文未列 below 数量原文未列 is said once, at a line along the rows it is said of. Facts and targets stay as they are. */
import { formatQuantity } from '../../../../data/format.js'
import type { ChartView, Frame, Mark, Panel, TextMark } from '../../view.js'
import { silent } from './facts.js'
import { textBox } from '../text/text-boxes.js'

/** Px between names and the line, and between the line and the words. */
const gap = 7

export function silenceOnce(view: ChartView): ChartView {
  return { ...view, panels: view.panels.map((panel) => ofPanel(panel, view.frame)) }
}

function ofPanel(panel: Panel, frame: Frame): Panel {
  const silence = formatQuantity(silent, { locale: frame.locale })
  const texts = panel.layers.flat().filter((mark) => mark.type === 'text')
  const values = texts.filter(({ key }) => /\/value(\/0)?$/.test(key)).sort((a, b) => a.y - b.y)
  const runs = runsOf(values, silence)
  if (runs.length === 0) return panel
  const said = new Map<Mark, readonly Mark[]>()
  for (const run of runs) {
    const once = sayOnce(run, texts, frame)
    if (once) run.forEach((mark, i) => said.set(mark, i === 0 ? once : []))
  }
  return { ...panel, layers: panel.layers.map((marks) => marks.flatMap((mark) => said.get(mark) ?? [mark])) }
}

/** Those that stand directly below each other. */
function runsOf(values: readonly TextMark[], silence: string): readonly (readonly TextMark[])[] {
  const runs: TextMark[][] = []
  let run: TextMark[] = []
  for (const mark of values) {
    if (mark.role !== 'muted' || mark.text !== silence) run = []
    else if (run[0]?.x === mark.x && run.at(-1)?.y !== mark.y) run.push(mark)
    else runs.push((run = [mark]))
  }
  return runs.filter(({ length }) => length > 1)
}

/** Undefined where names between the rows leave no room beside them. */
function sayOnce(
  run: readonly TextMark[],
  texts: readonly TextMark[],
  frame: Frame,
): readonly Mark[] | undefined {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return undefined
  const [top, bottom] = [first.y - first.size, last.y + first.size * 0.25]
  const beside = texts
    .filter((text) => !run.includes(text))
    .map(textBox)
    .filter(({ x1, y0, y1 }) => y0 < bottom && y1 > top && x1 > first.x - gap)
  const x = Math.max(first.x, ...beside.map(({ x1 }) => x1 + gap))
  const { target: _, ...own } = first
  const words: TextMark = { ...own, x: x + gap, y: (first.y + last.y) / 2 }
  if (textBox(words).x1 > frame.width) return undefined
  return [{ type: 'line', key: `${first.key}/along`, role: 'axis', x1: x, x2: x, y1: top, y2: bottom }, words]
}

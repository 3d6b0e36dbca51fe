/** What is said under a drawing in whole sentences: why it is drawn so, what is left out of it. */
import { say, type Text } from '../../../../data/text.js'
import type { ChartView, Frame } from '../../view.js'
import { textBlock } from '../text/text-marks.js'
import { typeScale } from '../text/type-scale.js'
import { wrap } from '../text/wrap.js'

/** Sentences under the drawing; they are said too. */
export function withSentences(view: ChartView, sentences: readonly Text[]): ChartView {
  const { frame } = view
  const said = [...new Set(sentences.map((text) => say(text, frame.locale)))]
  if (said.length === 0) return view
  const panel = sentencePanel(said, frame.height + frame.fontSize * 0.25, frame)
  return {
    ...view,
    frame: { ...frame, height: Math.ceil(panel.plot.y + panel.plot.height) },
    facts: { ...view.facts, summary: [view.facts.summary, ...said].join(frame.locale === 'en' ? ' ' : '') },
    panels: [...view.panels, panel],
  }
}

export function sentencePanel(
  said: readonly string[],
  top: number,
  frame: Frame,
): ChartView['panels'][number] {
  const { small, leading } = typeScale(frame)
  let y = top
  const marks = said.flatMap((text, i) => {
    const wrapped = wrap(text, frame.width, small, 8)
    const block = textBlock(wrapped, {
      key: `sentence/${i}`,
      role: 'reason',
      x: 0,
      y,
      size: small,
      leading,
      full: text,
    })
    y += wrapped.lines.length * small * leading
    return block
  })
  return {
    key: 'sentences',
    plot: { x: 0, y: top, width: frame.width, height: y - top },
    axes: [],
    scales: [],
    layers: [marks],
  }
}

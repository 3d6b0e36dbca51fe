/** Answers from 不满意 to 满意 are steps of two hues, the firmest strongest, and what lies between them is neither's. */
import { towards } from '../../../../data/outcomes.js'
import type { Selection } from '../../../../data/series.js'
import type { Text } from '../../../../data/text.js'
import type { Frame } from '../../view.js'
import { huesOf } from './sides.js'

/** What is drawn, in the colours of its answers where all its series are some. */
export function inAnswerColors(selection: Selection, frame: Frame): readonly [Selection, Frame] {
  const { legend } = selection
  const sides = legend.map(({ label }) => sideOf(label))
  if (legend.length < 3 || sides.includes(undefined)) return [selection, frame]
  const of = (side: number) => legend.flatMap(({ key }, i) => (sides[i] === side ? key : []))
  // From the worst to the best, or the other way round.
  const order = sides.indexOf(-1) <= sides.indexOf(1)
  const outermost = (keys: readonly string[], isFirst: boolean) => (isFirst ? keys : keys.toReversed())
  const colors = huesOf([outermost(of(-1), order), outermost(of(1), !order)], of(0), frame.colors)
  return [
    { ...selection, colors },
    { ...frame, colors },
  ]
}

function sideOf(label: Text): -1 | 0 | 1 | undefined {
  return typeof label === 'string' ? towards(label) : (towards(label.zh) ?? towards(label.en ?? ''))
}

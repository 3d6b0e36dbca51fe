import type { Selection } from '../../data/series.js'
import type { Layout } from '../controllers/stages.js'
import { annotate } from './layout/annotations/annotate.js'
import { figuresIn, type Annotation } from './layout/annotations/annotation.js'
import type { ChartView, Frame } from './view.js'
import { warnOnce } from './told/warn.js'

/**
 * What `layout` makes, with what the page adds to it. Of small multiples each panel has every rule; a note stands in
 * the panel that has its figure, and is said once.
 */
export function layWith(
  annotations: readonly Annotation[],
  selection: Selection,
  frame: Frame,
  layout: Layout,
): ChartView | undefined {
  const only = frame.panelled ? 'rule' : selection.facets ? 'note' : undefined
  const own = annotations.filter(({ type }) => only === undefined || type === only)
  const view = layout(selection, {
    ...frame,
    ...(only === 'note' ? { panelled: true } : { include: figuresIn(own) }),
  })
  if (!view) return undefined
  const annotated = annotate(view, own)
  for (const fault of annotated.faults) warnOnce(fault)
  return annotated.view
}

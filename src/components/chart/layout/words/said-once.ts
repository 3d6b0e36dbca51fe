/** What all panels say in the same words is said in the first of them: what axes are called, what rules are. */
import type { Mark, Panel } from '../../view.js'

const isTitle = (mark: Mark): mark is Mark & { readonly text: string } =>
  mark.type === 'text' && mark.key.endsWith('/title')

/** A rule is named in the first panel that has room for its name. */
const isRuleName = (mark: Mark) => mark.type === 'text' && /^rule\/\d+\/label$/.test(mark.key)

/** `panels` of one view, without what `before`, the panels of the views before it, say already. */
export function withoutRepeats(
  panels: readonly Panel[],
  before: readonly (readonly Panel[])[],
): readonly Panel[] {
  const titles = new Set(
    marksOf(before.slice(0, 1))
      .filter(isTitle)
      .map(({ text }) => text),
  )
  // In full here, without its figure there: it is one rule.
  const rules = new Set(
    marksOf(before)
      .filter(isRuleName)
      .map(({ key }) => key),
  )
  const isNew = (mark: Mark) => !(isTitle(mark) && titles.has(mark.text)) && !rules.has(mark.key)
  return panels.map((panel) => ({
    ...panel,
    axes: panel.axes.map((axis) => ({ ...axis, marks: axis.marks.filter(isNew) })),
    layers: panel.layers.map((marks) => marks.filter(isNew)),
  }))
}

function marksOf(views: readonly (readonly Panel[])[]): readonly Mark[] {
  return views.flat().flatMap(({ axes, layers }) => [...axes.flatMap((axis) => axis.marks), ...layers.flat()])
}

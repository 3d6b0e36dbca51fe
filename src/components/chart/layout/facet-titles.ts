/** What axes of all panels are called in the same words is said in the first of them. */
import type { ChartView, Mark, Panel } from '../view.js'

const isTitle = (mark: Mark): mark is Mark & { readonly text: string } =>
  mark.type === 'text' && mark.key.endsWith('/title')

/** `panels` of any view but the first, without the titles that the first has. */
export function withoutTitles(panels: readonly Panel[], first: ChartView | undefined): readonly Panel[] {
  const said = new Set(
    first?.panels.flatMap(({ axes }) =>
      axes.flatMap(({ marks }) => marks.filter(isTitle).map(({ text }) => text)),
    ),
  )
  return panels.map((panel) => ({
    ...panel,
    axes: panel.axes.map((axis) => ({
      ...axis,
      marks: axis.marks.filter((mark) => !isTitle(mark) || !said.has(mark.text)),
    })),
  }))
}

/** ChartView → SVG. The only stage that knows how a role looks is the style sheet beside it. */
import { nothing, svg, type SVGTemplateResult } from 'lit'
import type { ChartView, Mark } from './view.js'

/** Series colours in the theme; a series beyond them is drawn in the neutral colour and named directly. */
const paletteSize = 8

/** Draws every panel; `active` is the key of the target the reader is on, `only` that of the series that stands out. */
export function paintSvg(view: ChartView, active: string | undefined, only?: string): SVGTemplateResult {
  const { width, height } = view.frame
  return svg`<svg part="plot" class="plot" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${view.panels.map(
    (panel) =>
      svg`<g class="panel">${panel.axes.map((axis) => paintMarks(axis.marks, view, active, only))}${panel.layers.map((layer) => paintMarks(layer, view, active, only))}</g>`,
  )}</svg>`
}

function paintMarks(
  marks: readonly Mark[],
  view: ChartView,
  active: string | undefined,
  only: string | undefined,
): SVGTemplateResult {
  return svg`${marks.map((mark) => paintMark(mark, classOf(mark, view, active) + dimmed(mark, view, only)))}`
}

/** What belongs to another series than the one that stands out; furniture belongs to none. */
export function dimmed(mark: Mark, { targets }: ChartView, only: string | undefined): string {
  if (only === undefined) return ''
  const i = mark.target === undefined ? -1 : targets.indexOf(mark.target)
  const series = mark.series ?? (i < 0 ? only : targets.at(i).series)
  return series === only ? '' : ' dim'
}

/** By role, colour and emphasis. */
export function classOf(mark: Mark, view: ChartView, active: string | undefined): string {
  const emphasis = active !== undefined && mark.target === active ? ' active' : ''
  if (mark.shade !== undefined) return `m ${mark.role} h${mark.shade}${emphasis}`
  if (mark.series === undefined) return `m ${mark.role}${emphasis}`
  const color = view.frame.colors.get(mark.series) ?? -1
  return `m ${mark.role} ${colorClass(color)}${emphasis}`
}

/** The class of a series' colour by its number; −1 for none of its own. */
export function colorClass(color: number): string {
  return color < 0 || color >= paletteSize ? 'neutral' : `s${color + 1}`
}

function paintMark(mark: Mark, name: string): SVGTemplateResult {
  switch (mark.type) {
    case 'rect':
      return svg`<rect part=${mark.role === 'badge' ? 'badge' : 'bar'} class=${name} x=${px(mark.x)} y=${px(mark.y)} width=${px(mark.width)} height=${px(mark.height)}></rect>`
    case 'path':
      return svg`<path part=${mark.role === 'line' ? 'line' : 'bar'} class=${name} d=${mark.d}></path>`
    case 'line':
      return svg`<line part=${mark.role === 'axis' || mark.role === 'grid' ? 'axis' : 'line'} class=${name} x1=${px(mark.x1)} y1=${px(mark.y1)} x2=${px(mark.x2)} y2=${px(mark.y2)}></line>`
    case 'circle':
      return svg`<circle part="point" class=${name} cx=${px(mark.cx)} cy=${px(mark.cy)} r=${px(mark.r)}></circle>`
    case 'text':
      return svg`<text part="label" class=${name} x=${px(mark.x)} y=${px(mark.y)} text-anchor=${mark.anchor} font-size=${px(mark.size)} font-weight=${mark.weight ?? nothing}>${
        mark.parts?.map(
          (part) => svg`<tspan font-size=${px(part.size)} font-weight=${part.weight}>${part.text}</tspan>`,
        ) ?? mark.text
      }${mark.full === undefined ? nothing : svg`<title>${mark.full}</title>`}</text>`
  }
}

/** Two decimals: the same bytes wherever it is drawn. */
function px(value: number): number {
  return Math.round(value * 100) / 100
}

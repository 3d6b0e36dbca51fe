/** ChartView → SVG as a template: what a server writes, and a page takes over. The same as `SvgDrawing` makes. */
import { nothing, svg, type SVGTemplateResult } from 'lit'
import { classOf, dimmed, partOf, px } from './mark-names.js'
import { marksOf } from './svg-painter.js'
import type { ChartView, Mark } from '../view.js'

/** Draws every panel; `active` is the key of the target the reader is on, `only` that of the series that stands out. */
export function svgTemplate(view: ChartView, active: string | undefined, only?: string): SVGTemplateResult {
  const { width, height } = view.frame
  const marks = marksOf(view).map((mark) =>
    paintMark(mark, classOf(mark, view, active) + dimmed(mark, view, only)),
  )
  return svg`<svg part="plot" class="plot" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${marks}</svg>`
}

function paintMark(mark: Mark, name: string): SVGTemplateResult {
  switch (mark.type) {
    case 'rect':
      return svg`<rect part=${partOf(mark)} class=${name} x=${px(mark.x)} y=${px(mark.y)} width=${px(mark.width)} height=${px(mark.height)}></rect>`
    case 'path':
      return svg`<path part=${partOf(mark)} class=${name} d=${mark.d}></path>`
    case 'line':
      return svg`<line part=${partOf(mark)} class=${name} x1=${px(mark.x1)} y1=${px(mark.y1)} x2=${px(mark.x2)} y2=${px(mark.y2)}></line>`
    case 'circle':
      return svg`<circle part="point" class=${name} cx=${px(mark.cx)} cy=${px(mark.cy)} r=${px(mark.r)}></circle>`
    case 'text':
      return svg`<text part="label" class=${name} x=${px(mark.x)} y=${px(mark.y)} text-anchor=${mark.anchor} font-size=${px(mark.size)} font-weight=${mark.weight ?? nothing}>${
        mark.parts?.map(
          (part) => svg`<tspan font-size=${px(part.size)} font-weight=${part.weight}>${part.text}</tspan>`,
        ) ?? mark.text
      }${mark.full === undefined ? nothing : svg`<title .textContent=${mark.full}></title>`}</text>`
  }
}

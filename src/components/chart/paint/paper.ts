/**
 * A drawing taller than half a sheet, cut for paper between what it shows: no browser breaks a drawing across sheets, and
 * one that does not fit below its heading would leave that alone.
 */
import { css, type LitElement } from 'lit'
import { cuts, type Extent } from '../layout/marks/cuts.js'
import type { ChartView } from '../view.js'

export const styles = css`
  @media print {
    /* It breaks where it is cut, and not below its heading. */
    [part~='base']:has(.slice) {
      break-inside: auto;
    }
    [part='heading'],
    [part='subtitle'],
    .status,
    [part='legend'] {
      break-after: avoid;
    }
    [part='notes'],
    [part='foot'] {
      break-before: avoid;
    }
    svg.slice {
      /* Its sides stay open: words may reach beyond them. */
      clip-path: inset(0 -4em);
    }
  }
`

/** How much taller than half its width: of A4 and Letter about half a sheet. */
const half = 0.65

const known = new WeakSet<LitElement>()
/** Charts that may have to be cut; those that have left the page are not kept. */
let tall: readonly WeakRef<LitElement>[] = []
let printing = false

function print(now: boolean): void {
  printing = now
  tall = tall.filter((ref) => ref.deref())
  for (const ref of tall) ref.deref()?.requestUpdate()
}

function know(host: LitElement): void {
  if (known.has(host)) return
  known.add(host)
  tall = [...tall, new WeakRef(host)]
}

addEventListener('beforeprint', () => print(true))
addEventListener('afterprint', () => print(false))

/** What stands for the drawing: itself; on paper its slices. */
export function onPaper(
  host: LitElement,
  view: ChartView,
  plot: SVGElement,
): SVGElement | readonly SVGElement[] {
  if (!printing) {
    know(host)
    return plot
  }
  const { width, height } = view.frame
  const marks = [...plot.children] as SVGGraphicsElement[]
  const boxes = marks.map((mark) => mark.getBBox())
  const kept = marks.flatMap((mark, i) => (mark.localName === 'line' ? [] : [extentOf(boxes[i] as DOMRect)]))
  const at = [0, ...cuts(kept, [0, height], width * half), height]
  if (at.length === 2) return plot
  return at.slice(1).map((end, i) => {
    const start = at[i] as number
    const slice = plot.cloneNode() as SVGElement
    slice.classList.add('slice')
    slice.setAttribute('viewBox', `0 ${start} ${width} ${end - start}`)
    slice.setAttribute('height', String(end - start))
    const within = marks.filter((_, j) => {
      const [top, bottom] = extentOf(boxes[j] as DOMRect)
      return bottom >= start && top <= end
    })
    slice.append(...within.map((mark) => mark.cloneNode(true)))
    return slice
  })
}

function extentOf({ y, height }: DOMRect): Extent {
  return [y, y + height]
}

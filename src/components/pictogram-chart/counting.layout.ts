/** How many of what one icon stands for, and which stretches of a row of icons are drawn how. */
import type { Quantity } from '../../data/quantity.js'
import { capped, ends, signed } from '../chart/layout/bars/bound-marks.js'
import type { Role } from '../chart/view.js'

/** About as many icons as are still counted at a glance. */
export const glance = 20
/** More are not drawn, whatever is asked for. */
export const mostIcons = 200

/** The least round number (1, 2, 5 times a power of ten) of which `most` is no more than twenty; whole for whole figures. */
export function perIcon(most: number, whole: boolean): number {
  if (!(most > 0)) return 1
  const power = Math.floor(Math.log10(most)) - 2
  const steps = Array.from({ length: 4 }, (_, i) => power + i).flatMap((p) =>
    [1, 2, 5].map((first) => Number(`${first}e${p}`)),
  )
  const found = steps.find((step) => step > 0 && most / step <= glance) ?? most
  return whole ? Math.max(1, found) : found
}

/** A stretch of icons, in icons from the start, and how it is drawn. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly role: Extract<Role, 'value' | 'rails' | 'ghost' | 'soft' | 'band'>
}

export interface Counted {
  readonly stretches: readonly Stretch[]
  /** Where an ink stroke stands. */
  readonly tick?: number
  /** Two slats: and more. */
  readonly open: boolean
  /** Icons from the start to the end of the last stretch. */
  readonly end: number
}

const soft = 6
const nearlyGap = 10

/** As along a bar: what is certain is solid, doubt is a stretch of fixed size. `size` is that of an icon in px. */
export function countedIcons(figure: Quantity, per: number, size: number, max?: number): Counted {
  const value = signed(figure) / per
  const [near, far] = ends(figure).map((end) => end / per) as [number, number]
  const solid = (to: number): Stretch => ({ from: 0, to, role: 'value' })
  const of = (stretches: readonly Stretch[], more: Partial<Counted> = {}): Counted => {
    const drawn = stretches.filter(({ from, to }) => to > from)
    return { stretches: drawn, open: false, end: Math.max(0, ...drawn.map(({ to }) => to)), ...more }
  }
  switch (figure.bound) {
    case 'exact':
    case 'unstated':
      // What a part is a part of is seen, pale.
      return of([solid(value), { from: value, to: Math.ceil(value), role: 'band' }])
    case 'over':
    case 'atLeast':
      if (max === undefined || !capped(figure, max)) return of([solid(value)], { open: true })
      return of([solid(value), { from: value, to: max / per, role: 'rails' }], { tick: max / per })
    case 'nearly': {
      const gap = Math.min(nearlyGap / size, 0.4 * value)
      return of([solid(value - gap), { from: value - gap, to: value, role: 'rails' }], { tick: value })
    }
    case 'under':
    case 'atMost':
      return of([{ from: 0, to: value, role: 'ghost' }], { tick: value })
    case 'about': {
      const point = near === far
      const from = point ? Math.max(0, value - soft / size) : near
      return of([solid(from), { from, to: point ? value + soft / size : far, role: 'soft' }])
    }
    case 'between':
      return of([solid(near), { from: near, to: far, role: 'rails' }], { tick: far })
  }
}

/** The shapes that are counted: built in, or one's own. */
import { extentOf } from '../chart/layout/axis/scale.js'
import { cut, polygonsOf, type Polygon } from './icon-path.layout.js'

export const icons = ['person', 'document', 'house', 'dot'] as const
export type IconName = (typeof icons)[number]

/** A shape in a square of side 1. */
export interface Icon {
  readonly polygons: readonly Polygon[]
  /** Where the shape itself starts and ends across the square: a part of an icon is a part of what is drawn. */
  readonly span: readonly [from: number, to: number]
}

/** Shapes as an element's own picture has them. */
export interface OwnIcon {
  /** x, y, width, height. */
  readonly box: readonly [number, number, number, number]
  readonly paths: readonly string[]
}

const paths: Readonly<Record<IconName, string>> = {
  person:
    'M12 1A4.5 4.5 0 1 1 12 10A4.5 4.5 0 1 1 12 1ZM4 23L4 17C4 13.5 6.5 11.5 9.5 11.5L14.5 11.5C17.5 11.5 20 13.5 20 17L20 23Z',
  document: 'M4 1L14.5 1L20 6.5L20 23L4 23ZM7.5 10L7.5 12L16.5 12L16.5 10ZM7.5 15L7.5 17L16.5 17L16.5 15Z',
  house: 'M12 1.5L23 11L20 11L20 22.5L14.5 22.5L14.5 15L9.5 15L9.5 22.5L4 22.5L4 11L1 11Z',
  dot: 'M12 2A10 10 0 1 1 12 22A10 10 0 1 1 12 2Z',
}

/** By the measure word: people, papers, rooms; else a dot. */
export function iconFor(unit: string): IconName {
  if (/^(人|名|位|人次|people|persons?)$/i.test(unit)) return 'person'
  if (/^(件|件次|条|份|篇|项|册)$/.test(unit)) return 'document'
  return /^(户|家|间|套|所|栋)$/.test(unit) ? 'house' : 'dot'
}

export function builtIn(name: IconName): Icon {
  return iconOf({ box: [0, 0, 24, 24], paths: [paths[name]] })
}

/** Fitted into the square, its proportions kept. */
export function iconOf({ box: [x, y, width, height], paths: own }: OwnIcon): Icon {
  const side = Math.max(width, height)
  const [dx, dy] = [(side - width) / 2 - x, (side - height) / 2 - y]
  const polygons = own
    .flatMap(polygonsOf)
    .map((polygon) => polygon.map(([px, py]) => [(px + dx) / side, (py + dy) / side] as const))
  return { polygons, span: extentOf(polygons.flat().map(([px]) => px)) }
}

/** Where a part of the icon ends, as a share of its square. */
export function shareOfSquare({ span: [from, to] }: Icon, part: number): number {
  return part <= 0 ? 0 : part >= 1 ? 1 : from + part * (to - from)
}

/** Part `from` to `to` (0 to 1) of the icon in a square at x, y as path data; '' where nothing of it lies there. */
export function iconPath(icon: Icon, x: number, y: number, side: number, from = 0, to = 1): string {
  const [start, end] = [shareOfSquare(icon, from), shareOfSquare(icon, to)]
  return icon.polygons
    .map((polygon) => (start === 0 && end === 1 ? polygon : cut(polygon, start, end)))
    .filter((polygon) => polygon.length > 2)
    .map((polygon) =>
      polygon
        .map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${round(x + px * side)} ${round(y + py * side)}`)
        .join(''),
    )
    .map((d) => `${d}Z`)
    .join('')
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}

import type { Frame } from '../../view.js'

/** Text sizes in px: all of a chart's type comes from these. */
export interface TypeScale {
  readonly label: number
  readonly small: number
  readonly heading: number
  readonly figure: number
  readonly unit: number
  /** Distance of base lines of running text. */
  readonly leading: number
}

export function typeScale(frame: Pick<Frame, 'fontSize'>): TypeScale {
  const em = frame.fontSize
  return {
    label: em * 0.875,
    small: em * 0.8125,
    heading: em,
    figure: em * 2.25,
    unit: em * 1.0625,
    leading: 1.5,
  }
}

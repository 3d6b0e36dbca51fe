/** Steps of one hue that are told apart: periods, and the parts on one side of a base line. */
export const rampSteps = 8

/** Colour numbers below −1 are steps: of the first series' hue from −2, the strongest, on; then of the second's. */
export function stepColor(step: number, hue: number): number {
  return -2 - hue * rampSteps - step
}

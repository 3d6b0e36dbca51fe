/**
 * Domains and ticks at round numbers, for axes that show them: steps of 1, 2 or 5 times a power of ten, the nearest by
 * ratio to a step that gives `count` of them. d3-array's, of which a page cannot have these alone.
 */
import { extentOf } from './scale.js'

/** A domain that holds zero and every value, ending on round numbers where `rounded`. */
export function zeroDomain(values: readonly number[], rounded = true): readonly [number, number] {
  const [low, high] = extentOf([0, ...values])
  if (low === high) return [0, 1]
  return rounded ? niceDomain(low, high, 5) : [low, high]
}

/** At the ends of what a number can be, round steps cannot be reckoned. */
export function reckonable(low: number, high: number): boolean {
  return Number.isFinite(high - low) && Math.abs(high - low) > 1e-290
}

/** Widened to round numbers where they can be reckoned. */
export function niceDomain(low: number, high: number, count: number): readonly [number, number] {
  if (!reckonable(low, high)) return [low, high]
  const step = roundStep(low, high, count)
  const wider = [step.at(step.below(low)), step.at(step.above(high))] as const
  // A wider domain may have wider steps.
  const settled = roundStep(...wider, count).size === step.size
  return settled ? wider : niceDomain(...wider, count)
}

/** Every multiple of the step from `low` to `high`. */
export function ticks(low: number, high: number, count: number): readonly number[] {
  if (low === high) return [low]
  const { at, above, below } = roundStep(low, high, count)
  const [first, last] = [above(low), below(high)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => at(first + i))
}

/** Are the steps whole numbers? */
export function stepsWholly(low: number, high: number, count: number): boolean {
  return roundStep(low, high, count).size >= 1
}

function roundStep(low: number, high: number, count: number) {
  const rough = (high - low) / count
  const power = Math.floor(Math.log10(rough))
  const lead = rough / 10 ** power
  const first = lead >= Math.sqrt(50) ? 10 : lead >= Math.sqrt(10) ? 5 : lead >= Math.SQRT2 ? 2 : 1
  // Fractions are divided by, since 3 / 10 is 0.3 and 3 × 0.1 is not.
  const unit = power < 0 ? 10 ** -power / first : 10 ** power * first
  const at = (n: number) => (power < 0 ? n / unit : n * unit)
  const nearest = (value: number) => Math.round(power < 0 ? value * unit : value / unit)
  return {
    size: at(1),
    at,
    /** Which multiple of the step is the last not above, the first not below a value. */
    below: (value: number) => nearest(value) - Number(at(nearest(value)) > value),
    above: (value: number) => nearest(value) + Number(at(nearest(value)) < value),
  }
}

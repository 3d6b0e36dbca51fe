/** Draws by lot, the same for the same seed. */
export type Below = (n: number) => number

export interface Lots {
  /** A whole number from 0, less than `n`. */
  readonly below: Below
  readonly draw: <T>(from: readonly T[]) => T
}

export function lots(seed: number): Lots {
  let state = seed
  const below: Below = (n) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return (state >> 8) % n
  }
  return { below, draw: (from) => from[below(from.length)] as (typeof from)[number] }
}

/** Writes the data of a path of very many places, in tenths of a pixel; a stroke of no length is a dot, since its caps are round. */
export class Pen {
  readonly #steps: boolean
  readonly #written: string[] = []
  /** The stroke has a beginning and nothing else yet. */
  #bare = false
  #x = 0
  #y = 0
  down = false

  constructor(
    /** Level until the next place, then up or down to it. */
    steps = false,
    /** What stands alone is larger than the stroke is wide. */
    private readonly beads = false,
  ) {
    this.#steps = steps
  }

  /** Goes on to a place; begins there where the pen is up. */
  to(x: number, y: number): void {
    const [across, up] = [tenths(x), tenths(y)]
    if (!this.down) this.#written.push(`M${across} ${up}`)
    else if (this.#steps) this.#written.push(`H${across}V${up}`)
    else this.#written.push(`L${across} ${up}`)
    this.#bare = !this.down
    this.down = true
    this.#x = across
    this.#y = up
  }

  /** Goes on straight up or down. */
  within(y: number): void {
    this.#y = tenths(y)
    this.#bare = false
    this.#written.push(`V${this.#y}`)
  }

  lift(): void {
    if (this.#bare && this.beads) this.#bead(this.#x, this.#y)
    else if (this.#bare) this.within(this.#y)
    this.down = this.#bare = false
  }

  #bead(x: number, y: number): void {
    const [left, right, top, bottom] = [x - bead, x + bead, y - bead, y + bead].map(tenths)
    this.#written.push(`L${left} ${y}L${x} ${top}L${right} ${y}L${x} ${bottom}L${left} ${y}`)
  }

  path(): string {
    this.lift()
    return this.#written.join('')
  }

  /** Where the last stroke ended. */
  get end(): { readonly x: number; readonly y: number } | undefined {
    return this.#written.length > 0 ? { x: this.#x, y: this.#y } : undefined
  }
}

/** Px from the middle of what stands alone to its corners, which the stroke rounds. */
const bead = 1.5

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

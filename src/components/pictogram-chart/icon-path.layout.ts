/** Path data (SVG 2, 9.3) as polygons: curves and arcs become short straight pieces, so that a shape can be cut by geometry. */
export type Point = readonly [x: number, y: number]
export type Polygon = readonly Point[]

/** Straight pieces a curve is drawn with. */
const pieces = 8
const parameters: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
}

/** Every subpath as a closed polygon; reading ends at what is no path data, as a browser's does. */
export function polygonsOf(d: string): readonly Polygon[] {
  const pen = new Pen()
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*(?:e[-+]?\d+[^a-z]*)*)/gi)) {
    const count = parameters[command.toLowerCase()]
    if (count === undefined) break
    const numbers = numbersOf(rest, command.toLowerCase() === 'a')
    if (count === 0) pen.close()
    for (let i = 0; count > 0 && i + count <= numbers.length; i += count) {
      // Further pairs of a move are lines.
      const own = i > 0 && command === 'm' ? 'l' : i > 0 && command === 'M' ? 'L' : command
      pen.draw(own, numbers.slice(i, i + count))
    }
  }
  return pen.polygons.filter((polygon) => polygon.length > 2)
}

/** The two flags of an arc may be written without anything between them. */
function numbersOf(text: string, arc: boolean): readonly number[] {
  const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
  if (!arc) return (text.match(number) ?? []).map(Number)
  const found: number[] = []
  let rest = text
  for (;;) {
    const flag = found.length % 7 === 3 || found.length % 7 === 4
    const match = (flag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i).exec(rest)
    if (!match) return found
    found.push(Number(match[1]))
    rest = rest.slice(match[0].length)
  }
}

class Pen {
  readonly polygons: Point[][] = []
  #x = 0
  #y = 0
  /** The last control point, for smooth curves. */
  #control: Point | undefined
  #start: Point = [0, 0]

  close(): void {
    ;[this.#x, this.#y] = this.#start
    this.#control = undefined
  }

  draw(command: string, n: readonly number[]): void {
    const kind = command.toLowerCase()
    const [ox, oy] = command === kind ? [this.#x, this.#y] : [0, 0]
    const at = (i: number): Point => [(n[i] ?? 0) + ox, (n[i + 1] ?? 0) + oy]
    const here: Point = [this.#x, this.#y]
    switch (kind) {
      case 'm':
        this.polygons.push([])
        this.#start = at(0)
        return this.#line(at(0))
      case 'l':
        return this.#line(at(0))
      case 'h':
        return this.#line([(n[0] ?? 0) + ox, this.#y])
      case 'v':
        return this.#line([this.#x, (n[0] ?? 0) + oy])
      case 'c':
        return this.#cubic(at(0), at(2), at(4), at(2))
      case 's':
        return this.#cubic(this.#mirrored(), at(0), at(2), at(0))
      case 'q':
      case 't': {
        const control = kind === 'q' ? at(0) : this.#mirrored()
        const to = kind === 'q' ? at(2) : at(0)
        const third = (a: Point): Point => [
          a[0] + (2 / 3) * (control[0] - a[0]),
          a[1] + (2 / 3) * (control[1] - a[1]),
        ]
        return this.#cubic(third(here), third(to), to, control)
      }
      case 'a':
        return this.#arc(n, at(5))
    }
  }

  #line(to: Point): void {
    if (this.polygons.length === 0) this.polygons.push([])
    this.polygons.at(-1)?.push(to)
    ;[this.#x, this.#y] = to
    this.#control = undefined
  }

  #mirrored(): Point {
    const [cx, cy] = this.#control ?? [this.#x, this.#y]
    return [2 * this.#x - cx, 2 * this.#y - cy]
  }

  #cubic(a: Point, b: Point, to: Point, control: Point): void {
    const from: Point = [this.#x, this.#y]
    for (let i = 1; i <= pieces; i++) {
      const t = i / pieces
      const u = 1 - t
      const mix = (k: 0 | 1) =>
        u * u * u * from[k] + 3 * u * u * t * a[k] + 3 * u * t * t * b[k] + t * t * t * to[k]
      this.#line([mix(0), mix(1)])
    }
    this.#control = control
  }

  /** From end points to centre and angles (SVG 2, B.2.4). */
  #arc(n: readonly number[], to: Point): void {
    const [x1, y1] = [this.#x, this.#y]
    const [x2, y2] = to
    let [rx, ry] = [Math.abs(n[0] ?? 0), Math.abs(n[1] ?? 0)]
    if (rx === 0 || ry === 0 || (x1 === x2 && y1 === y2)) return this.#line(to)
    const phi = ((n[2] ?? 0) * Math.PI) / 180
    const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
    const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2]
    const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx]
    const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2))
    ;[rx, ry] = [rx * grow, ry * grow]
    const whole = (rx * py) ** 2 + (ry * px) ** 2
    const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / whole - 1)) * (n[3] === n[4] ? -1 : 1)
    const [ux, uy] = [(root * rx * py) / ry, (-root * ry * px) / rx]
    const from = Math.atan2((py - uy) / ry, (px - ux) / rx)
    let turn = Math.atan2((-py - uy) / ry, (-px - ux) / rx) - from
    if (n[4] === 1 && turn < 0) turn += 2 * Math.PI
    if (n[4] !== 1 && turn > 0) turn -= 2 * Math.PI
    const [cx, cy] = [cos * ux - sin * uy + (x1 + x2) / 2, sin * ux + cos * uy + (y1 + y2) / 2]
    const count = Math.max(2, Math.ceil(Math.abs(turn) / (Math.PI / pieces)))
    for (let i = 1; i < count; i++) {
      const angle = from + (turn * i) / count
      const [ex, ey] = [rx * Math.cos(angle), ry * Math.sin(angle)]
      this.#line([cx + cos * ex - sin * ey, cy + sin * ex + cos * ey])
    }
    this.#line(to)
  }
}

/** What of a polygon lies between two verticals (Sutherland–Hodgman); holes stay holes, since every subpath is cut alike. */
export function cut(polygon: Polygon, from: number, to: number): Polygon {
  return half(
    half(polygon, (x) => x - from),
    (x) => to - x,
  )
}

function half(polygon: Polygon, side: (x: number) => number): Polygon {
  return polygon.flatMap((point, i): Polygon => {
    const before = polygon.at(i - 1) as Point
    const [a, b] = [side(before[0]), side(point[0])]
    const crossing = a < 0 !== b < 0 && a !== b ? [meet(before, point, a / (a - b))] : []
    return b < 0 ? crossing : [...crossing, point]
  })
}

function meet(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
}

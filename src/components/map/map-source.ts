import type { LitElement, ReactiveController } from 'lit'
import { finding, type Finding } from '../../data/finding.js'
import type { MapShapes } from './map-shapes.layout.js'
import { readMap, type MapReading } from './read-map.js'

/** What the page gives of its map. */
export interface MapInputs {
  readonly map: unknown
  readonly src: string
  /** One of several objects of a TopoJSON. */
  readonly object: string
}

/** Fetches and reads the page's map. The latest request wins; a map that fails leaves the last good one. */
export class MapSourceController implements ReactiveController {
  shapes: MapShapes | undefined
  findings: readonly Finding[] = []
  /** Settles when what was asked for is here or has failed. */
  arrived: Promise<void> = Promise.resolve()
  #given: readonly unknown[] = []
  #request: AbortController | undefined
  #untold = false

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostDisconnected(): void {
    // What was under way is asked for again on return.
    if (this.#request) this.#given = []
    this.#request?.abort()
    this.#request = undefined
  }

  /** Called before every update; reads only when what is given has changed. */
  take({ map, src, object }: MapInputs, mayFetch: boolean): void {
    const own = map !== undefined && map !== null && map !== ''
    const given = own ? [map, object] : src !== '' && mayFetch ? [src, object] : []
    if (given.length === this.#given.length && given.every((one, i) => one === this.#given[i])) return
    this.#given = given
    this.#request?.abort()
    this.#request = undefined
    if (own) this.#took(readMap(map, object))
    else if (given.length > 0) this.arrived = this.#fetch(src, object)
    else if (src === '') [this.shapes, this.findings] = [undefined, []]
  }

  /** Errors not told yet. */
  takeErrors(): readonly Finding[] {
    const told = this.#untold ? this.findings.filter(({ severity }) => severity === 'error') : []
    this.#untold = false
    return told
  }

  async #fetch(src: string, object: string): Promise<void> {
    const request = (this.#request = new AbortController())
    const reading = await load(src, object, request.signal)
    if (request !== this.#request) return
    this.#request = undefined
    this.#took(reading)
    this.host.requestUpdate()
  }

  #took({ shapes, findings }: MapReading): void {
    if (shapes) this.shapes = shapes
    this.findings = findings
    this.#untold = true
  }
}

async function load(src: string, object: string, signal: AbortSignal): Promise<MapReading> {
  const fault = (code: string, zh: string, en: string): MapReading => ({
    findings: [finding('error', code, src.slice(0, 200), { zh, en })],
  })
  try {
    const response = await fetch(src, { signal })
    if (response.ok) return readMap(await response.text(), object)
    const { status } = response
    return fault(
      'map-status',
      `服务器对地图“${src}”回应${status}，请核对map-src。`,
      `The server answered ${status} for the map “${src}”. Check map-src.`,
    )
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return fault(
      'map-unreadable',
      `读取地图“${src}”失败（${cause}），请核对地址与网络。`,
      `Reading the map “${src}” failed (${cause}). Check the address and the network.`,
    )
  }
}

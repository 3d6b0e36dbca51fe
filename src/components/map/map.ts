import { css, html, isServer, nothing } from 'lit'
import { loadPlaces } from '../../data/places.js'
import type { Query, Selection } from '../../data/series.js'
import { localeOf, type Text } from '../../data/text.js'
import { ChartElement } from '../chart/chart-element.js'
import { customElement, property } from '../chart/define.js'
import { Deferred } from '../chart/deferred.js'
import { tilesLayout } from '../chart/deferred-parts.js'
import { knownShadeRule, shadeRules, type ShadeRule } from '../chart/layout/shades/shades.js'
import { shadeStyles } from '../chart/styles/shades.styles.js'
import type { ChartView, Frame } from '../chart/view.js'
import { warnOnce } from '../chart/told/warn.js'
import { joinPlaces } from '../chart/layout/places/join-places.js'
import { layoutMap, missingWords, originOf } from './map.layout.js'
import { MapSourceController } from './map-source.js'

const placeList = new Deferred(loadPlaces)

/**
 * The library ships no boundaries: give your own GeoJSON or TopoJSON, with the number under which its publication was
 * approved (审图号) and where it comes from. Both stand under the map; that they are missing does too. Areas are found by
 * GB/T 2260 code or name (`adcode`, `code`, `id`, `name`, `名称`). Without a map the figures stand as tiles.
 *
 * @summary Shows one figure a place on the page’s own map, shaded by class, with the map’s 审图号 and source.
 * @csspart plot - The drawing.
 * @csspart bar - An area.
 * @csspart label - A label in the drawing.
 * @csspart badge - What the map does not state.
 * @csspart problem - Why the map could not be drawn.
 * @csspart table - The data table.
 * @csspart tooltip - The tooltip.
 * @csspart source - The source line.
 * @cssproperty --tally-shade-1 - Colour of the lowest class; up to `--tally-shade-6`.
 * @cssproperty --tally-shade-below-1 - Colour of the class nearest below zero; up to `--tally-shade-below-6`.
 * @cssproperty --tally-shade-edge - Outline of the areas.
 * @cssproperty --tally-shade-below-edge - The same below zero.
 * @fires tally-target-change - The reader moved to another figure, or away.
 * @fires tally-select - The reader chose a figure.
 * @fires tally-load - Data arrived.
 * @fires tally-error - Data or the map could not be read, or some of it.
 */
@customElement('tally-map')
export class PlaceMap extends ChartElement {
  static override styles = [
    ...[ChartElement.styles].flat(),
    shadeStyles,
    css`
      .findings {
        color: var(--_tally-muted);
        font-size: 0.8125em;
      }
    `,
  ]

  /** GeoJSON or TopoJSON, as text or parsed; before `map-src`. */
  @property() map: string | object = ''
  /** Address of a GeoJSON or TopoJSON file. */
  @property({ attribute: 'map-src' }) mapSrc = ''
  /** Which object of a TopoJSON file; the one with the most areas when empty. */
  @property({ attribute: 'map-object' }) mapObject = ''
  /** 审图号 of the map; that of the file when empty. */
  @property({ attribute: 'map-approval' }) mapApproval = ''
  /** Who made the map; what the file says when empty. */
  @property({ attribute: 'map-credit' }) mapCredit = ''
  /** How values are put into classes: round steps (as many figures in each where most would be in one), equal steps, or as many figures in each. */
  @property({ reflect: true, type: shadeRules }) classes: ShadeRule = 'nice'
  /** The most classes there are, 1 to 6. */
  @property({ type: Number }) steps = 6

  private readonly boundaries = new MapSourceController(this)

  protected override get kindQuery(): Query {
    return { by: 'place', split: 'none' }
  }

  protected override get layoutOptions(): readonly unknown[] {
    const { shapes } = this.boundaries
    return [shapes, placeList.now, this.mapApproval, this.mapCredit, this.classes, this.steps]
  }

  protected override willUpdate(): void {
    this.boundaries.take({ map: this.map, src: this.mapSrc ?? '', object: this.mapObject ?? '' }, !isServer)
    super.willUpdate()
  }

  protected override layout(selection: Selection, frame: Frame): ChartView | undefined {
    const { shapes } = this.boundaries
    if (!shapes) return tilesLayout.for(this)?.layoutTiles(selection, frame)
    const data = selection.series.flatMap((series) => series.data)
    // 嘉峪关市 in the data and 620200 on the map take the list of codes to meet.
    const { places, elsewhere } = joinPlaces(shapes.areas, data)
    const unmet = elsewhere.length > 0 && places.some(({ datum }) => !datum)
    const list = unmet && !isServer ? placeList.for(this) : placeList.now
    return layoutMap(selection, frame, {
      shapes,
      approval: this.mapApproval ?? '',
      credit: this.mapCredit ?? '',
      ...(list && { list }),
      classes: knownShadeRule(this.classes),
      steps: this.steps,
    })
  }

  protected override remarks(): readonly Text[] {
    if (this.boundaries.shapes || this.boundaries.findings.length > 0) return []
    if (this.mapSrc) return [{ zh: '地图载入中', en: 'The map is loading' }]
    return [{ zh: '未给地图，按地区列出', en: 'No map is given: the places are listed' }]
  }

  protected override render(): unknown {
    const { findings } = this.boundaries
    const en = (this.view?.frame.locale ?? localeOf(this.lang)) === 'en'
    return html`${super.render()}${
      findings.length > 0
        ? html`<div class="findings" part="problem" role="alert">
            ${findings.map(({ message }) => html`<p>${message[en ? 'en' : 'zh']}</p>`)}
          </div>`
        : nothing
    }`
  }

  protected override updated(): void {
    super.updated()
    const { shapes } = this.boundaries
    const origin = shapes && originOf(shapes, this.mapApproval, this.mapCredit)
    const [zh, en] = origin ? (['zh-CN', 'en'] as const).map((locale) => missingWords(...origin, locale)) : []
    if (zh)
      warnOnce({
        zh: `<tally-map>：${zh}，请写 map-approval 和 map-credit。`,
        en: `<tally-map>: ${en}. Set map-approval and map-credit.`,
      })
    const findings = this.boundaries.takeErrors()
    if (findings.length > 0)
      this.dispatchEvent(
        new CustomEvent('tally-error', { bubbles: true, composed: true, detail: { findings } }),
      )
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.boundaries.arrived
    return super.getUpdateComplete()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-map': PlaceMap
  }
}

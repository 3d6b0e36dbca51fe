/** Files of a chart: standalone SVG, a PNG of it, and handing a file to the reader. */
import type { Locale } from '../../../data/text.js'
import type { FileKind } from '../chrome.js'
import { copyTable } from '../reader/copy-table.js'
import { drawn } from '../drawn-apart.js'
import { pictureOf, type Drawn } from './picture.js'
import { rasterOf } from './raster.js'

export interface Saved extends Drawn {
  toCsv(): string
  toSvg(): Promise<string>
  toPng(scale?: number): Promise<Blob>
}

/** The chart as standalone SVG text; empty while nothing is drawn. */
export async function toSvg(chart: Drawn): Promise<string> {
  const picture = await drawn(chart, pictureOf)
  return picture ? new XMLSerializer().serializeToString(picture) : ''
}

/** The chart as a PNG, `scale` device pixels a CSS pixel. Rejects while nothing is drawn. */
export async function toPng(chart: Drawn, scale: number): Promise<Blob> {
  const picture = await drawn(chart, pictureOf)
  if (!picture) throw new Error('Nothing is drawn yet: give the chart its data and await updateComplete.')
  return rasterOf(picture, scale)
}

/** Gives the reader the chart as a file named after its heading. */
export async function saveChart(chart: Saved, kind: FileKind): Promise<void> {
  const name = chart.headingText || 'civic-tally'
  if (kind === 'csv') saveFile(`\uFEFF${chart.toCsv()}`, 'text/csv;charset=utf-8', `${name}.csv`)
  else if (kind === 'svg') saveFile(await chart.toSvg(), 'image/svg+xml', `${name}.svg`)
  else saveFile(await chart.toPng(2), 'image/png', `${name}.png`)
}

/** Puts the figures on the reader's clipboard; what to say of it. Rejects where the browser does not allow it. */
export async function copyChart(chart: Saved, locale: Locale): Promise<string> {
  if (!chart.view) return ''
  await copyTable(chart.view.facts, chart.headingText, locale)
  return locale === 'en' ? 'The table is on the clipboard' : '表格已复制'
}

function saveFile(content: string | Blob, type: string, name: string): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[\\/:*?"<>|]/g, '_')
  link.click()
  // The download has started by the next task; the address is then no longer needed.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** What the end-to-end tests ask of the charts of a page. */
import type { Page } from 'playwright'

export interface ChartSummary {
  readonly name: string
  readonly heading: string
  readonly rows: number
  readonly places: readonly string[]
  readonly categories: readonly string[]
  /** Has data of its own, not the dashboard's. */
  readonly own: boolean
}

/** Waits until data, deferred parts and sizes have arrived. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  // On a busy machine the network rests while scripts still run.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[src]')]
      .filter(({ localName }) => localName.startsWith('tally-'))
      .every((element) => element.matches(':defined:not(:state(loading))')),
  )
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const elements = [...document.querySelectorAll('*')].filter((e) =>
      e.localName.startsWith('tally-'),
    ) as (Element & { readonly updateComplete: Promise<unknown> })[]
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(elements.map((element) => element.updateComplete))
      await frame()
    }
  })
}

/** Every element that draws, those inside other elements too. */
export function chartsOf(page: Page): Promise<readonly ChartSummary[]> {
  return page.evaluate(() => {
    interface Row {
      readonly place: string
      readonly category: string
    }
    interface Chart extends HTMLElement {
      readonly view?: { readonly facts: { readonly rows: { readonly length: number; at(i: number): Row } } }
      readonly headingText?: string
    }
    const within = (root: Document | ShadowRoot): Chart[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName.startsWith('tally-') && 'view' in element ? [element as Chart] : []),
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ])
    return within(document).map((chart) => {
      const rows = chart.view?.facts.rows
      const list = Array.from({ length: rows?.length ?? 0 }, (_, i) => rows?.at(i))
      const values = (key: keyof Row) =>
        [...new Set(list.map((row) => row?.[key] ?? ''))].filter((v) => v !== '')
      return {
        name: chart.localName,
        heading: chart.headingText ?? '',
        rows: list.length,
        places: values('place'),
        categories: values('category'),
        own: chart.hasAttribute('src'),
      }
    })
  })
}

/** Pairs of texts of one drawing whose boxes share more than a hair, and texts that leave their drawing. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const drawings = (root: Document | ShadowRoot): SVGSVGElement[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof SVGSVGElement ? [element] : []),
        ...(element.shadowRoot ? drawings(element.shadowRoot) : []),
      ])
    const hair = 1.5
    /** Boxes of letters are taller than the letters: the ink is the middle of the line. */
    const ink = (text: Element) => {
      const box = text.getBoundingClientRect()
      const trim = box.height * 0.18
      return {
        x: box.left,
        right: box.right,
        y: box.top + trim,
        bottom: box.bottom - trim,
        text: text.textContent ?? '',
      }
    }
    return drawings(document).flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect()
      const boxes = [...drawing.querySelectorAll('text')].map(ink).filter((box) => box.text.trim() !== '')
      const outside = boxes
        .filter((box) => box.x < frame.left - hair || box.right > frame.right + hair)
        .map((box) => `“${box.text}” leaves its drawing`)
      const pairs = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.x, b.x) > hair &&
              Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > hair,
          )
          .map((b) => `“${a.text}” lies over “${b.text}”`),
      )
      return [...outside, ...pairs]
    })
  })
}

import { beforeAll, describe, expect, test } from 'vitest'
import { drawingElementNames } from '../house/elements.js'
import { renderOnServer } from '../ssr/render.js'
import { casesOf, type Case } from './cases.js'

/** Frames and containers draw nothing of their own; a table is text. */
const charts = drawingElementNames().filter((name) => !['figure', 'dashboard', 'table'].includes(name))
const cases = charts.flatMap(casesOf)
const drawn = new Map<Case, string>()

beforeAll(() => {
  renderOnServer(cases).forEach((markup, i) => drawn.set(cases[i] as Case, markup))
})

/** The drawing of an element's HTML, one mark a line, numbers to one decimal, so that a difference can be read. */
function drawingOf(markup: string): string {
  const svg = /<svg[\s\S]*<\/svg>/.exec(markup.replace(/<!--[\s\S]*?-->/g, ''))?.[0] ?? ''
  return svg
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/ (?:part|aria-hidden|focusable)="[^"]*"/g, '')
    .replace(/<\?>/g, '')
    .replace(/><\/(?:rect|path|line|circle)>/g, ' />')
    .replace(/<(?!\/?(?:tspan|title)|\/text)/g, '\n<')
    .replace(/^\s*<svg/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .trim()
}

test.each(charts)('tally-%s is drawn with every bound and with real figures', (name) => {
  expect(casesOf(name).map(({ of }) => of)).toEqual(expect.arrayContaining(['bounds', 'real']))
})

describe('the committed drawing', () => {
  test.each(cases)('of tally-$name, $of', async (one) => {
    const svg = drawingOf(drawn.get(one) ?? '')
    expect(svg).toMatch(/^<svg/)
    await expect(`${svg}\n`).toMatchFileSnapshot(`./drawings/${one.name}.${one.of}.svg`)
  })
})

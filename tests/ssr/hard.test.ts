import { describe, expect, test } from 'vitest'
import { hardCases } from '../components/chart/hard-cases.js'
import { annotations, elementNames } from '../house/elements.js'
import { renderOnServer } from './render.js'

const names = elementNames().filter((name) => ![...annotations, 'figure', 'dashboard'].includes(name))

const ways: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in Chinese': {},
  'in English': { lang: 'en' },
  'as small multiples': { facet: 'category' },
}

/** What a reader sees or hears of the markup. */
function wordsOf(markup: string): string {
  return markup.replace(/<style>[^]*?<\/style>|<!--.*?-->|\sdata="[^"]*"/g, '')
}

describe.each(Object.entries(hardCases))('%s', (_, dataset) => {
  const data = JSON.stringify(dataset)

  test.each(Object.entries(ways))('is drawn by every element on a server, %s', (_way, attributes) => {
    const markup = renderOnServer(names.map((name) => ({ name, attributes: { data, ...attributes } })))
    names.forEach((name, i) => {
      const words = wordsOf(markup[i] ?? '')
      expect(words, name).toContain('part="figure base"')
      expect(words, name).toContain('</template>')
      expect(words, name).not.toMatch(/undefined|NaN|\[object|Infinity/)
    })
  })
})

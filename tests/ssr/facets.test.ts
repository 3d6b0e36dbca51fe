import { expect, test } from 'vitest'
import { renderOnServer } from './render.js'

const data = JSON.stringify({
  version: 1,
  indicators: [{ id: 'held', label: '协商次数', unit: '次', kind: 'count' }],
  observations: ['甲市', '乙市'].flatMap((place, p) =>
    ['经济', '农业'].map((category, c) => ({
      indicator: 'held',
      place,
      period: '2024',
      category,
      figure: (p + 1) * 10 + c,
    })),
  ),
})

test('small multiples are drawn on the server, panel by panel', () => {
  const attributes = { data, facet: 'place', by: 'category', split: 'none' }
  const [bars = '', lines = ''] = renderOnServer([
    { name: 'bar-chart', attributes },
    { name: 'line-chart', attributes: { ...attributes, by: 'category' } },
  ])
  for (const markup of [bars, lines]) {
    const words = markup.replace(/<!--.*?-->/g, '')
    expect(words.match(/>\s*甲市\s*</g)).toHaveLength(1)
    expect(words).toContain('aria-label="乙市，农业，21次，2024年"')
    expect(words).toContain('按地区分为2幅：甲市、乙市。')
  }
})

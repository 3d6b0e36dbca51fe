import { expect, test } from 'vitest'
import { renderOnServer } from './render.js'

const dataset = (places: readonly string[]) =>
  JSON.stringify({
    version: 1,
    indicators: [{ id: 'held', label: { zh: '协商', en: 'Consultations' }, unit: '次', kind: 'count' }],
    observations: places.map((place, i) => ({ indicator: 'held', place, period: '2024', figure: 10 + i })),
  })

test('an element with a language of its own is drawn in it', () => {
  const attributes = { data: dataset(['Lanzhou', 'Jiayuguan']), lang: 'en' }
  const [chart = '', whole = ''] = renderOnServer([
    { name: 'bar-chart', attributes },
    { name: 'dashboard', attributes: { ...attributes, filter: 'place' } },
  ])
  expect(chart).toContain('>Consultations<')
  for (const markup of [chart, whole])
    expect(markup.replace(/<style>[^]*?<\/style>|<tally-[^>]*>/g, '')).not.toMatch(/\p{Script=Han}/u)
})

test('names that are abbreviated are drawn too', () => {
  const place = '一个名字很长的地方'.repeat(6)
  const [markup = ''] = renderOnServer([
    { name: 'bar-chart', attributes: { data: dataset([place, '乙市']), facet: 'place' } },
  ])
  expect(markup).toContain('</title>')
  expect(markup).toContain(`aria-label="${place}`)
})

import { expect } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import { chart, until, within } from './drawn.js'

const parts = {
  version: 1,
  indicators: [{ id: 'share', label: '占比', unit: '件', kind: 'count' }],
  observations: [
    { indicator: 'share', place: '甲市', category: 'A类', figure: 600 },
    { indicator: 'share', place: '甲市', category: 'B类', figure: '400余件' },
  ],
}

function systemColour(name: string): string {
  const probe = document.createElement('i')
  probe.style.color = name
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

describe('a drawing where colours are forced', () => {
  it('is in the ink of the reader, its words in that or, on bars, in the ground', async () => {
    const element = await chart({ data: parts, by: 'place', split: 'category', stacked: true })
    element.style.setProperty('--tally-on-accent', 'rgb(1, 2, 3)')
    expect(await until(() => within(element, 'svg.plot .openEnd'))).to.equal(true)
    const styleOf = (selector: string) => getComputedStyle(within(element, selector) as Element)
    await executeServerCommand('forced-colours', 'active')
    try {
      const [ground, ink] = ['Canvas', 'CanvasText'].map(systemColour)
      expect(await until(() => styleOf('svg.plot .value').fill === ink), 'bars').to.equal(true)
      expect(styleOf('svg.plot .openEnd').fill, 'slats').to.equal(ink)
      expect(styleOf('svg.plot .onMark').fill, 'words on bars').to.equal(ground)
      expect(styleOf('svg.plot .axis').stroke, 'axis').to.equal(ink)
      for (const text of element.shadowRoot?.querySelectorAll('svg.plot text:not(.onMark)') ?? [])
        expect(getComputedStyle(text).fill, text.textContent ?? '').to.equal(ink)
      for (const text of element.shadowRoot?.querySelectorAll('svg.plot :is(.muted, .axisLabel)') ?? [])
        expect(getComputedStyle(text).stroke, 'what a word stands on').to.equal(ground)
    } finally {
      await executeServerCommand('forced-colours', 'none')
    }
  })
})

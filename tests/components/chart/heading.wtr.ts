import { expect, fixture, html } from '@open-wc/testing'
import type { Stat } from '../../../src/components/stat/stat.js'
import '../../../src/components/stat/stat.js'

/** The words of a heading line by line, as they are set. */
async function linesOf(heading: string, width: number): Promise<string[]> {
  const data = {
    version: 1,
    indicators: [{ id: 'held', label: '协商', unit: '次', kind: 'count' }],
    observations: [{ indicator: 'held', figure: 12 }],
  }
  const box = await fixture(html`
    <div style="inline-size: ${width}px">
      <tally-stat lang="zh-CN" heading=${heading} .data=${data}></tally-stat>
    </div>
  `)
  const stat = box.querySelector('tally-stat') as Stat
  await stat.updateComplete
  const words = stat.shadowRoot?.querySelector('.heading') as Element
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  const lines = new Map<number, string>()
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [i, character] of [...(node.textContent ?? '')].entries()) {
      const range = document.createRange()
      range.setStart(node, i)
      range.setEnd(node, i + 1)
      const { top, width: wide } = range.getBoundingClientRect()
      if (wide > 0) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? '') + character)
    }
  return [...lines.values()].map((line) => line.trim()).filter((line) => line !== '')
}

describe('a heading in more than one line', () => {
  it('is broken between the names it is made of, not within them', async () => {
    expect(await linesOf('委员工作室、改造提升的乡镇委员工作站', 260)).to.deep.equal([
      '委员工作室、',
      '改造提升的乡镇委员工作站',
    ])
  })

  it('is broken within a name that is wider than the page, which it does not leave', async () => {
    const lines = await linesOf('支援地震灾区捐款捐物折合人民币金额', 120)
    expect(lines.length).to.be.greaterThan(2)
    expect(Math.max(...lines.map((line) => line.length))).to.be.at.most(7)
  })
})

import { expect } from '@open-wc/testing'
import type { Table } from '../../../src/components/table/table.js'
import '../../../src/components/table/table.js'

async function tableOf(observations: readonly object[]): Promise<Table> {
  const element = document.createElement('tally-table')
  element.lang = 'zh-CN'
  element.data = {
    version: 1,
    indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
    observations: observations.map((o) => ({ indicator: 'held', ...o })),
  }
  document.body.append(element)
  await element.updateComplete
  return element
}

async function wordsOf(element: Table): Promise<readonly (string | null)[]> {
  const picture = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml')
  return [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)
}

describe('<tally-table> as a file', () => {
  it('is a picture of its words, with heading and source', async () => {
    const element = await tableOf([
      { place: '甲市', figure: '110余次', source: '工作报告' },
      { place: '乙市', figure: '45次', source: '工作报告' },
    ])
    expect(await wordsOf(element)).to.include.members([
      '协商活动',
      '甲市',
      '110余次',
      '乙市',
      '45次',
      '来源：工作报告',
    ])
    const { type, size } = await element.toPng(1)
    expect(type).to.equal('image/png')
    expect(size).to.be.greaterThan(500)
    element.remove()
  })

  it('holds as many rows as can be read, and says how many more there are', async () => {
    const element = await tableOf(Array.from({ length: 3000 }, (_, i) => ({ place: `${i}村`, figure: i })))
    const words = await wordsOf(element)
    expect(words).to.include.members(['0村', '199村', '另有2800行，见CSV'])
    expect(words).not.to.include('200村')
    expect((await element.toPng(2)).size).to.be.greaterThan(500)
    element.remove()
  })
})

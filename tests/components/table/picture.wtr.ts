import { expect } from '@open-wc/testing'
import '../../../src/components/table/table.js'

describe('<tally-table> as a file', () => {
  it('is a picture of its words, with heading and source', async () => {
    const element = document.createElement('tally-table')
    element.lang = 'zh-CN'
    element.data = {
      version: 1,
      indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
      observations: ['甲市', '乙市'].map((place, i) => ({
        indicator: 'held',
        place,
        figure: i === 0 ? '110余次' : '45次',
        source: '工作报告',
      })),
    }
    document.body.append(element)
    await element.updateComplete
    const svg = await element.toSvg()
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(words).to.include.members(['协商活动', '甲市', '110余次', '乙市', '45次', '来源：工作报告'])
    const { type, size } = await element.toPng(1)
    expect(type).to.equal('image/png')
    expect(size).to.be.greaterThan(500)
    element.remove()
  })

  it('holds as many rows as can be read, and says how many more there are', async () => {
    const element = document.createElement('tally-table')
    element.lang = 'zh-CN'
    element.data = {
      version: 1,
      indicators: [{ id: 'held', label: '协商活动', unit: '次', kind: 'count' }],
      observations: Array.from({ length: 3000 }, (_, i) => ({
        indicator: 'held',
        place: `${i}村`,
        figure: i,
      })),
    }
    document.body.append(element)
    await element.updateComplete
    const picture = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml')
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(words).to.include.members(['0村', '199村', '另有2800行，见CSV'])
    expect(words).not.to.include('200村')
    expect((await element.toPng(2)).size).to.be.greaterThan(500)
    element.remove()
  })
})

import { expect } from '@open-wc/testing'
import { chart, grid, held, labels, settled, text, told, uncaught, until, within } from './drawn.js'

describe('a chart that is asked for what the data does not have', () => {
  it('names an unknown indicator on the spot, announces and tells it once, and draws the known one', async () => {
    const element = await chart({ attributes: { indicator: 'held studios' } })
    const errors = told(element, 'tally-error')
    element.data = held
    await until(() => errors.length > 0)
    await settled(element)
    expect(labels(element)).to.deep.equal(['甲市', '乙市'])
    expect(text(element, '.findings[role="alert"]')).to.contain('没有指标“studios”')
    expect(errors.map(({ detail }) => detail.findings[0].code)).to.deep.equal(['unknown-indicator'])
    element.sort = 'descending'
    await settled(element)
    expect(errors).to.have.length(1)
    element.indicator = 'held'
    await settled(element)
    expect(within(element, '.findings') === null).to.equal(true)
  })

  it('says so where nothing at all answers', async () => {
    const element = await chart({ data: held, indicator: 'studios' })
    expect(element.matches(':state(empty)')).to.equal(true)
    expect(text(element, '[role="alert"]')).to.contain('没有指标“studios”')
  })

  for (const attribute of ['by', 'split', 'where'])
    it(`names an unknown dimension in ${attribute}`, async () => {
      const element = await chart({
        data: held,
        attributes: { [attribute]: attribute === 'where' ? 'plaec=甲市' : 'plaec' },
      })
      expect(text(element, '[role="alert"]')).to.contain('没有维度“plaec”').and.to.contain(attribute)
    })

  it('names an unknown order and keeps the own one', async () => {
    const element = await chart({ data: held, attributes: { sort: 'upwards' } })
    expect(labels(element)).to.deep.equal(['甲市', '乙市'])
    expect(text(element, '.findings[role="status"]')).to.contain('upwards')
  })
})

describe('properties that are taken away', () => {
  const attributes = {
    indicator: 'held',
    by: 'place',
    split: 'period',
    where: 'place=甲市',
    sort: 'ascending',
    heading: '题',
    limit: '1',
    goal: '100',
    orientation: 'vertical',
  }
  for (const name of Object.keys(attributes))
    it(`is drawn without ${name} as if it had never been there`, async () => {
      const errors = await uncaught(async () => {
        const element = await chart({ data: grid, attributes })
        element.removeAttribute(name)
        await settled(element)
        const { [name as 'by']: _, ...others } = attributes
        const fresh = await chart({ data: grid, attributes: others })
        expect(labels(element)).to.deep.equal(labels(fresh))
        expect(element.headingText).to.equal(fresh.headingText)
        for (const nothing of [null, undefined]) {
          Object.assign(element, { [name]: nothing })
          await settled(element)
          expect(labels(element), `${name} = ${nothing}`).to.deep.equal(labels(fresh))
        }
      })
      expect(errors).to.deep.equal([])
    })

  it('fetches nothing without src', async () => {
    const asked: unknown[] = []
    const own = globalThis.fetch
    globalThis.fetch = (input) => {
      asked.push(input)
      return Promise.resolve(new Response(JSON.stringify(held)))
    }
    try {
      const element = await chart({ attributes: { src: 'figures.json' } })
      element.removeAttribute('src')
      await settled(element)
      Object.assign(element, { src: null })
      await settled(element)
      expect(asked).to.deep.equal(['figures.json'])
      expect(element.view).to.equal(undefined)
    } finally {
      globalThis.fetch = own
    }
  })

  for (const goal of ['', 'ninety', 'NaN', 'Infinity'])
    it(`draws no goal where it is “${goal}”`, async () => {
      const element = await chart({ data: held, attributes: { goal, limit: goal } })
      expect(element.shadowRoot?.querySelectorAll('svg .rule').length).to.equal(0)
      expect(labels(element)).to.have.length(2)
    })

  it('draws a goal that is a number', async () => {
    const element = await chart({ data: held, attributes: { goal: '100' } })
    expect(element.shadowRoot?.querySelectorAll('svg .rule').length).to.equal(1)
  })
})

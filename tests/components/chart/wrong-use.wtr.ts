import { expect } from '@open-wc/testing'
import { chart, held, labels, settled, text, until, within } from './drawn.js'

/** What the console was told, of what is ours, while `during` ran and until `enough` has been said. */
async function warned(during: () => Promise<unknown>, enough = 1): Promise<readonly string[]> {
  const own = console.warn
  const said: string[] = []
  console.warn = (...args: unknown[]) => said.push(args.map(String).join(' '))
  try {
    await during()
    await until(() => said.length >= enough)
    await new Promise((resolve) => setTimeout(resolve, 50))
    return said.filter((words) => words.startsWith('[civic-tally]'))
  } finally {
    console.warn = own
  }
}

const cases: Readonly<
  Record<string, { readonly attributes: Record<string, string>; readonly says: RegExp }>
> = {
  'an order that there is not': {
    attributes: { sort: 'up' },
    says: /sort="up" is not known.*none, ascending, descending, label/,
  },
  'an unknown indicator': { attributes: { indicator: 'hold' }, says: /no indicator “hold”.*there are: held/ },
  ...Object.fromEntries(
    ['by', 'split', 'facet', 'where'].map((name) => [
      `an unknown dimension in ${name}`,
      {
        attributes: { [name]: name === 'where' ? 'wo=甲市' : `wo-${name}` },
        says: new RegExp(`no dimension “wo.*Check the ${name} attribute.*there are: indicator, place`),
      },
    ]),
  ),
  'a goal that is no number': {
    attributes: { goal: '九十五' },
    says: /goal="九十五" 不是数字.*goal="九十五" is not a number.*goal="5"/,
  },
  'a limit that is no number': {
    attributes: { limit: 'five' },
    says: /limit="five" is not a number/,
  },
  'a word a property does not take': {
    attributes: { orientation: 'upright' },
    says: /orientation="upright" 无法识别.*is not known\. There are: horizontal, vertical/,
  },
  'a way to stack that there is not': {
    attributes: { stacked: 'percent' },
    says: /stacked="percent" is not known\. There are: true, share, diverging/,
  },
  'a value that no figure answers': {
    attributes: { where: 'place=甲市|丁市' },
    says: /“place=丁市”没有数字.*No figure answers “place=丁市” in where.*there are: 甲市, 乙市/,
  },
  'a where that is none': {
    attributes: { where: '甲市' },
    says: /no dimension “甲市”\. Check the where attribute, written like place=/,
  },
  'two sources of data': {
    attributes: { src: 'figures.json' },
    says: /src="figures.json" 没有读取.*src="figures.json" is not read, since the data are given by data/,
  },
}

describe('wrong use', () => {
  for (const [name, { attributes, says }] of Object.entries(cases))
    it(`${name} is told in the console, once, with the way to mend it`, async function () {
      this.timeout(20000)
      const first = await warned(() => chart({ data: held, attributes }))
      expect(first).to.have.length(1)
      expect(first[0]).to.match(says)
      const again = await warned(() => chart({ data: held, attributes }), 0)
      expect(again).to.deep.equal([])
    })

  it('nothing is told of what stands inside for where no script runs, nor of rules', async () => {
    const table = document.createElement('table')
    table.insertRow().insertCell().textContent = '甲市'
    const rule = document.createElement('tally-rule')
    rule.setAttribute('value', '100')
    const none = await warned(async () => {
      const element = await chart({ data: held })
      element.append(table, rule, document.createElement('p'))
      await settled(element)
      expect(labels(element)).to.deep.equal(['甲市', '乙市'])
      expect(within(element, '.findings') === null).to.equal(true)
    }, 0)
    expect(none).to.deep.equal([])
  })

  it('is said in the element too, for as long as it stands', async () => {
    const element = await chart({ data: held, attributes: { shape: 'round', goal: '九成' } })
    await until(() => within(element, '.findings'))
    expect(text(element, '.findings'))
      .to.contain('shape="round" 无法识别')
      .and.to.contain('goal="九成" 不是数字')
    element.heading = '题'
    await settled(element)
    expect(text(element, '.findings')).to.contain('goal="九成" 不是数字')
    element.shape = 'bar'
    element.removeAttribute('goal')
    await settled(element)
    expect(within(element, '.findings') === null).to.equal(true)
  })

  it('is said of the value that stands there now', async () => {
    const element = await chart({ data: held, attributes: { orientation: 'up' } })
    await until(() => text(element, '.findings').includes('orientation="up"'))
    element.setAttribute('orientation', 'side')
    await until(() => text(element, '.findings').includes('orientation="side"'))
    expect(text(element, '.findings')).to.contain('orientation="side"').and.not.to.contain('"up"')
  })

  for (const limit of [NaN, 'five'])
    it(`is said of a property that is ${limit}, until it is given a number`, async () => {
      const element = await chart({ data: held, limit })
      await until(() => within(element, '.findings'))
      element.heading = '题'
      await settled(element)
      expect(text(element, '.findings')).to.contain(`limit="${limit}" 不是数字`)
      // What a page wrote is the page's.
      expect(element.hasAttribute('limit')).to.equal(false)
      element.limit = 1
      await settled(element)
      expect(within(element, '.findings') === null).to.equal(true)
      expect(labels(element)).to.have.length(2)
    })

  it('a number in another of the ways of the language is one', async () => {
    const element = await chart({ data: held, limit: 1n })
    expect(element.limit).to.equal(1)
    expect(within(element, '.findings') === null).to.equal(true)
  })

  for (const limit of ['0', '-2'])
    it(`is a limit of ${limit}: everything is shown`, async () => {
      const element = await chart({ data: held, attributes: { limit } })
      await until(() => within(element, '.findings'))
      expect(text(element, '.findings')).to.contain(`limit="${limit}" 不足 1`)
      expect(labels(element)).to.deep.equal(['甲市', '乙市'])
    })

  it('data that cannot be read are told in the console too', async () => {
    const said = await warned(() => chart({ data: '{"version": 1, ' }))
    expect(said).to.have.length(1)
    expect(said[0]).to.match(/不是完整的 JSON.*JSON/)
  })

  it('nothing is told of what is right', async () => {
    const right = {
      goal: '100',
      limit: '1',
      sort: 'label',
      by: 'place',
      where: 'place=甲市|乙市',
      stacked: '',
      orientation: 'vertical',
      shape: 'lollipop',
    }
    expect(await warned(() => chart({ data: held, attributes: right }), 0)).to.deep.equal([])
  })
})

import { expect } from '@open-wc/testing'
import { chart, labels, settled, text, told, until } from './drawn.js'

const csv = '地区,协商次数（次）\n甲市,110余次\n乙市,96\n'

function script(type: string): HTMLScriptElement {
  const element = document.createElement('script')
  element.setAttribute('type', type)
  element.textContent = csv
  return element
}

function table(): HTMLTableElement {
  const element = document.createElement('table')
  for (const cells of csv.trim().split('\n')) {
    const row = element.insertRow()
    for (const cell of cells.split(',')) row.insertCell().textContent = cell
  }
  return element
}

describe('data that stand in a chart', () => {
  for (const type of ['text/csv', 'TEXT/CSV', 'text/csv; charset=utf-8', 'csv'])
    it(`are read from a script of the type ${type}`, async () => {
      const element = await chart({})
      element.append(script(type))
      await until(() => labels(element).length > 0)
      expect(labels(element)).to.deep.equal(['甲市', '乙市'])
    })

  it('are read from a table in a box of its own, as editors of pages put it', async () => {
    const element = await chart({})
    const box = document.createElement('figure')
    box.append(table())
    element.append(box)
    await until(() => labels(element).length > 0)
    expect(labels(element)).to.deep.equal(['甲市', '乙市'])
  })

  for (const [name, made] of [
    ['a script of another type', () => script('text/plain')],
    [
      'preformatted text',
      () => Object.assign(document.createElement('pre'), { textContent: csv }) as HTMLElement,
    ],
  ] as const)
    it(`are not read from ${name}, and the element says where to put them`, async () => {
      const element = await chart({})
      const errors = told(element, 'tally-error')
      element.append(made())
      await until(() => errors.length > 0)
      await settled(element)
      expect(element.matches(':state(error)')).to.equal(true)
      expect(text(element, '.findings')).to.contain('没有当作数据来读').and.to.contain('text/csv')
      element.replaceChildren(script('text/csv'))
      await until(() => labels(element).length > 0)
      expect(text(element, '.findings')).to.equal('')
    })

  for (const type of ['module', 'text/javascript', 'importmap', 'text/x-template'])
    it(`are not missed where a script of the type ${type} stands: it is none of the chart's`, async () => {
      const element = await chart({})
      const errors = told(element, 'tally-error')
      const other = script(type)
      other.textContent = '{}'
      element.append(other)
      await settled(element)
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(errors).to.deep.equal([])
      expect(element.matches(':state(error)')).to.equal(false)
    })

  it('belong to the chart in a dashboard that holds it', async () => {
    await import('../../../src/components/dashboard/dashboard.js')
    const dashboard = document.createElement('tally-dashboard')
    const element = document.createElement('tally-bar-chart')
    element.append(script('text/csv'))
    const inline = document.createElement('pre')
    inline.textContent = '1 + 1'
    dashboard.append(inline, element)
    document.body.append(dashboard)
    await until(() => labels(element).length > 0)
    expect(labels(element)).to.deep.equal(['甲市', '乙市'])
    expect(dashboard.matches(':state(error)')).to.equal(false)
    dashboard.remove()
  })
})

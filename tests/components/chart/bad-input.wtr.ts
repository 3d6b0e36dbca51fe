import { expect } from '@open-wc/testing'
import type { BarChart } from '../../../src/components/bar-chart/bar-chart.js'
import { chart, held, labels, settled, text, told, uncaught, until, within } from './drawn.js'

const indicators = held.indicators
const [valid] = held.observations

/** A dataset of one good record and these. */
function withRecords(...records: readonly unknown[]): object {
  return { ...held, observations: [valid, ...records] }
}

interface Case {
  readonly data: unknown
  /** In the message on the spot; none where the input is no fault. */
  readonly says?: RegExp
  /** Labels of what is drawn. */
  readonly drawn: readonly string[]
  /** Words the chart must show. */
  readonly shows?: RegExp
  /** Not all of them are errors: a doubtful record is drawn and told as a warning. */
  readonly error?: false
}

const script = '<img src=x onerror="window.executed = true">'

const cases: Readonly<Record<string, Case>> = {
  'no JSON': { data: '{"version": 1, "indicators": [', says: /JSON/, drawn: [] },
  'an HTML page': { data: '<!doctype html><title>404</title>', says: /HTML|网页/, drawn: [] },
  'JSON of another shape': {
    data: '{"labels": ["a"], "datasets": []}',
    says: /indicators|observations|形|结构/,
    drawn: [],
  },
  'a number': { data: 42, says: /./, drawn: [] },
  'JSON null': { data: 'null', says: /./, drawn: [] },
  'an empty list': { data: '[]', says: /./, drawn: [] },
  'an observation of an unknown indicator': {
    data: withRecords({ indicator: 'studios', place: '乙市', figure: 1 }),
    says: /studios/,
    drawn: ['甲市'],
  },
  'words that hold no number': {
    data: withRecords({ indicator: 'held', place: '乙市', figure: '见附件' }),
    says: /见附件/,
    drawn: ['甲市', '乙市'],
  },
  若干: {
    data: withRecords({ indicator: 'held', place: '乙市', figure: '若干' }),
    drawn: ['甲市', '乙市'],
    shows: /若干/,
    error: false,
  },
  'a dash': {
    data: withRecords({ indicator: 'held', place: '乙市', figure: '—' }),
    drawn: ['甲市', '乙市'],
    shows: /原文未列/,
    error: false,
  },
  'an empty text': {
    data: withRecords({ indicator: 'held', place: '乙市', figure: '' }),
    drawn: ['甲市', '乙市'],
    shows: /原文未列/,
    error: false,
  },
  NaN: {
    data: withRecords({ indicator: 'held', place: '乙市', figure: NaN }),
    says: /NaN|observations\/1/,
    drawn: ['甲市', '乙市'],
  },
  Infinity: {
    data: withRecords({ indicator: 'held', place: '乙市', figure: Infinity }),
    says: /Infinity|observations\/1/,
    drawn: ['甲市', '乙市'],
  },
  '1e308': {
    data: `{"version":1,"indicators":${JSON.stringify(indicators)},"observations":[${JSON.stringify(valid)},{"indicator":"held","place":"乙市","figure":1e308}]}`,
    says: /observations\/1/,
    drawn: ['甲市', '乙市'],
  },
  'a figure that is an object of another kind': {
    data: withRecords({ indicator: 'held', place: '乙市', figure: { amount: 3 } }),
    says: /observations\/1/,
    drawn: ['甲市', '乙市'],
  },
  '__proto__ as a key': {
    data: `{"version":1,"__proto__":{"polluted":true},"indicators":${JSON.stringify(indicators)},"observations":[${JSON.stringify(valid)},{"indicator":"held","place":"乙市","figure":1,"__proto__":{"polluted":true},"dimensions":{"__proto__":"x"}}]}`,

    drawn: ['甲市', '乙市'],
    error: false,
  },
  'duplicate observations': {
    data: withRecords({ ...valid, figure: 111 }),
    says: /重复|不同|同一/,
    drawn: ['甲市', '甲市'],
    error: false,
  },
  'markup as a label, place, unit, source and note': {
    data: {
      version: 1,
      indicators: [{ id: 'held', label: script, unit: script, kind: 'count' }],
      sources: [
        { id: 's', title: script, url: 'https://example.org/"><script>window.executed = true</script>' },
      ],
      observations: [
        { indicator: 'held', place: script, category: script, note: script, figure: 3, source: 's' },
      ],
    },
    says: /网址/,
    drawn: [script],
    shows: /<img src=x/,
    error: false,
  },
  'a script as the address of a source': {
    data: {
      version: 1,
      indicators,
      sources: [{ id: 's', title: '来源甲', url: 'javascript:window.executed=true' }],
      observations: [{ ...valid, source: 's' }],
    },
    says: /url|地址/,
    drawn: ['甲市'],

    shows: /来源甲/,
    error: false,
  },
}

/** All that the chart shows or says, its tooltip and table too. */
async function everythingOf(element: BarChart): Promise<string> {
  within(element, '.target')?.focus()
  within(element, '.target')?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
  )
  await settled(element)
  const labelled = [...(element.shadowRoot?.querySelectorAll('[aria-label]') ?? [])]
  return [element.shadowRoot?.textContent, ...labelled.map((e) => e.getAttribute('aria-label'))].join(' ')
}

describe('bad input', () => {
  for (const [name, { data, says, drawn, shows, error }] of Object.entries(cases))
    it(`${name}: is said on the spot and told, and what is valid is drawn`, async () => {
      let element = undefined as unknown as BarChart
      const errors: CustomEvent[] = []
      const listen = (event: Event) => errors.push(event as CustomEvent)
      document.addEventListener('tally-error', listen)
      const loose = await uncaught(async () => {
        element = await chart({ data })
        await until(() => (says ? within(element, '.findings') : element.view))
        await settled(element)
      })
      document.removeEventListener('tally-error', listen)
      expect(labels(element)).to.deep.equal(drawn)
      if (says) expect(text(element, '.findings')).to.match(says)
      else expect(within(element, '.findings') === null, 'nothing to say').to.equal(true)
      expect(errors.length, 'tally-error').to.equal(error === false ? 0 : 1)
      for (const { detail } of errors)
        expect(detail.findings[0]).to.include.keys('path', 'message', 'severity')
      if (drawn.length === 0) expect(element.matches(':state(error)'), 'state').to.equal(true)
      const everything = await everythingOf(element)
      if (shows) expect(everything).to.match(shows)
      expect(
        everything.replace(element.shadowRoot?.querySelector('.findings')?.textContent ?? '', ''),
      ).not.to.match(/NaN|undefined|\[object/)
      expect(element.toCsv()).not.to.match(/NaN|Infinity|undefined/)
      expect('executed' in window).to.equal(false)
      expect('polluted' in {}).to.equal(false)
      expect(element.shadowRoot?.querySelectorAll('img, script').length).to.equal(0)
      const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((a) => a.protocol)
      expect(links.filter((protocol) => protocol !== 'https:')).to.deep.equal([])
      expect(loose).to.deep.equal([])
    })

  it('leaves the last good data on show, and says so, where new data cannot be read', async () => {
    const element = await chart()
    const errors = told(element, 'tally-error')
    element.data = '{"version": 1, '
    await until(() => errors.length > 0)
    await settled(element)
    expect(element.matches(':state(stale)')).to.equal(true)
    expect(labels(element)).to.deep.equal(['甲市', '乙市'])
    expect(text(element, '[role="status"]')).to.contain('上次')
    element.data = { ...held, observations: [valid] }
    await settled(element)
    expect(element.matches(':state(stale)')).to.equal(false)
    expect(labels(element)).to.deep.equal(['甲市'])
  })
})

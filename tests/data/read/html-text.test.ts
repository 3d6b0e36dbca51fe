import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { cpuTime } from '../cpu-time.js'

describe('an HTML table as text', () => {
  it('reads spans, a caption, raised marks, references, left-out end tags and notes in the foot', () => {
    const { dataset, findings } = readDataset(
      `<table><caption>表1 提案（单位：件）</caption><thead><tr><th rowspan=2>地区<th colspan="2">2023年</tr>
      <tr><th>立案</th><th>办结</th></tr></thead><tbody><tr><td>兰州市<td>120<sup>1</sup></td><td>110余</td></tr>
      <tr><td>天水&nbsp;市</td><td>&#49;2</td><td>—</td></tr></tbody><tfoot><tr><td colspan=3>[1] 含并案</td></tr></tfoot></table>`,
    )
    expect(findings).toEqual([])
    expect(dataset.title).toBe('提案')
    expect(dataset.observations).toMatchObject([
      {
        indicator: '立案',
        place: '兰州市',
        period: '2023',
        note: '含并案',
        figure: { value: 120, unit: '件' },
      },
      { indicator: '办结', place: '兰州市', period: '2023', figure: { value: 110, bound: 'over' } },
      { indicator: '立案', place: '天水市', figure: { value: 12 } },
      { indicator: '办结', place: '天水市', status: 'missing' },
    ])
  })

  it('takes the first real table of a page that was asked for', () => {
    const page =
      '<!doctype html><table><tr><td>layout</td></tr></table><script>"<table>"</script><table><tr><th>地区</th><th>提案</th></tr><tr><td>兰州</td><td>1</td></tr></table>'
    expect(readDataset(page, { file: 'a.html' }).dataset.observations).toMatchObject([
      { place: '兰州', figure: { value: 1 } },
    ])
    expect(readDataset(page, { format: 'html-table' }).dataset.observations).toHaveLength(1)
  })

  it('is refused where data was expected, and where there is no table', () => {
    expect(readDataset('<!doctype html><p>login</p>').findings).toMatchObject([{ code: 'html-not-data' }])
    expect(readDataset('<!doctype html><p>login</p>', { file: 'a.html' }).findings).toMatchObject([
      { code: 'no-table' },
    ])
  })

  it('takes no longer for unclosed tags', () => {
    const spent = cpuTime(() => {
      readDataset(`<table>${'<td <'.repeat(50_000)}`)
      readDataset(`<table>${'<!--'.repeat(50_000)}`)
    })
    expect(spent).toBeLessThan(3000)
  })
})

/** What a committee keeps in tables and reports seldom print: lists, calendars, budgets, bands, remarks. */
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../../src/data/check.js'
import { together } from '../../../src/data/check/said-twice.js'
import { readDataset } from '../../../src/data/read.js'
import { listsSound } from './tables/lists-sound.js'
import { peopleSound } from './tables/people-sound.js'
import { remarksSound } from './tables/remarks-sound.js'

function told(text: string) {
  const { dataset, findings } = readDataset(text, { file: '提案.csv' })
  const serious = together(findings, checkDataset(dataset)).filter(({ severity }) => severity !== 'note')
  return { dataset, said: serious.map(({ code, row, column }) => `${code} ${row ?? ''}:${column ?? ''}`) }
}

describe('sound lists lose nothing and are left in peace', () => {
  it.each([...listsSound, ...peopleSound, ...remarksSound])('%s', (_, text, figures) => {
    const { dataset, said } = told(text)
    expect(said).toEqual([])
    expect(dataset.observations.length).toBe(figures)
  })
})

describe('what is odd is said once', () => {
  it.each([
    ['a bar within a figure', '县区,立案\n秦州区,3|4\n麦积区,5\n甘谷县,6', ['unreadable-figure 2:2']],
    [
      'a block of headers again, each with its own figures',
      '年份,收到,立案,办复,收到,立案,办复\n2022,50,40,40,70,60,58\n2023,60,50,50,30,20,20',
      ['repeated-header :5'],
    ],
    [
      'a header again, of which the second is no part of the first',
      '年份,提案,立案,立案\n2022,50,40,60\n2023,60,50,70',
      ['repeated-header :4'],
    ],
    [
      'the total beside a row of shares and a row of counts',
      '指标,委员提案,集体提案,合计\n件数,330,56,368\n占比,85.5%,14.5%,100%',
      ['total-mismatch 2:4'],
    ],
    [
      'a total that is off in the right one of two tables',
      '县区,收到,,市州,立案\n秦州区,12,,天水市,12\n麦积区,15,,兰州市,14\n合计,27,,合计,25',
      ['total-mismatch 4:5'],
    ],
  ])('%s', (_, text, said) => {
    expect(told(text).said).toEqual(said)
  })
})

import { describe, expect, it } from 'vitest'
import { seriousIn } from './tables/told.js'

const told = async (...rows: readonly string[]) =>
  (await seriousIn({ file: '协商.csv', text: `议题,建议,吸收,落实度(%)\n${rows.join('\n')}\n` })).map(
    ({ code, row, message }) => `${code} ${row} ${message.zh}`,
  )

it('a rate is held to the two counts that it is of in the other rows', async () => {
  const sound = ['营商,38,31,81.6', '养老,29,22,75.9']
  expect(await told(...sound, '乡村,44,40,90.9')).toEqual([])
  expect(await told(...sound, '乡村,44,40,99.0')).toEqual([
    'rate-contradicts-counts 4 落实度（99.0%）与件数不符：40 ÷ 44 = 90.909%（吸收（40），总体为建议（44），别处都是如此）。请核对；若总体不同，请在 note 写明。',
  ])
})

it('two whole percentages of three may fit by chance', async () => {
  expect(await told('营商,38,31,82', '养老,29,22,76', '乡村,44,40,99')).toEqual([])
})

describe('a share of all rows is held to their sum', () => {
  const shares = async (share: string, ...more: readonly string[]) =>
    (
      await seriousIn({
        file: '县区.csv',
        text: `县区,立案,占全市比例(%)\n安定区,64,22.1\n临洮县,58,${share}\n渭源县,41,14.2\n岷县,126,43.6\n${more.join('\n')}`,
      })
    ).map(({ code, row }) => `${code} ${row}`)
  it.each([
    ['and fits', '20.1', [], []],
    ['and does not', '21.0', [], ['rate-contradicts-counts 3']],
    ['and does not, said once beside 合计', '21.0', ['合计,289,100'], ['rate-contradicts-counts 3']],
  ])('%s', async (_, share, more, said) => {
    expect(await shares(share, ...more)).toEqual(said)
  })
})

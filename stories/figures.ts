import { html, type TemplateResult } from 'lit'
import type { Dataset } from '../src/data/dataset.js'
import type { Quantity } from '../src/data/quantity.js'

/** The real figures of two cities, and the real outcomes of proposals of five committees. */
export const gansu = '/data/gansu.json'
export const proposals = '/data/proposals.json'

const figure = (value: number | null, bound: Quantity['bound'], more: Partial<Quantity> = {}): Quantity => ({
  value,
  bound,
  unit: '次',
  ...more,
})

/** One figure of every bound, constructed to be read side by side. */
export const everyBound: Dataset = {
  version: 1,
  indicators: [
    { id: 'held', label: { zh: '协商次数', en: 'Consultations held' }, unit: '次', kind: 'count' },
  ],
  observations: (
    [
      ['确数', figure(118, 'exact', { wording: '118次' })],
      ['余', figure(110, 'over', { wording: '110余次', below: 120 })],
      ['以上', figure(110, 'atLeast', { wording: '110次以上' })],
      ['近', figure(110, 'nearly', { wording: '近110次' })],
      ['不足', figure(110, 'under', { wording: '不足110次' })],
      ['不超过', figure(110, 'atMost', { wording: '不超过110次' })],
      ['约', figure(110, 'about', { wording: '约110次' })],
      ['区间', figure(90, 'between', { high: 120, wording: '90—120次' })],
      ['一批', figure(null, 'unstated', { wording: '多次' })],
    ] as const
  ).map(([category, of]) => ({ indicator: 'held', category, figure: of, source: 'made' })),
  sources: [{ id: 'made', title: { zh: '为演示各种界限而拟', en: 'Constructed to show every bound' } }],
}

/** Long names, and more of them than a narrow screen holds. */
export const manyNames: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: { zh: '提案件数', en: 'Proposals' }, unit: '件', kind: 'count' }],
  observations: Array.from({ length: 30 }, (_, i) => ({
    indicator: 'n',
    period: '2024',
    category: `第${i + 1}专门委员会与界别联合工作小组（含特邀界别）`,
    figure: figure((i * 37) % 211, 'exact', { unit: '件' }),
  })),
}

/** A chart in a frame as wide as a phone. */
export const narrow = (content: TemplateResult): TemplateResult => html`<div class="narrow">${content}</div>`

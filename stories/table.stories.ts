import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/table/table.js'
import type { Dataset } from '../src/data/dataset.js'
import { drawsNothing, everyBound, gansu, manyNames, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Table', component: 'tally-table' }
export default meta

export const TwoCities: StoryObj = {
  render: () => html`<tally-table src=${gansu} heading="两市履职数字"></tally-table>`,
}

export const FiveCommittees: StoryObj = {
  render: () =>
    html`<tally-table
      src=${proposals}
      indicator="proposals received submitted units"
      by="place"
      split="indicator"
      heading="五个委员会的提案"
    ></tally-table>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-table .data=${everyBound} sort="descending" heading="各种界限"></tally-table>`,
}

/** Constructed figures: no committee published a series this long. */
const overTheYears: Dataset = {
  version: 1,
  indicators: [
    { id: 'filed', label: { zh: '立案的提案', en: 'Proposals filed' }, unit: '件', kind: 'count' },
  ],
  observations: ['经济建设', '农业农村', '科教文卫体', '生态环境'].flatMap((category, i) =>
    Array.from({ length: 8 }, (_, j) => ({
      indicator: 'filed',
      category,
      period: String(2017 + j),
      source: 'made',
      figure:
        (i + j) % 6 === 4
          ? { value: 60 + i * 20, bound: 'over' as const, unit: '件', wording: `${60 + i * 20}余件` }
          : (i * 3 + j) % 11 === 7
            ? { value: null, bound: 'unstated' as const, unit: '件', wording: '一批' }
            : { value: 40 + ((i * 53 + j * 37) % 90), bound: 'exact' as const, unit: '件' },
    })),
  ),
  sources: [{ id: 'made', title: { zh: '为演示历年走势而拟', en: 'Constructed to show figures over time' } }],
}

export const Trends: StoryObj = {
  render: () => html`<tally-table .data=${overTheYears} by="category" split="period" trends></tally-table>`,
}

export const Narrow: StoryObj = {
  render: () =>
    narrow(html`<tally-table .data=${overTheYears} by="category" split="period" trends></tally-table>`),
}

export const LongNames: StoryObj = {
  render: () => narrow(html`<tally-table .data=${manyNames} sort="descending"></tally-table>`),
}

/** Constructed: as many rows as a province’s units over the years. */
const tenThousand: Dataset = {
  version: 1,
  indicators: [
    { id: 'filed', label: { zh: '承办件数', en: 'Proposals handled' }, unit: '件', kind: 'count' },
  ],
  observations: Array.from({ length: 10_000 }, (_, i) => ({
    indicator: 'filed',
    category: `第${i + 1}承办单位`,
    period: '2024',
    source: 'made',
    figure:
      i % 9 === 4
        ? {
            value: (i % 90) * 10 + 10,
            bound: 'over' as const,
            unit: '件',
            wording: `${(i % 90) * 10 + 10}余件`,
          }
        : { value: (i * 7919) % 997, bound: 'exact' as const, unit: '件' },
  })),
  sources: [{ id: 'made', title: { zh: '为演示一万行而拟', en: 'Constructed to show ten thousand rows' } }],
}

export const TenThousandRows: StoryObj = {
  render: () =>
    html`<tally-table .data=${tenThousand} sort="descending" heading="一万个承办单位"></tally-table>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-table .data=${overTheYears} by="category" split="period" trends></tally-table>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-table src=${gansu} heading="Two cities"></tally-table>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-table></tally-table>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-table src="/data/none.json"></tally-table>`,
}

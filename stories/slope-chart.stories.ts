import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/slope-chart/slope-chart.js'
import type { Dataset } from '../src/data/dataset.js'
import { boundsOfTwoYears, drawsNothing, fieldsByYear, gansu, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Slope chart', component: 'tally-slope-chart' }
export default meta

/** Gansu's proposals by field in two sessions. */
export const TwoSessions: StoryObj = {
  render: () =>
    html`<tally-slope-chart
      src=${proposals}
      indicator="gansu-13-fields"
      heading="甘肃省政协：十三届二次到四次会议的提案，按领域"
    ></tally-slope-chart>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-slope-chart .data=${boundsOfTwoYears} heading="各种界限"></tally-slope-chart>`,
}

export const FewYears: StoryObj = {
  render: () =>
    html`<tally-slope-chart
      .data=${fieldsByYear}
      split="category"
      where="period=2018|2021|2024"
      heading="各领域提案，三个年份（示例）"
    ></tally-slope-chart>`,
}

/** More years than a slope chart has columns: the first and the last. */
export const ManyYears: StoryObj = {
  render: () => html`<tally-slope-chart .data=${fieldsByYear} split="category"></tally-slope-chart>`,
}

const close: Dataset = {
  version: 1,
  indicators: [{ id: 'n', label: { zh: '提案件数', en: 'Proposals' }, unit: '件', kind: 'count' }],
  observations: ['2020', '2024'].flatMap((period, i) =>
    Array.from({ length: 12 }, (_, j) => ({
      indicator: 'n',
      period,
      category: `第${j + 1}专门委员会与界别联合工作小组`,
      figure: { value: 60 + ((j * (i + 2)) % 7), bound: 'exact' as const, unit: '件' },
    })),
  ),
}

/** Twelve long names within six papers of one another. */
export const CloseTogether: StoryObj = {
  render: () => html`<tally-slope-chart .data=${close} zero="never"></tally-slope-chart>`,
}

export const Phone: StoryObj = {
  render: () =>
    narrow(html`<tally-slope-chart src=${proposals} indicator="gansu-13-fields"></tally-slope-chart>`),
}

export const PhoneCloseTogether: StoryObj = {
  render: () => narrow(html`<tally-slope-chart .data=${close}></tally-slope-chart>`),
}

export const NotComparable: StoryObj = {
  render: () => html`<tally-slope-chart src=${gansu} indicator="studios"></tally-slope-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-slope-chart src=${proposals} indicator="gansu-13-fields"></tally-slope-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-slope-chart src=${proposals} indicator="gansu-13-fields"></tally-slope-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-slope-chart></tally-slope-chart>`,
}

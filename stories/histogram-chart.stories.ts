import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/histogram-chart/histogram-chart.js'
import { drawsNothing, everyBoundOf, held, heldByPlace, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Histogram chart', component: 'tally-histogram-chart' }
export default meta

/** Constructed figures of three hundred counties; some are not exact, some not given. */
export const Counties: StoryObj = {
  render: () =>
    html`<tally-histogram-chart
      .data=${heldByPlace(300)}
      heading="各县协商次数的分布（示例）"
    ></tally-histogram-chart>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-histogram-chart .data=${heldByPlace(300)}></tally-histogram-chart>`),
}

/** Real figures: proposals filed in six sessions of two provinces. */
export const Sessions: StoryObj = {
  render: () =>
    html`<tally-histogram-chart
      src=${proposals}
      indicator="proposals"
      where="place=甘肃省|河北省"
    ></tally-histogram-chart>`,
}

/** Few figures, many of them not exact. */
export const EveryBound: StoryObj = {
  render: () => html`<tally-histogram-chart .data=${everyBoundOf(held, 'place')}></tally-histogram-chart>`,
}

export const ManyGroups: StoryObj = {
  render: () => html`<tally-histogram-chart .data=${heldByPlace(300)} bins="40"></tally-histogram-chart>`,
}

/** One of the figures has another scope: they stand side by side with the reason. */
export const NotComparable: StoryObj = {
  render: () => html`<tally-histogram-chart src=${proposals} indicator="proposals"></tally-histogram-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-histogram-chart .data=${heldByPlace(300)}></tally-histogram-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-histogram-chart .data=${heldByPlace(60)}></tally-histogram-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-histogram-chart></tally-histogram-chart>`,
}

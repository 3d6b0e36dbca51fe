import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/scatter-chart/scatter-chart.js'
import { crossedBounds, drawsNothing, manyPairs, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Scatter chart', component: 'tally-scatter-chart' }
export default meta

/** Real figures: proposals received and filed. What a report gives only one of is named below. */
export const ReceivedAndFiled: StoryObj = {
  render: () =>
    html`<tally-scatter-chart
      src=${proposals}
      indicator="received proposals"
      where="place=甘肃省|河北省"
      heading="收到与立案的提案"
    ></tally-scatter-chart>`,
}

export const Narrow: StoryObj = {
  render: () =>
    narrow(
      html`<tally-scatter-chart
        src=${proposals}
        indicator="received proposals"
        where="place=甘肃省|河北省"
      ></tally-scatter-chart>`,
    ),
}

/** Constructed figures of forty places: those that stand out are named. */
export const Forty: StoryObj = {
  render: () =>
    html`<tally-scatter-chart
      .data=${manyPairs(40)}
      indicator="members n"
      heading="委员与提案（示例）"
    ></tally-scatter-chart>`,
}

/** The same in ratios. */
export const Logarithmic: StoryObj = {
  render: () =>
    html`<tally-scatter-chart
      .data=${manyPairs(40)}
      indicator="members n"
      x-scale="log"
      y-scale="log"
    ></tally-scatter-chart>`,
}

export const Thousands: StoryObj = {
  render: () =>
    html`<tally-scatter-chart .data=${manyPairs(2000)} indicator="members n"></tally-scatter-chart>`,
}

/** One figure of every bound and another, each along its own axis. */
export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-scatter-chart
      .data=${crossedBounds}
      indicator="members n"
      heading="每一种界限"
    ></tally-scatter-chart>`,
}

/** The scope of one figure differs: it may not share its axis. */
export const NotComparable: StoryObj = {
  render: () =>
    html`<tally-scatter-chart src=${proposals} indicator="received proposals"></tally-scatter-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () =>
    html`<tally-scatter-chart .data=${crossedBounds} indicator="members n"></tally-scatter-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-scatter-chart
      src=${proposals}
      indicator="received proposals"
      where="place=甘肃省|河北省"
    ></tally-scatter-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-scatter-chart></tally-scatter-chart>`,
}

import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bar-chart/bar-chart.js'
import {
  doubtfulParts,
  drawsNothing,
  everyBound,
  gansu,
  manyNames,
  narrow,
  proposals,
  satisfaction,
  twelveFields,
  twoHundred,
} from './figures.js'

const meta: Meta = { title: 'Elements/Bar chart', component: 'tally-bar-chart' }
export default meta

export const Fields: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      src=${proposals}
      indicator="gansu-2013-fields"
      sort="descending"
      heading="甘肃省政协十一届一次会议提案，按领域"
    ></tally-bar-chart>`,
}

export const Studios: StoryObj = {
  render: () =>
    html`<tally-bar-chart src=${gansu} indicator="studios" heading="委员工作室"></tally-bar-chart>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-bar-chart .data=${everyBound} heading="各种界限"></tally-bar-chart>`,
}

export const Columns: StoryObj = {
  render: () =>
    html`<tally-bar-chart .data=${everyBound} orientation="vertical" heading="各种界限"></tally-bar-chart>`,
}

export const ManyNames: StoryObj = {
  render: () => html`<tally-bar-chart .data=${manyNames} sort="descending" limit="12"></tally-bar-chart>`,
}

export const Stacked: StoryObj = {
  render: () =>
    html`<tally-bar-chart .data=${satisfaction} by="field" split="category" stacked></tally-bar-chart>`,
}

/** The outermost part may be in doubt, and so is the sum. */
export const StackedDoubtOutside: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${doubtfulParts(false)}
      by="field"
      split="category"
      stacked
    ></tally-bar-chart>`,
}

/** A part inside may not: the parts stand side by side, with the reason. */
export const StackedDoubtInside: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${doubtfulParts(true)}
      by="field"
      split="category"
      stacked
    ></tally-bar-chart>`,
}

export const Shares: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${satisfaction}
      by="field"
      split="category"
      stacked="share"
    ></tally-bar-chart>`,
}

export const Diverging: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${satisfaction}
      by="field"
      split="category"
      stacked="diverging"
    ></tally-bar-chart>`,
}

/** The series on the left are named: what lies between is left out of neither side. */
export const DivergingPhone: StoryObj = {
  render: () =>
    narrow(
      html`<tally-bar-chart
        .data=${satisfaction}
        by="field"
        split="category"
        stacked="diverging"
        opposed="不满意 不太满意"
      ></tally-bar-chart>`,
    ),
}

export const Lollipops: StoryObj = {
  render: () => html`<tally-bar-chart .data=${everyBound} shape="lollipop"></tally-bar-chart>`,
}

export const LollipopColumns: StoryObj = {
  render: () =>
    html`<tally-bar-chart .data=${everyBound} shape="lollipop" orientation="vertical"></tally-bar-chart>`,
}

/** More series than colours: each item in a panel, the series named beside their bars. */
export const ManySeries: StoryObj = {
  render: () => html`<tally-bar-chart .data=${twelveFields} by="place" split="category"></tally-bar-chart>`,
}

/** More parts than colours: those without one are one grey part, and each is in the table. */
export const ManyParts: StoryObj = {
  render: () =>
    html`<tally-bar-chart .data=${twelveFields} by="place" split="category" stacked></tally-bar-chart>`,
}

export const TwoHundred: StoryObj = {
  render: () =>
    html`<tally-bar-chart
      .data=${twoHundred}
      shape="lollipop"
      sort="descending"
      limit="40"
    ></tally-bar-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-bar-chart></tally-bar-chart>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-bar-chart src="/data/none.json"></tally-bar-chart>`,
}

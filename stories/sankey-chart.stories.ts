import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/sankey-chart/sankey-chart.js'
import { doubtfulFlow, drawsNothing, fourStages, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Sankey chart', component: 'tally-sankey-chart' }
export default meta

/** Real figures of one report: 629 received, 621 filed, three outcomes. What was not filed is derived. */
export const Hebei: StoryObj = {
  render: () =>
    html`<tally-sankey-chart
      src=${proposals}
      indicator="received proposals outcomes-hebei-2013"
      where="place=河北省"
      heading="河北省政协十一届一次会议的提案"
    ></tally-sankey-chart>`,
}

export const HebeiNarrow: StoryObj = {
  render: () =>
    narrow(
      html`<tally-sankey-chart
        src=${proposals}
        indicator="received proposals outcomes-hebei-2013"
        where="place=河北省"
      ></tally-sankey-chart>`,
    ),
}

/** Real figures: of 1184 proposals received 806 were filed, in six fields. */
export const Fields: StoryObj = {
  render: () =>
    html`<tally-sankey-chart
      src=${proposals}
      indicator="received proposals gansu-13-fields"
      where="place=甘肃省;period=十三届四次"
    ></tally-sankey-chart>`,
}

/** Four stages; of the last not everything is broken down. Constructed. */
export const FourStages: StoryObj = {
  render: () =>
    html`<tally-sankey-chart
      .data=${fourStages}
      indicator="received filed handled outcome"
    ></tally-sankey-chart>`,
}

export const FourStagesNarrow: StoryObj = {
  render: () =>
    narrow(
      html`<tally-sankey-chart
        .data=${fourStages}
        indicator="received filed handled outcome"
      ></tally-sankey-chart>`,
    ),
}

/** A width is one number: figures that are not exact are listed, with the reason. */
export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-sankey-chart .data=${doubtfulFlow} indicator="received filed outcome"></tally-sankey-chart>`,
}

/** Several places are no single flow: say which with `where`. */
export const SeveralPlaces: StoryObj = {
  render: () =>
    html`<tally-sankey-chart src=${proposals} indicator="received proposals"></tally-sankey-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () =>
    html`<tally-sankey-chart
      .data=${fourStages}
      indicator="received filed handled outcome"
    ></tally-sankey-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-sankey-chart
      src=${proposals}
      indicator="received proposals outcomes-hebei-2013"
      where="place=河北省"
    ></tally-sankey-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-sankey-chart></tally-sankey-chart>`,
}

import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/stat/stat.js'
import { drawsNothing, everyBound, gansu } from './figures.js'

const meta: Meta = { title: 'Elements/Stat', component: 'tally-stat' }
export default meta

export const Satisfaction: StoryObj = {
  render: () => html`<tally-stat src=${gansu} indicator="satisfaction"></tally-stat>`,
}

export const Donations: StoryObj = {
  render: () => html`<tally-stat src=${gansu} indicator="donations"></tally-stat>`,
}

export const WithGoal: StoryObj = {
  render: () => html`<tally-stat src=${gansu} indicator="satisfaction" goal="95"></tally-stat>`,
}

/** 全部办结 is a hundred percent that no one printed. */
export const Implied: StoryObj = {
  render: () => html`<tally-stat src=${gansu} indicator="completion"></tally-stat>`,
}

/** A first batch is not compared with all that were built. */
export const NotComparable: StoryObj = {
  render: () => html`<tally-stat src=${gansu} indicator="studios" compare="place"></tally-stat>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-stat .data=${everyBound}></tally-stat>`,
}

export const NoSuchFigure: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-stat src=${gansu} indicator="donations" where="place=嘉峪关市"></tally-stat>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-stat></tally-stat>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-stat src="/data/none.json"></tally-stat>`,
}

import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/stat/stat.js'
import { gansu } from './figures.js'

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

export const Empty: StoryObj = {
  render: () => html`<tally-stat></tally-stat>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-stat src="/data/none.json"></tally-stat>`,
}

import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/proposals/proposals.js'
import { gansu } from './figures.js'

const meta: Meta = { title: 'Elements/Proposals', component: 'tally-proposals' }
export default meta

export const TwoCities: StoryObj = {
  render: () => html`<tally-proposals src=${gansu}></tally-proposals>`,
}

export const Empty: StoryObj = {
  render: () => html`<tally-proposals></tally-proposals>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-proposals src="/data/none.json"></tally-proposals>`,
}

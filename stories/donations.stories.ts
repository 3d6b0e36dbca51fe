import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/donations/donations.js'
import { gansu } from './figures.js'

const meta: Meta = { title: 'Elements/Donations', component: 'tally-donations' }
export default meta

export const Longnan: StoryObj = {
  render: () => html`<tally-donations src=${gansu}></tally-donations>`,
}

export const Empty: StoryObj = {
  render: () => html`<tally-donations></tally-donations>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-donations src="/data/none.json"></tally-donations>`,
}

import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/studios/studios.js'
import { gansu } from './figures.js'

const meta: Meta = { title: 'Elements/Studios', component: 'tally-studios' }
export default meta

export const TwoCities: StoryObj = {
  render: () => html`<tally-studios src=${gansu}></tally-studios>`,
}

export const Empty: StoryObj = {
  render: () => html`<tally-studios></tally-studios>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-studios src="/data/none.json"></tally-studios>`,
}

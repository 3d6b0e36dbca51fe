import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/consultations/consultations.js'
import { gansu } from './figures.js'

const meta: Meta = { title: 'Elements/Consultations', component: 'tally-consultations' }
export default meta

export const TwoCities: StoryObj = {
  render: () => html`<tally-consultations src=${gansu}></tally-consultations>`,
}

export const Empty: StoryObj = {
  render: () => html`<tally-consultations></tally-consultations>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-consultations src="/data/none.json"></tally-consultations>`,
}

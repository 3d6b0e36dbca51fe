import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/compare/compare.js'
import { gansu } from './figures.js'

const meta: Meta = { title: 'Elements/Compare', component: 'tally-compare' }
export default meta

export const TwoCities: StoryObj = {
  render: () =>
    html`<tally-compare
      src=${gansu}
      topics="委员工作室、工作站:studios,stations;基层协商:consultations,members;爱心支援:donations"
    ></tally-compare>`,
}

export const Empty: StoryObj = {
  render: () => html`<tally-compare></tally-compare>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-compare src="/data/none.json"></tally-compare>`,
}

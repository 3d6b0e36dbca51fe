import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/share-bar/share-bar.js'
import { gansu, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Share bar', component: 'tally-share-bar' }
export default meta

export const ClassA: StoryObj = {
  render: () =>
    html`<tally-share-bar src=${gansu} indicator="outcome" heading="办结提案的分类"></tally-share-bar>`,
}

export const FiveCommittees: StoryObj = {
  render: () => html`<tally-share-bar src=${proposals} indicator="outcome"></tally-share-bar>`,
}

export const Empty: StoryObj = {
  render: () => html`<tally-share-bar></tally-share-bar>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-share-bar src="/data/none.json"></tally-share-bar>`,
}

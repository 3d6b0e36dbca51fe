import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/proposals/proposals.js'
import { drawsNothing, everyBoundOf, gansu, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Proposals', component: 'tally-proposals' }
export default meta

export const TwoCities: StoryObj = {
  render: () => html`<tally-proposals src=${gansu}></tally-proposals>`,
}

export const FiveCommittees: StoryObj = {
  render: () => html`<tally-proposals src=${proposals} heading="五个委员会的提案"></tally-proposals>`,
}

export const OneCommittee: StoryObj = {
  render: () => html`<tally-proposals src=${proposals} where="place=湖南省"></tally-proposals>`,
}

const satisfied = {
  id: 'satisfied',
  label: { zh: '提案办理满意率', en: 'Satisfaction with replies to proposals' },
  unit: '%',
  kind: 'rate',
} as const

export const EveryBound: StoryObj = {
  render: () => html`<tally-proposals .data=${everyBoundOf(satisfied, 'place')}></tally-proposals>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-proposals src=${gansu}></tally-proposals>`),
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-proposals src=${gansu}></tally-proposals>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-proposals></tally-proposals>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-proposals src="/data/none.json"></tally-proposals>`,
}

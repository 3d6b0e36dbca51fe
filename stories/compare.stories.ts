import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/compare/compare.js'
import { drawsNothing, everyBoundOf, gansu, held, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Compare', component: 'tally-compare' }
export default meta

export const TwoCities: StoryObj = {
  render: () =>
    html`<tally-compare
      src=${gansu}
      topics="委员工作室、工作站:studios,stations;基层协商:consultations,members;爱心支援:donations"
    ></tally-compare>`,
}

const byTopic =
  '委员工作室、工作站:studios,stations;基层协商:consultations,members;提案办理:reply-rate,satisfaction,proposals,completion,outcome;建言成果:reports,absorbed;爱心支援:donations'

export const AllTopics: StoryObj = {
  render: () => html`<tally-compare src=${gansu} topics=${byTopic} heading="同题并列"></tally-compare>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-compare src=${gansu} topics=${byTopic}></tally-compare>`),
}

export const OnePlace: StoryObj = {
  render: () => html`<tally-compare src=${gansu} topics=${byTopic} where="place=陇南市"></tally-compare>`,
}

export const ClassesOfFiveCommittees: StoryObj = {
  render: () => html`<tally-compare src=${proposals} heading="五个委员会的提案"></tally-compare>`,
}

/** Every bound in a place of its own, on one axis along the row. */
export const EveryBound: StoryObj = {
  render: () => html`<tally-compare .data=${everyBoundOf(held, 'place')} heading="各种界限"></tally-compare>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-compare src=${gansu} topics=${byTopic}></tally-compare>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-compare src=${gansu} heading="Two cities"></tally-compare>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-compare></tally-compare>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-compare src="/data/none.json"></tally-compare>`,
}

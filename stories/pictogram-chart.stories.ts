import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/pictogram-chart/pictogram-chart.js'
import { drawsNothing, everyBound, fieldsByYear, gansu, manyNames, narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Pictogram chart', component: 'tally-pictogram-chart' }
export default meta

/** Papers, since proposals are counted in 件. */
export const Fields: StoryObj = {
  render: () =>
    html`<tally-pictogram-chart
      src=${proposals}
      indicator="gansu-2013-fields"
      heading="甘肃省政协十一届一次会议提案，按领域"
    ></tally-pictogram-chart>`,
}

/** Members who proposed, in two sessions. */
export const Members: StoryObj = {
  render: () =>
    html`<tally-pictogram-chart src=${proposals} indicator="members" per="50"></tally-pictogram-chart>`,
}

/** 2160多名: and more, not how many more. */
export const MembersSent: StoryObj = {
  render: () => html`<tally-pictogram-chart src=${gansu} indicator="members"></tally-pictogram-chart>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-pictogram-chart .data=${everyBound} heading="各种界限"></tally-pictogram-chart>`,
}

/** A picture of one's own, in the colour of the series. */
export const OwnIcon: StoryObj = {
  render: () =>
    html`<tally-pictogram-chart
      .data=${fieldsByYear}
      where="period=2022"
      split="none"
      heading="各领域提案（示例）"
    >
      <svg slot="icon" viewBox="0 0 24 24">
        <path d="M3 4h18v12h-9l-5 5v-5H3z"></path>
      </svg>
    </tally-pictogram-chart>`,
}

export const Phone: StoryObj = {
  render: () => narrow(html`<tally-pictogram-chart .data=${everyBound}></tally-pictogram-chart>`),
}

export const LongNames: StoryObj = {
  render: () =>
    html`<tally-pictogram-chart .data=${manyNames} sort="descending" limit="6"></tally-pictogram-chart>`,
}

/** The first batch and all built are not one figure. */
export const NotComparable: StoryObj = {
  render: () => html`<tally-pictogram-chart src=${gansu} indicator="studios"></tally-pictogram-chart>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-pictogram-chart .data=${everyBound} icon="person"></tally-pictogram-chart>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-pictogram-chart src=${proposals} indicator="gansu-2013-fields"></tally-pictogram-chart>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-pictogram-chart></tally-pictogram-chart>`,
}

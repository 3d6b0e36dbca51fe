import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/bar-chart/bar-chart.js'
import '../src/components/dashboard/dashboard.js'
import '../src/components/stat/stat.js'
import { gansu } from './figures.js'

const meta: Meta = { title: 'Elements/Dashboard', component: 'tally-dashboard' }
export default meta

export const TwoCities: StoryObj = {
  render: () =>
    html`<tally-dashboard src=${gansu} heading="两市政协履职数字">
      <tally-bar-chart indicator="studios" heading="委员工作室"></tally-bar-chart>
      <tally-stat indicator="satisfaction"></tally-stat>
      <tally-stat indicator="donations"></tally-stat>
    </tally-dashboard>`,
}

export const NotFound: StoryObj = {
  render: () => html`<tally-dashboard src="/data/none.json" heading="读不到"></tally-dashboard>`,
}

import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/line-chart/line-chart.js'
import '../src/components/note/note.js'
import { narrow, proposals } from './figures.js'

const meta: Meta = { title: 'Elements/Note', component: 'tally-note' }
export default meta

const noted = html`<tally-line-chart
  src=${proposals}
  indicator="proposals"
  where="place=甘肃省"
  heading="甘肃省政协立案的提案"
>
  <tally-note at="十一届五次" text="收到792件，其中35件未立案"></tally-note>
</tally-line-chart>`

export const BesideAFigure: StoryObj = { render: () => noted }

export const Narrow: StoryObj = { render: () => narrow(noted) }

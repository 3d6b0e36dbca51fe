import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/figure/figure.js'

const meta: Meta = { title: 'Elements/Figure', component: 'tally-figure' }
export default meta

export const AroundAnything: StoryObj = {
  render: () =>
    html`<tally-figure>
      <h3 slot="heading">委员工作室</h3>
      <p>首批12个</p>
      <span slot="source">来源：政协嘉峪关市委员会亮点工作综述</span>
    </tally-figure>`,
}

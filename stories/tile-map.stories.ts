import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/tile-map/tile-map.js'
import { drawsNothing, everyBoundOf, gansu, held, narrow, prefectures } from './figures.js'

const meta: Meta = { title: 'Elements/Tile map', component: 'tally-tile-map' }
export default meta

/** Two of fourteen articles are read so far: the others’ silence is outlined, not zero. */
export const WhatIsReported: StoryObj = {
  render: () => html`<tally-tile-map src=${gansu} indicator="consultations"></tally-tile-map>`,
}

/** Constructed figures. */
export const Fourteen: StoryObj = {
  render: () => html`<tally-tile-map .data=${prefectures} heading="各市州协商次数（示例）"></tally-tile-map>`,
}

export const Quantiles: StoryObj = {
  render: () => html`<tally-tile-map .data=${prefectures} classes="quantile" steps="4"></tally-tile-map>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-tile-map .data=${prefectures}></tally-tile-map>`),
}

/** First batch and all built are not one figure: tiles with the reason, not shades. */
export const NotComparable: StoryObj = {
  render: () => html`<tally-tile-map src=${gansu} indicator="studios"></tally-tile-map>`,
}

export const EveryBound: StoryObj = {
  render: () =>
    html`<tally-tile-map
      .data=${everyBoundOf(held, 'place')}
      tiles="确数 余 以上 近; 不足 不超过 约 区间; . 一批"
    ></tally-tile-map>`,
}

/** A place the layout does not have is told with its figure. */
export const UnknownPlace: StoryObj = {
  render: () =>
    html`<tally-tile-map .data=${everyBoundOf(held, 'place')} tiles="确数 余 别处"></tally-tile-map>`,
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-tile-map .data=${prefectures}></tally-tile-map>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () =>
    html`<tally-tile-map .data=${prefectures} heading="Consultations (constructed)"></tally-tile-map>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-tile-map></tally-tile-map>`,
}

import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/share-bar/share-bar.js'
import type { Dataset } from '../src/data/dataset.js'
import { drawsNothing, everyBoundOf, gansu, narrow, proposals } from './figures.js'

const share = { id: 'share', label: { zh: '占比', en: 'Share' }, unit: '%', kind: 'share' } as const

const ofShares = (values: readonly number[]): Dataset => ({
  version: 1,
  indicators: [share],
  observations: values.map((value, i) => ({
    indicator: 'share',
    category: `第${i + 1}类`,
    figure: { value, bound: 'exact', unit: '%' },
  })),
})

const meta: Meta = { title: 'Elements/Share bar', component: 'tally-share-bar' }
export default meta

export const ClassA: StoryObj = {
  render: () =>
    html`<tally-share-bar
      src=${gansu}
      indicator="outcome proposals"
      heading="办结提案的分类"
    ></tally-share-bar>`,
}

/** Every committee sorts by a scheme of its own: colours tell the order within a strip only. */
export const FiveCommittees: StoryObj = {
  render: () =>
    html`<tally-share-bar
      src=${proposals}
      indicator="outcomes-gansu-2007 outcomes-gansu-2013 outcomes-hebei-2013 outcomes-hunan-2014 outcomes-wuhan-2009"
      heading="提案办理结果"
    ></tally-share-bar>`,
}

export const Phone: StoryObj = {
  render: () =>
    narrow(
      html`<tally-share-bar
        src=${proposals}
        indicator="outcomes-gansu-2007"
        heading="提案办理结果"
      ></tally-share-bar>`,
    ),
}

/** A share alone in its strip keeps its bound. */
export const EveryBound: StoryObj = {
  render: () => html`<tally-share-bar by="place" .data=${everyBoundOf(share, 'place')}></tally-share-bar>`,
}

export const TwelveParts: StoryObj = {
  render: () =>
    html`<tally-share-bar .data=${ofShares([30, 20, 15, 10, 8, 6, 4, 3, 2, 1, 0.7, 0.3])}></tally-share-bar>`,
}

/** More than a hundred: listed, with the sum. */
export const BeyondTheWhole: StoryObj = {
  render: () => html`<tally-share-bar .data=${ofShares([60, 50, 10])}></tally-share-bar>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-share-bar></tally-share-bar>`,
}

export const NotFound: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-share-bar src="/data/none.json"></tally-share-bar>`,
}

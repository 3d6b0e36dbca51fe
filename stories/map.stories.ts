import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/components/map/map.js'
import type { Dataset } from '../src/data/dataset.js'
import { drawsNothing, everyBoundOf, gansu, held, narrow } from './figures.js'
import { inventedMap, inventedNames } from './invented-map.js'

const meta: Meta = { title: 'Elements/Map', component: 'tally-map' }
export default meta

const bounds = everyBoundOf(held, 'place')
const boundNames = [...bounds.observations.map(({ place }) => place ?? ''), '别处']

/** A figure for most of the areas: constructed. */
const figures: Dataset = {
  ...bounds,
  observations: inventedNames.slice(0, 7).map((place, i) => ({
    indicator: 'held',
    place,
    period: '2024',
    figure: { value: (i * 67) % 190, bound: 'exact', unit: '次' },
    source: 'made',
  })),
}

/** The figures are constructed and the shapes are nobody’s: the library ships no boundaries. */
export const OwnMap: StoryObj = {
  render: () =>
    html`<tally-map .data=${figures} .map=${inventedMap()} heading="各地协商次数（示例）"></tally-map>`,
}

export const EveryBound: StoryObj = {
  render: () => html`<tally-map .data=${bounds} .map=${inventedMap(boundNames)}></tally-map>`,
}

/** What two articles report, on invented shapes. */
export const RealFigures: StoryObj = {
  render: () => html`<tally-map src=${gansu} indicator="consultations" .map=${inventedMap()}></tally-map>`,
}

/** A map that does not state where it comes from says so. */
export const WithoutApproval: StoryObj = {
  render: () => html`<tally-map .data=${figures} .map=${inventedMap(inventedNames, {})}></tally-map>`,
}

/** A place the map does not have is told with its figure. */
export const UnknownPlace: StoryObj = {
  render: () => html`<tally-map .data=${figures} .map=${inventedMap(inventedNames.slice(2))}></tally-map>`,
}

/** First batch and all built are not one figure: tiles with the reason, not shades. */
export const NotComparable: StoryObj = {
  render: () => html`<tally-map src=${gansu} indicator="studios" .map=${inventedMap()}></tally-map>`,
}

export const NoMap: StoryObj = {
  render: () => html`<tally-map .data=${figures}></tally-map>`,
}

export const NotAMap: StoryObj = {
  render: () => html`<tally-map .data=${figures} map="<!doctype html><title>404</title>"></tally-map>`,
}

export const Narrow: StoryObj = {
  render: () => narrow(html`<tally-map .data=${bounds} .map=${inventedMap(boundNames)}></tally-map>`),
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: () => html`<tally-map .data=${figures} .map=${inventedMap()}></tally-map>`,
}

export const English: StoryObj = {
  globals: { locale: 'en' },
  render: () => html`<tally-map .data=${figures} .map=${inventedMap()}></tally-map>`,
}

export const Empty: StoryObj = {
  parameters: drawsNothing,
  render: () => html`<tally-map></tally-map>`,
}

/** What every kind of chart is drawn with: the bounds it must show, and real figures. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/setup.js'
import {
  boundsOfTwoYears,
  crossedBounds,
  doubtfulFlow,
  everyBound,
  everyBoundOf,
  fieldsByYear,
  held,
  heldByDay,
} from '../../stories/figures.js'
import { inventedMap, inventedNames } from '../../stories/invented-map.js'
import { events } from '../../stories/events.js'

export interface Case {
  readonly name: string
  readonly of: string
  readonly attributes: Readonly<Record<string, string>>
}

const gansu = readFileSync(join(root, 'portal/data/gansu.json'), 'utf8')
const proposals = readFileSync(join(root, 'portal/data/proposals.json'), 'utf8')

const satisfied = { id: 'satisfied', label: '提案办理满意率', unit: '%', kind: 'rate' } as const
const share = { id: 'share', label: '占比', unit: '%', kind: 'share' } as const
const shares = JSON.stringify(everyBoundOf(share, 'place'))
const counts = JSON.stringify(everyBound)
const places = (label: string, unit: string) =>
  JSON.stringify(everyBoundOf({ id: 'counted', label, unit, kind: 'count' }, 'place'))

const byYear = everyBoundOf(held, 'period')
/** A figure of every bound, each on a day of its own. */
const boundsByDay = {
  ...byYear,
  observations: byYear.observations.map((o, i) => ({ ...o, period: `2024-03-0${i + 1}` })),
}

const outcome = { data: gansu, indicator: 'outcome proposals' }
const fields = { data: proposals, indicator: 'gansu-2013-fields', by: 'category', split: 'none' }

/** By element: the attributes of each of its drawings. */
const drawings: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  'bar-chart': { bounds: { data: counts }, columns: { ...fields, orientation: 'vertical' }, real: fields },
  'bullet-chart': {
    bounds: { data: shares, goal: '60' },
    real: { data: proposals, indicator: 'filing-rate', goal: '90' },
  },
  'gauge-chart': {
    bounds: { data: shares, goal: '60' },
    real: { data: gansu, indicator: 'satisfaction', goal: '95' },
  },
  'slope-chart': {
    bounds: { data: JSON.stringify(boundsOfTwoYears) },
    real: { data: proposals, indicator: 'gansu-13-fields' },
  },
  'pictogram-chart': {
    bounds: { data: counts },
    real: { data: proposals, indicator: 'gansu-2013-fields' },
  },
  'dot-chart': {
    bounds: { data: counts },
    real: { data: proposals, indicator: 'gansu-13-fields' },
  },
  'share-bar': { bounds: { data: shares, by: 'place' }, real: outcome },
  'donut-chart': { bounds: { data: counts }, real: outcome },
  'treemap-chart': { bounds: { data: counts }, real: { data: proposals, indicator: 'gansu-2013-fields' } },
  'waffle-chart': { bounds: { data: counts }, real: outcome },
  'histogram-chart': {
    bounds: { data: places('协商', '次') },
    real: { data: proposals, indicator: 'proposals', where: 'place=甘肃省|河北省' },
  },
  'scatter-chart': {
    bounds: { data: JSON.stringify(crossedBounds), indicator: 'members n' },
    real: { data: proposals, indicator: 'received proposals', where: 'place=甘肃省|河北省' },
  },
  'sankey-chart': {
    bounds: { data: JSON.stringify(doubtfulFlow), indicator: 'received filed outcome' },
    real: {
      data: proposals,
      indicator: 'received proposals outcomes-hebei-2013',
      where: 'place=河北省',
    },
  },
  stat: { bounds: { data: counts }, real: { data: gansu, indicator: 'satisfaction', goal: '95' } },
  compare: { bounds: { data: places('协商', '次') }, real: { data: gansu } },
  'line-chart': {
    bounds: { data: JSON.stringify(byYear) },
    real: { data: proposals, indicator: 'gansu-13-fields' },
  },
  'area-chart': {
    bounds: { data: JSON.stringify(byYear) },
    inside: { data: JSON.stringify(fieldsByYear), by: 'period', split: 'category' },
    share: { data: proposals, indicator: 'gansu-13-fields', stacked: 'share' },
    real: { data: proposals, indicator: 'gansu-13-fields' },
  },
  'tile-map': {
    bounds: { data: places('协商', '次'), tiles: '确数 余 以上 近; 不足 不超过 约 区间; . 一批' },
    real: { data: gansu, indicator: 'consultations' },
  },
  map: {
    bounds: {
      data: places('协商', '次'),
      map: JSON.stringify(
        inventedMap(['确数', '余', '以上', '近', '不足', '不超过', '约', '区间', '一批', '别处']),
      ),
    },
    real: { data: gansu, indicator: 'consultations', map: JSON.stringify(inventedMap(inventedNames)) },
  },
  'calendar-chart': {
    bounds: { data: JSON.stringify(boundsByDay) },
    real: { data: JSON.stringify(heldByDay) },
  },
  'heatmap-chart': {
    bounds: { data: counts },
    real: { data: JSON.stringify(fieldsByYear), by: 'category', split: 'period' },
  },
  'timeline-chart': {
    bounds: { data: JSON.stringify(byYear) },
    real: { data: JSON.stringify(events), split: 'indicator' },
  },
  studios: { bounds: { data: places('委员工作室', '个') }, real: { data: gansu } },
  consultations: { bounds: { data: places('协商活动', '次') }, real: { data: gansu } },
  donations: { bounds: { data: places('捐款', '元') }, real: { data: gansu } },
  proposals: { bounds: { data: JSON.stringify(everyBoundOf(satisfied, 'place')) }, real: { data: gansu } },
}

/** Every drawing of the element; every chart must have one of each kind. */
export function casesOf(element: string): readonly Case[] {
  return Object.entries(drawings[element] ?? {}).map(([of, attributes]) => ({
    name: element,
    of,
    attributes,
  }))
}

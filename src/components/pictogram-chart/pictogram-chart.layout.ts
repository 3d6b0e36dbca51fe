/**
 * Figures as rows of icons, each icon a round number that is said over them; what is left over is a part of an icon. Figures
 * below zero cannot be counted and are drawn as bars, with the sentence why.
 */
import { formatQuantity } from '../../data/format.js'
import type { Selection } from '../../data/series.js'
import type { Text } from '../../data/text.js'
import { groupBars, type Bar } from '../chart/layout/bars/bars.js'
import { signed } from '../chart/layout/bars/bound-marks.js'
import { tellFacts } from '../chart/layout/words/facts.js'
import { layoutHorizontalBars } from '../chart/layout/bars/horizontal-bars.js'
import { measuredGroups } from '../chart/layout/facets/measured.js'
import { placeRows, type RowNeed, rowLabels } from '../chart/layout/text/label-rows.js'
import { withSentences } from '../chart/layout/words/sentences.js'
import { listTargets } from '../chart/layout/marks/targets.js'
import { textBlock } from '../chart/layout/text/text-marks.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { wrap } from '../chart/layout/text/wrap.js'
import type { ChartView, Frame, Mark } from '../chart/view.js'
import { mostIcons, perIcon } from './counting.layout.js'
import { blocksOf, placeBlocks } from './icon-blocks.layout.js'
import { iconSize, perLines, placeIcons, tighter, wordsOf, type Grid, type Item } from './icon-row.layout.js'
import { builtIn, iconFor, iconOf, iconPath, type IconName, type OwnIcon } from './icons.layout.js'

export interface PictogramOptions {
  /** What one icon stands for, in the indicator's unit; a round number by default. */
  readonly per?: number
  /** By the measure word when there is none. */
  readonly icon?: IconName | OwnIcon
}

export function layoutPictogram(selection: Selection, frame: Frame, options: PictogramOptions): ChartView {
  const { locale } = frame
  const groups = groupBars(selection, frame)
  const { blocks, several, every } = blocksOf(groups)
  const items = blocks.flatMap((block) => block.items)
  const bars = items.map(({ bar }) => bar)
  if (bars.some(({ datum }) => signed(datum.figure) < 0)) {
    return withSentences(layoutHorizontalBars(selection, frame), [belowZero])
  }
  // In small multiples an icon stands for the same in all of them.
  const measured = frame.whole ? measuredGroups(groups, frame).flatMap((group) => group.bars) : bars
  const most = measured.reduce((so, { extent }) => Math.max(so, extent ?? 0), 0)
  const whole = measured.every(({ datum }) => Number.isInteger(datum.figure.value ?? 0))
  const asked = options.per !== undefined && options.per > 0 ? options.per : undefined
  const fits = asked !== undefined && most / asked <= mostIcons
  const per = fits ? asked : perIcon(most, whole)
  const unit = bars.find(({ datum }) => datum.figure.value !== null)?.datum.figure.unit ?? ''
  const { icon: given = iconFor(unit) } = options
  const icon = typeof given === 'string' ? builtIn(given) : iconOf(given)
  // Icons that stand in one line are counted at a glance: on a narrow screen they need all of it, but for short names.
  const beside = several ? 0.2 : 0
  const placeUnder = (needs: readonly RowNeed[], top: number) => placeRows(needs, frame, top, items, beside)
  const bare = placeUnder(
    items.map(({ key, label }) => ({ key, label, height: 0 })),
    0,
  )
  const [icons, room] = [Math.ceil(most / per), frame.width - bare.left]
  const size = iconSize(frame, icons, items.length, room)
  const { grid, words } = gridFor(items, { icon, per, size, left: bare.left }, icons, frame)
  const said = meaning(bars, per, frame)
  const key = keyMarks(said, grid, bars[0], frame)
  const place = placeBlocks(
    blocks,
    new Map(words.map(({ item, height }) => [item.key, height])),
    key.height,
    placeUnder,
    frame,
  )
  const placed = words.map((of, i) => placeIcons(of, place.rows[i]?.y ?? 0, grid, frame))
  const facts = tellFacts(selection, locale)
  const end = locale === 'en' ? '.' : '。'
  return {
    kinds: ['象形图'],
    frame: { ...frame, height: Math.ceil(place.height) },
    facts: {
      ...facts,
      summary: [facts.summary, said && said + end].filter(Boolean).join(locale === 'en' ? ' ' : ''),
      notes: notesOf(asked !== undefined && !fits, every - items.length, frame),
    },
    // Every row is named by its series: a legend would say it again.
    named: (several || groups.every(({ bars: own }) => own.length !== 1)) && every === items.length,
    panels: [
      {
        key: 'icons',
        plot: { x: grid.left, y: 0, width: frame.width - grid.left, height: place.height },
        axes: [],
        scales: [],
        layers: [
          placed.flatMap(({ marks }) => marks),
          [
            ...key.marks,
            ...place.heads,
            ...rowLabels(place, frame),
            ...placed.flatMap(({ labels }) => labels),
          ],
        ],
      },
    ],
    targets: listTargets(placed.map(({ target }) => target)),
  }
}

/**
 * After its icons every figure is read as theirs; under them it looks like the name of the next row. So that it has room,
 * icons are a little smaller, then fewer in a line.
 */
function gridFor(items: readonly Item[], own: Omit<Grid, 'perLine'>, icons: number, frame: Frame) {
  const room = frame.width - own.left
  const { label } = typeScale(frame)
  const stated = items.filter(({ bar }) => bar.datum.figure.value !== null)
  const longest = Math.max(0, ...stated.map(({ bar }) => textWidth(bar.text, label)))
  const sizes = [own.size, tighter(own.size, room, longest, frame)]
  const grids = sizes.flatMap((size) =>
    perLines(room, size, icons).map((perLine) => ({ ...own, size, perLine })),
  )
  const set = (grid: Grid) => ({ grid, words: items.map((item) => wordsOf(item, grid, frame)) })
  const tried = grids.toSorted((a, b) => Number(a.perLine < 10) - Number(b.perLine < 10)).map(set)
  const follows = tried.find(({ words }) => words.every(({ after, lines }) => after || lines === 0))
  return follows ?? tried[0] ?? set({ ...own, perLine: 1 })
}

const belowZero: Text = {
  zh: '有小于零的数字，不能用图形计数，因此画成条形。',
  en: 'Some figures are below zero and cannot be counted in symbols, so they are drawn as bars.',
}

/** 每个图形代表10件. */
function meaning(bars: readonly Bar[], per: number, { locale }: Frame): string {
  const like = bars.find(({ datum }) => (datum.figure.value ?? 0) > 0)?.datum.figure
  if (!like) return ''
  const en = locale === 'en'
  const { unit, scale } = like
  const one = formatQuantity({ value: per, bound: 'exact', unit, ...(scale && { scale }) }, { locale })
  const parts = bars.some(({ datum }) => (datum.figure.value ?? 0) % per !== 0)
  return en
    ? `each symbol stands for ${one}${parts ? '; less than that is a part of a symbol' : ''}`
    : `每个图形代表${one}${parts ? '，零头按比例画出一部分' : ''}`
}

/** One icon and what it stands for, over the rows. */
function keyMarks(said: string, grid: Grid, first: Bar | undefined, frame: Frame) {
  const { small } = typeScale(frame)
  if (said === '' || !first) return { marks: [], height: 2 }
  const side = Math.round(small * 1.2)
  const wrapped = wrap(said, frame.width - side - 7, small, 3)
  const marks: readonly Mark[] = [
    {
      type: 'path',
      key: 'key/icon',
      role: 'value',
      series: 'key',
      d: iconPath(grid.icon, 0, (small * 1.5 - side) / 2, side),
    },
    ...textBlock(wrapped, {
      key: 'key',
      role: 'muted',
      x: side + 7,
      y: 0,
      size: small,
      leading: 1.5,
      full: said,
    }),
  ]
  return { marks, height: wrapped.lines.length * small * 1.5 + frame.fontSize * 0.75 }
}

function notesOf(tooMany: boolean, left: number, { locale }: Frame): readonly string[] {
  const en = locale === 'en'
  return [
    ...(tooMany
      ? [en ? 'the number asked for would take too many symbols' : '按所给数目图形过多，已改用较大的整数']
      : []),
    ...(left > 0
      ? [en ? `${left} more figures are in the table only` : `另有${left}个数字没有画出，见数据表`]
      : []),
  ]
}

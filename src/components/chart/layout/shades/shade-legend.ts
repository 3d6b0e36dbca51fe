/** What the shades mean: one box a class with its ends written at its edges, the rule in words, and the doubts. */
import { formatNumber, formatQuantity } from '../../../../data/format.js'
import type { Quantity } from '../../../../data/quantity.js'
import type { Datum } from '../../../../data/series.js'
import type { Frame, Mark, Panel, TextMark } from '../../view.js'
import { cornerPath } from './shaded-cell.js'
import type { ShadeRule, ShadeScale } from './shades.js'
import { centredBaseline, textBlock } from '../text/text-marks.js'
import { textWidth } from '../text/text-width.js'
import { tickTexts, type TickTexts } from '../axis/tick-texts.js'
import { typeScale } from '../text/type-scale.js'
import { wrap } from '../text/wrap.js'

export interface LegendNeeds {
  /** Of what the classes are: unit and printed scale. */
  readonly like: Quantity
  /** Some figures are not exact, some have no number. */
  readonly doubtful: boolean
  readonly silent: boolean
  /** What a spot in a mere hairline means, where there are such spots. */
  readonly blank?: string
}

const rules: Readonly<Record<ShadeRule, readonly [zh: string, en: string]>> = {
  nice: ['分级：取整等距', 'classes: equal steps between round numbers'],
  equal: ['分级：等距', 'classes: equal steps'],
  quantile: ['分级：各级数字个数相近（分位数）', 'classes: about as many figures in each (quantiles)'],
}

const boxHeight = 0.75

/** Drawn from `at` downwards as a panel of its own; `height` includes the space above what follows. */
export function shadeLegend(
  scale: ShadeScale | undefined,
  needs: LegendNeeds,
  at: { readonly x: number; readonly y: number; readonly width: number },
  frame: Frame,
): { readonly panel: Panel; readonly height: number } {
  const { small, leading } = typeScale(frame)
  const side = frame.fontSize * boxHeight
  const marks: Mark[] = []
  let y = at.y
  if (scale) {
    marks.push(...classBoxes(scale, needs.like, { ...at, y }, side, frame))
    y += side + small * 1.5
  }
  const keys = [
    ...(needs.doubtful ? [{ key: 'doubt', text: frame.locale === 'en' ? 'not exact' : '非确数' }] : []),
    ...(needs.silent ? [{ key: 'silent', text: frame.locale === 'en' ? 'not given' : '原文未列' }] : []),
    ...(needs.blank === undefined ? [] : [{ key: 'blank', text: needs.blank }]),
  ]
  let x = at.x
  for (const { key, text } of keys) {
    const width = side + 6 + textWidth(text, small) + 16
    if (x > at.x && x + width > at.x + at.width) [x, y] = [at.x, y + small * leading]
    marks.push(...keyMarks(key, text, x, y, side, small))
    x += width
  }
  const rule = legendWords(scale, needs.like, frame)
  if (rule !== '') {
    const beside = x + textWidth(rule, small) <= at.x + at.width
    if (!beside) [x, y] = [at.x, y + small * leading]
    const wrapped = wrap(rule, at.x + at.width - x, small, 2)
    marks.push(...textBlock(wrapped, { key: 'shades/rule', role: 'muted', x, y, size: small, leading }))
    y += (wrapped.lines.length - 1) * small * leading
  }
  const anything = keys.length > 0 || rule !== ''
  const height = y - at.y + (anything ? small * leading : 0) + frame.fontSize * 0.5
  const plot = { x: at.x, y: at.y, width: at.width, height }
  return { panel: { key: 'legend', plot, axes: [], scales: [], layers: [marks] }, height }
}

/** The classes of figures that are written on their spots: one alone has no other to be darker or lighter than. */
export function classesAmong(
  data: readonly Pick<Datum, 'figure'>[],
  scale: ShadeScale | undefined,
): ShadeScale | undefined {
  return data.filter(({ figure }) => figure.value !== null).length > 1 ? scale : undefined
}

/** 单位：次；分级：取整等距. */
function legendWords(scale: ShadeScale | undefined, like: Quantity, frame: Frame): string {
  const en = frame.locale === 'en'
  const { unit } = breakTexts(scale?.breaks ?? [], like, frame)
  return [
    ...(unit === '' ? [] : [en ? unit.replace(/^U/, 'u') : unit]),
    ...(scale && scale.breaks.length > 2 ? [rules[scale.rule][en ? 1 : 0]] : []),
  ].join(en ? '; ' : '；')
}

function classBoxes(
  scale: ShadeScale,
  like: Quantity,
  at: { readonly x: number; readonly y: number; readonly width: number },
  side: number,
  frame: Frame,
): readonly Mark[] {
  const { small } = typeScale(frame)
  // Nothing at all has its own box: the first class starts above it.
  const sides = ['>', ...scale.breaks.slice(2).map(() => ''), '<']
  const texts = breakTexts(scale.breaks, like, frame).texts.map(
    (text, i) => (scale.zero && scale.breaks[i] === 0 ? (sides[i] ?? '') : '') + text,
  )
  const classes = Math.max(0, scale.breaks.length - 1)
  const room = at.width - (scale.zero ? side * 3 : 0)
  const [first = 0, second = 0] = texts.map((text) => textWidth(text, small))
  // The first starts at its edge, the second is centred on the next.
  const widest = Math.max(
    side * 2,
    texts[0] === texts[1] ? 0 : first + second / 2 + 7,
    ...texts.map((text) => textWidth(text, small) + 12),
  )
  const width = Math.max(0, Math.min(widest, (room - widest / 2) / Math.max(1, classes)))
  const marks: Mark[] = []
  let x = at.x
  const baseline = at.y + side + small * 1.1
  if (scale.zero) {
    marks.push(
      {
        type: 'rect',
        key: 'shades/zero',
        role: 'shade',
        shade: 0,
        x,
        y: at.y,
        width: side * 2,
        height: side,
      },
      label('zero', '0', x + side, baseline, small, 'middle'),
    )
    x += side * 3
  }
  const single = texts[0] === texts[1]
  for (let i = 0; i < classes; i++) {
    const box = { x: x + i * width, y: at.y, width, height: side }
    marks.push({ type: 'rect', key: `shades/${i}`, role: 'shade', shade: scale.shadeAt(i), ...box })
  }
  const ends = single ? texts.slice(0, 1) : texts
  const lastHalf = textWidth(texts[texts.length - 1] ?? '', small) / 2
  const lastFrom = x + classes * width - lastHalf
  let free = -Infinity
  ends.forEach((text, i) => {
    const own = textWidth(text, small)
    const spot = single ? x + width / 2 : x + i * width
    // The first may not leave the drawing to the left.
    const from = i === 0 && !single ? spot : spot - own / 2
    const crowds = i > 0 && i < ends.length - 1 && from + own + 6 > lastFrom
    if (from < free || crowds) return
    marks.push(label(String(i), text, from, baseline, small, 'start'))
    free = from + own + 6
  })
  return marks
}

function label(
  key: string,
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: TextMark['anchor'],
): TextMark {
  return { type: 'text', key: `shades/${key}/label`, role: 'muted', x, y, text, anchor, size }
}

function keyMarks(
  key: string,
  text: string,
  x: number,
  y: number,
  side: number,
  size: number,
): readonly Mark[] {
  const top = y + (size * 1.5 - side) / 2
  const box = { x, y: top, width: side, height: side }
  const corner = { type: 'path', key: 'shades/doubt/corner', role: 'corner', shade: 0 } as const
  return [
    key === 'doubt'
      ? { type: 'rect', key: 'shades/doubt', role: 'shade', shade: 0, ...box }
      : { type: 'rect', key: `shades/${key}`, role: key === 'blank' ? 'blank' : 'rest', ...box },
    ...(key === 'doubt' ? [{ ...corner, d: cornerPath(box, side * 0.8) }] : []),
    label(key, text, x + side + 6, centredBaseline(top + side / 2, size), size, 'start'),
  ]
}

/** Ends of classes, written as the figures on their spots are: % with each, 万 or 亿 with each where all are so round. */
function breakTexts(
  breaks: readonly number[],
  like: Quantity,
  { locale }: Frame,
): Pick<TickTexts, 'texts' | 'unit'> {
  if (like.unit !== '%') {
    const along = tickTexts(breaks, like.unit, locale)
    // The unit is that of the figures beside it too: 5003 is no 5003万次.
    const { unit } = tickTexts([], like.unit, locale)
    const worded = locale === 'en' ? undefined : wordedEnds(breaks, along)
    if (worded) return { texts: worded, unit }
    return along.scale === '' ? along : { texts: breaks.map((value) => formatNumber(value, 'en')), unit }
  }
  const texts = breaks.map((value) => {
    const text = formatQuantity(
      { value: Math.abs(value), bound: 'exact', unit: '%' },
      { locale, style: 'short' },
    )
    return value < 0 ? `−${text}` : text
  })
  return { texts, unit: '' }
}

/** All in 万 or all in 亿; where they are too far apart for that, each in its own: undefined where one has too many digits. */
function wordedEnds(breaks: readonly number[], { texts, scale }: TickTexts): readonly string[] | undefined {
  if (!breaks.some((value) => Math.abs(value) >= 100_000)) return undefined
  if (scale !== '') return texts.map((text, i) => (breaks[i] === 0 ? '0' : text + scale))
  const own = breaks.map((value) => tickTexts([value], '', 'zh-CN'))
  // Digits beside a word are read as more than it.
  if (own.some((one, i) => one.scale === '' && Math.abs(breaks[i] ?? 0) >= 10_000)) return undefined
  return own.map((one) => `${one.texts[0] ?? ''}${one.scale}`)
}

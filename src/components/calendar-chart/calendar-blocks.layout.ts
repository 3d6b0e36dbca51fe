/** Where each day stands: a year as a band of weeks where there is room, else its months in rows. */
import type { Locale } from '../../data/text.js'
import { textWidth } from '../chart/layout/text/text-width.js'
import { typeScale } from '../chart/layout/text/type-scale.js'
import { round } from '../chart/layout/axis/extent.js'
import type { Frame, Mark, Rect } from '../chart/view.js'
import { daysOfMonth, daysOfYear, type Day, type Spot } from './days.layout.js'

export interface Block {
  /** Box of each day. */
  readonly boxes: ReadonlyMap<Day, Rect>
  /** Names of year, months and weekdays, lines between months. */
  readonly marks: readonly Mark[]
  readonly height: number
}

/** Smallest and largest side of a day, px. */
const [least, most] = [9.5, 19]
const between = 1.5
const weeks = 54

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = {
  'zh-CN': ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const

/** Room for the names of weekdays left of a band. */
function gutter({ fontSize, locale }: Frame): number {
  const { small } = typeScale({ fontSize })
  return Math.max(...weekdays[locale].map((name) => textWidth(name, small))) + 6
}

/** Side of a day in a band; undefined where a year has no room in one. */
export function bandSide(frame: Frame): number | undefined {
  const side = (frame.width - gutter(frame)) / weeks - between
  return side < least ? undefined : Math.min(most, side)
}

export function yearBand(year: number, side: number, top: number, frame: Frame): Block {
  const { small, label } = typeScale(frame)
  const left = gutter(frame)
  const step = side + between
  const y = top + label * 1.5 + small * 1.4
  const days = daysOfYear(year)
  const boxes = new Map(
    days.map((spot) => [
      spot.day,
      { x: left + spot.week * step, y: y + spot.weekday * step, width: side, height: side },
    ]),
  )
  const firsts = days.filter((spot, i) => i === 0 || spot.month !== days[i - 1]?.month)
  // A month’s name stands over its first whole week.
  const over = (spot: Spot) => left + (spot.week + (spot.weekday > 0 ? 1 : 0)) * step
  const every = step * 2 >= small * 1.2 ? 2 : 3
  return {
    boxes,
    height: label * 1.5 + small * 1.4 + step * 7,
    marks: [
      yearName(year, top, frame),
      ...firsts.map((spot) =>
        words(
          `${year}/${spot.month}`,
          monthName(spot.month, frame.locale),
          over(spot),
          y - small * 0.45,
          small,
        ),
      ),
      ...weekdays[frame.locale].flatMap((name, i) =>
        i % every === 0
          ? [words(`${year}/weekday/${i}`, name, 0, y + i * step + side / 2 + small * 0.36, small)]
          : [],
      ),
      {
        type: 'path',
        key: `${year}/months`,
        role: 'outline',
        d: firsts
          .slice(1)
          .map((spot) => monthLine(spot, left, y, step))
          .join(''),
      },
    ],
  }
}

/** The stepped line before the first of a month. */
function monthLine({ week, weekday }: Spot, left: number, top: number, step: number): string {
  const edge = (n: number) => round(left + n * step - between / 2)
  const down = (n: number) => round(top + n * step - between / 2)
  const end = down(7)
  if (weekday === 0) return `M${edge(week)} ${down(0)}L${edge(week)} ${end}`
  return `M${edge(week + 1)} ${down(0)}L${edge(week + 1)} ${down(weekday)}L${edge(week)} ${down(weekday)}L${edge(week)} ${end}`
}

/** Months, from one to another, as small leaves of a calendar, as many in a row as have room. */
export function monthLeaves(
  year: number,
  [from, to]: readonly [number, number],
  top: number,
  frame: Frame,
): Block {
  const { small, label } = typeScale(frame)
  const apart = frame.fontSize
  const columns = Math.max(
    1,
    Math.min(6, Math.floor((frame.width + apart) / (7 * (least + between) + apart))),
  )
  const leaf = (frame.width - apart * (columns - 1)) / columns
  const side = Math.min(most, leaf / 7 - between)
  const step = side + between
  const boxes = new Map<Day, Rect>()
  const marks: Mark[] = [yearName(year, top, frame)]
  let y = top + label * 1.5
  for (let first = from; first <= to; first += columns) {
    const row = Array.from({ length: Math.min(columns, to + 1 - first) }, (_, i) =>
      daysOfMonth(year, first + i),
    )
    row.forEach((days, i) => {
      const x = i * (leaf + apart)
      const month = first + i
      marks.push(words(`${year}/${month}`, monthName(month, frame.locale), x, y + small, small))
      for (const { day, week, weekday } of days) {
        const spot = { x: x + weekday * step, y: y + small * 1.5 + week * step }
        boxes.set(day, { ...spot, width: side, height: side })
      }
    })
    y += small * 1.5 + step * Math.max(...row.map((days) => (days.at(-1)?.week ?? 0) + 1)) + apart * 0.75
  }
  return { boxes, marks, height: y - top - apart * 0.75 }
}

function yearName(year: number, top: number, frame: Frame): Mark {
  const { label } = typeScale(frame)
  const text = frame.locale === 'en' ? String(year) : `${year}年`
  return { ...words(`${year}/name`, text, 0, top + label, label), role: 'axisLabel', weight: 600 }
}

function monthName(month: number, locale: Locale): string {
  return locale === 'en' ? (monthsEn[month] ?? '') : `${month + 1}月`
}

function words(key: string, text: string, x: number, y: number, size: number) {
  return { type: 'text', key: `calendar/${key}`, role: 'muted', x, y, text, anchor: 'start', size } as const
}

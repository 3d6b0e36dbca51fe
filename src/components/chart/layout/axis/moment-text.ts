import type { Locale } from '../../../../data/text.js'
import { timeUnits, type TimeUnit } from './time-units.js'
import { monthNames } from './time-ticks.js'

/** A moment to its unit in words, UTC: 2024年, 2024年3月, 2024年3月8日 08:30. */
export function momentText(moment: number, unit: TimeUnit, locale: Locale): string {
  const date = new Date(moment)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const depth = timeUnits.indexOf(unit)
  const time = [date.getUTCHours(), date.getUTCMinutes(), ...(depth > 4 ? [date.getUTCSeconds()] : [])]
  const clock = depth < 3 ? '' : ` ${time.map((part) => String(part).padStart(2, '0')).join(':')}`
  if (locale === 'en') {
    const parts = [depth > 1 ? day : '', depth > 0 ? monthNames[month] : '', year].filter(
      (part) => part !== '',
    )
    return parts.join(' ') + clock
  }
  return `${year}年${depth > 0 ? `${month + 1}月` : ''}${depth > 1 ? `${day}日` : ''}${clock}`
}

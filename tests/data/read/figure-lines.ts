import { say } from '../../../src/data/text.js'
import type { Reading } from '../../../src/data/read.js'

/** A dataset as a few short lines: `indicator@place|period|category|scope = value bound unit`, with what else is said in brackets. */
export function figureLines({ dataset }: Reading): readonly string[] {
  return dataset.observations.map((o) => {
    const {
      figure: f,
      indicator,
      place,
      period,
      periodWording,
      category,
      scope,
      dimensions,
      note,
      status,
    } = o
    const keys = [place, period, periodWording, category, scope, ...Object.values(dimensions ?? {})]
    const about = keys.flatMap((key) =>
      key === undefined ? [] : typeof key === 'object' ? key.toString() : key,
    )
    const value = `${f.value ?? '~'}${f.high === undefined ? '' : `…${f.high}`}`
    const bound = f.bound === 'exact' ? '' : ` ${f.bound}`
    const more = [status, note === undefined ? undefined : say(note, 'zh-CN')].filter(Boolean)
    return (
      `${indicator}@${about.join('|')} = ${value}${bound} ${f.unit}`.trim() +
      (more.length > 0 ? ` (${more.join('; ')})` : '')
    )
  })
}

export function codesOf({ findings }: Reading): readonly string[] {
  return findings.map(({ code, row }) => (row === undefined ? code : `${code} ${row}`))
}

/** Names that JSON gives in both languages, { zh: '兰州市', en: 'Lanzhou' }: rows go by the Chinese, and the English is put beside it. */
import type { Dataset, Observation } from '../dataset.js'
import type { Text } from '../text.js'
import { retold } from './merge.js'
import { isObject, type Reading } from './reading.js'

interface Both {
  readonly zh: string
  readonly en?: string
}

/** { zh, en }, { 'zh-CN': …, 'en-US': … }, { cn, en }: every key is a language, and each says the same. */
export function bothOf(value: unknown): Both | undefined {
  if (!isObject(value)) return undefined
  const found: { zh?: string; en?: string } = {}
  for (const [key, text] of Object.entries(value)) {
    const language = /^(zh|cn|en)(?:[-_][a-z]{2,8})*$/i.exec(key)?.[1]?.toLowerCase()
    if (language === undefined || typeof text !== 'string') return undefined
    found[language === 'en' ? 'en' : 'zh'] ??= text
  }
  const { zh = found.en, en } = found
  return zh === undefined ? undefined : { zh, ...(en !== undefined && en !== zh && { en }) }
}

/** The reading of rows with the English of what they name; a name that has two stays as it is. */
export function withEnglish(reading: Reading, raw: unknown): Reading {
  const words = new Map<string, string | undefined>()
  gather(raw, words, 0)
  if (words.size === 0) return reading
  const { dataset } = reading
  const both = (text: Text): Text => {
    const en = typeof text === 'string' ? words.get(text) : undefined
    return typeof text === 'string' && en !== undefined ? { zh: text, en } : text
  }
  return { ...reading, dataset: retold(listsIn(dataset, both), dataset, (o) => inBoth(o, both)) }
}

function gather(value: unknown, words: Map<string, string | undefined>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  const { zh, en } = bothOf(value) ?? {}
  if (zh !== undefined) {
    if (en !== undefined) words.set(zh, words.has(zh) && words.get(zh) !== en ? undefined : en)
    return
  }
  for (const inner of Object.values(value)) gather(inner, words, depth + 1)
}

const deepest = 12

function listsIn(dataset: Dataset, both: (text: Text) => Text): Dataset {
  const { title, indicators, observations, places = [], sources } = dataset
  const listed = new Set(places.map(({ id }) => id))
  const named = [...new Set(observations.flatMap(({ place }) => place ?? []))].filter(
    (place) => !listed.has(place) && typeof both(place) === 'object',
  )
  const all = [...places, ...named.map((place) => ({ id: place, label: place }))]
  return {
    ...dataset,
    ...(title !== undefined && { title: both(title) }),
    indicators: indicators.map((indicator) => ({ ...indicator, label: both(indicator.label) })),
    ...(all.length > 0 && { places: all.map((place) => ({ ...place, label: both(place.label) })) }),
    ...(sources && { sources: sources.map((source) => ({ ...source, title: both(source.title) })) }),
  }
}

function inBoth(observation: Observation, both: (text: Text) => Text): Observation {
  const { scope, note, base, periodWording } = observation
  return {
    ...observation,
    ...(scope !== undefined && { scope: both(scope) }),
    ...(note !== undefined && { note: both(note) }),
    ...(base !== undefined && base !== 'notGiven' && { base: both(base) }),
    ...(periodWording !== undefined && { periodWording: both(periodWording) }),
  }
}

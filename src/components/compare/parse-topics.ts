import type { Text } from '../../data/text.js'
import type { Topic } from './topics.layout.js'

/**
 * Reads `委员工作室、工作站:studios,stations;基层协商:consultations,members`; a list of `{label, indicators}` is taken as it is.
 * Names may be percent-encoded, so that `:`, `;` and `,` can be part of them. What is neither is left out.
 */
export function parseTopics(given: unknown): readonly Topic[] {
  if (typeof given === 'string') return given.split(/[;；]/).flatMap(parseClause)
  if (!Array.isArray(given)) return []
  return given.flatMap((item: unknown): readonly Topic[] => {
    if (typeof item === 'string') return parseClause(item)
    if (typeof item !== 'object' || item === null) return []
    const { label, indicators } = item as { label?: unknown; indicators?: unknown }
    const names = (Array.isArray(indicators) ? indicators : [indicators]).filter(
      (name) => typeof name === 'string',
    )
    return names.length > 0 ? [{ label: isText(label) ? label : '', indicators: names }] : []
  })
}

function parseClause(clause: string): readonly Topic[] {
  const [head = '', ...tail] = clause.split(/[:：]/)
  const list = (tail.length > 0 ? tail.join(':') : head)
    .split(/[,，]/)
    .map((name) => decode(name.trim()))
    .filter(Boolean)
  return list.length > 0 ? [{ label: tail.length > 0 ? decode(head.trim()) : '', indicators: list }] : []
}

function isText(label: unknown): label is Text {
  if (typeof label === 'string') return true
  return typeof label === 'object' && label !== null && typeof (label as { zh?: unknown }).zh === 'string'
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import type { FigurePart } from '../format.js'
import type { Quantity } from '../quantity.js'

const latin = /[\d０-９]+(?:[.,．，][\d０-９]+)*/g
const han = /[〇○零一二两三四五六七八九十百千万亿点分之成半]+/g

/** Cuts the source's wording into number, unit and the words around them: 110|余|次, 2733|万元. */
export function wordingParts(wording: string, q: Quantity): readonly FigurePart[] {
  if (q.value === null) return [{ text: wording, role: 'bound' }]
  const numbers = [...wording.matchAll(latin)]
  const found = numbers.length > 0 ? numbers : [...wording.matchAll(han)]
  const parts: FigurePart[] = []
  let end = 0
  for (const match of found) {
    parts.push(...between(wording.slice(end, match.index), end === 0, q.unit))
    parts.push({ text: match[0], role: 'number' })
    end = match.index + match[0].length
  }
  parts.push(...between(wording.slice(end), end === 0, q.unit))
  return parts.filter((part) => part.text !== '')
}

function between(text: string, leading: boolean, unit: string): readonly FigurePart[] {
  if (leading) return [{ text, role: 'bound' }]
  const scale = /^\s*[百千万亿]*[%％‰‱]?/.exec(text)?.[0] ?? ''
  const rest = text.slice(scale.length)
  if (rest.startsWith(unit)) {
    return [
      { text: scale + unit, role: 'unit' },
      { text: rest.slice(unit.length), role: 'bound' },
    ]
  }
  const words = rest.endsWith(unit)
    ? rest.slice(0, rest.length - unit.length).replace(/[百千万亿]+$/, '')
    : rest
  return [
    { text: scale, role: 'unit' },
    { text: words, role: 'bound' },
    { text: rest.slice(words.length), role: 'unit' },
  ]
}

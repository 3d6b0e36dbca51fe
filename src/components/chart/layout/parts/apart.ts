/** Figures that stand beside wholes with their parts and are neither: said and tabled, not drawn as a whole of their own. */
import type { Text } from '../../../../data/text.js'
import type { WholeGroup } from './parts.js'

export interface Apart {
  readonly wholes: readonly WholeGroup[]
  /** What is said of the others. */
  readonly sentences: readonly Text[]
}

/** Where nothing at all is part of a whole, all stay: they are listed with the reason. */
export function apart(groups: readonly WholeGroup[]): Apart {
  const lone = groups.filter(isLone)
  if (lone.length === 0 || lone.length === groups.length) return { wholes: groups, sentences: [] }
  return { wholes: groups.filter((group) => !isLone(group)), sentences: [said(lone)] }
}

/** One figure of no class, of which nothing says what it is a part of. */
function isLone({ whole, parts, silent, rest }: WholeGroup): boolean {
  const [only, ...others] = [...parts, ...silent]
  return !whole && !rest && only !== undefined && others.length === 0 && only.datum.category === undefined
}

function said(lone: readonly WholeGroup[]): Text {
  const names = lone.map(({ label, parts, silent }) => ({
    label,
    text: [...parts, ...silent][0]?.text ?? '',
  }))
  return {
    zh: `${names.map(({ label, text }) => (label === '' ? text : `${label}（${text}）`)).join('、')}没有分类，也没有可作总体的数字，只列在表中。`,
    en: `Listed in the table only, with no classes and nothing to be a part of: ${names.map(({ label, text }) => (label === '' ? text : `${label} (${text})`)).join(', ')}.`,
  }
}

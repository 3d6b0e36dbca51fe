import { finding, type Finding } from '../finding.js'
import { groupBy, some, zh, type Case, type Rule } from './context.js'

/** Letters of other scripts and characters that look, or are typed, like another. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  己: '已',
  巳: '已',
  末: '未',
  類: '类',
  '·': '',
  '•': '',
  '、': '',
  ',': '',
  '-': '',
  '—': '',
  '–': '',
  '/': '',
}

/** What is left of a name when width, spaces, punctuation and look-alikes are set aside: Ａ类, А 类 and A类 are one. */
function folded(name: string): string {
  return [...name.normalize('NFKC')]
    .map((char) => lookAlikes[char] ?? char)
    .join('')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .toUpperCase()
    .replace(/^([A-Z])类$/, '$1')
}

/** One class, scope or dimension value spelled in two ways would be drawn as two. */
export const namesAreSpelledOnce: Rule = ({ byIndicator }) =>
  [...byIndicator.values()].flatMap((cases) => [
    ...variants(cases, 'category', (c) => (c.o.category === undefined ? [] : [c.o.category].flat())),
    ...variants(cases, 'scope', (c) => (c.o.scope === undefined ? [] : [zh(c.o.scope)])),
    ...dimensionNames(cases).flatMap((name) =>
      variants(cases, `dimensions/${name}`, (c) => {
        return Object.hasOwn(c.o.dimensions ?? {}, name) ? [c.o.dimensions?.[name] ?? ''] : []
      }),
    ),
  ])

function dimensionNames(cases: readonly Case[]): readonly string[] {
  return [...new Set(cases.flatMap((c) => Object.keys(c.o.dimensions ?? {})))]
}

function variants(
  cases: readonly Case[],
  field: string,
  namesOf: (c: Case) => readonly string[],
): readonly Finding[] {
  const first = new Map<string, Case>()
  for (const c of cases) {
    for (const name of namesOf(c)) if (typeof name === 'string' && !first.has(name)) first.set(name, c)
  }
  return [...groupBy([...first.keys()], folded).values()].flatMap((names) => {
    // The scheme knows both the id and the label of a class: that is no variant.
    const known = first.get(names[0] ?? '')?.scheme?.classes
    const listed = names.filter((name) => known?.some((k) => k.id === name || zh(k.label) === name))
    if (names.length < 2 || listed.length === names.length) return []
    const odd = first.get(names.find((name) => !listed.includes(name) && name !== names[0]) ?? names[1] ?? '')
    return [
      finding('warning', 'name-variants', `${odd?.path ?? cases[0]?.path ?? ''}/${field}`, {
        zh: `${some(names, (n) => `“${n}”`, '、')}应是同一名称（全角、空格或形近字不同），现在会画成几项。请统一写法。`,
        en: `${some(names, (n) => `“${n}”`, ', ')} seem to be one name (width, spaces or look-alike characters differ) and would be drawn as several. Spell it one way.`,
      }),
    ]
  })
}

import { finding, type Finding } from '../../finding.js'
import { keyOf, repeatedBy, zh, type Case, type Context, type Rule } from '../context.js'
import { countsFor } from '../families.js'
import { folded, inLatin } from './fold.js'
import { some } from '../words.js'

/** One class, scope or dimension value spelled in two ways would be drawn as two. */
export const namesAreSpelledOnce: Rule = (context) => [
  ...classNames(context),
  ...otherNames(context),
  ...columnNames(context),
]

const measured = /(?:所占|占)?(?:比例|比重|占比|百分比|件数|数量)$/
const spacing = /[\s\u200b-\u200f\u2060\ufeff、,·•/（）()—–-]/g

/** ⽂化建设占比 beside 文化建设: a count and the percentage of it, in columns of their own. */
function columnNames({ dataset: { indicators } }: Context): readonly Finding[] {
  const stems = indicators.map(({ label }, i) => ({
    i,
    stem: zh(label).replace(measured, '').replace(spacing, ''),
  }))
  return repeatedBy(stems, ({ stem }) => folded(stem)).flatMap((alike) => {
    const names = [...new Set(alike.map(({ stem }) => stem))]
    const odd = alike.find(({ stem }) => stem !== names[0])
    return odd === undefined || names[0] === '' ? [] : [spelledApart(names, `indicators/${odd.i}/label`)]
  })
}

/** Counts and the percentages of them name their classes alike. */
function classNames(context: Context): readonly Finding[] {
  const groups = new Map([...context.byIndicator].map(([id, cases]) => [id, [...cases]]))
  const joined = new Set<string>()
  for (const family of [...context.families.values()].flat()) {
    if (!family.relative) continue
    const counts = countsFor(context, family.first)?.family.first.indicator.id
    const pair = keyOf(counts, family.first.indicator.id)
    if (counts === undefined || counts === family.first.indicator.id || joined.has(pair)) continue
    joined.add(pair)
    const own = groups.get(counts)
    for (const c of groups.get(family.first.indicator.id) ?? []) own?.push(c)
    groups.delete(family.first.indicator.id)
  }
  return [...groups.values()].flatMap((cases) => {
    const found = variants(cases, 'category', categoriesOf)
    return found.length > 0 ? found : ofOtherScript(cases)
  })
}

function categoriesOf({ o }: Case): readonly string[] {
  return o.category === undefined ? [] : [o.category].flat()
}

/** А类 of Cyrillic beside B类 and C类: no two names are alike, and one is none of its letters. */
function ofOtherScript(cases: readonly Case[]): readonly Finding[] {
  const first = new Map<string, Case>()
  for (const c of cases) {
    for (const name of categoriesOf(c)) if (typeof name === 'string' && !first.has(name)) first.set(name, c)
  }
  return [...first].flatMap(([name, { path, scheme }]) => {
    // A scheme does not know it: that is said by itself.
    const meant = scheme ? undefined : inLatin(name)
    if (meant === undefined) return []
    return finding('warning', 'name-variants', `${path}/category`, {
      zh: `“${name}”里有形似拉丁字母的西里尔或希腊字母，与“${meant}”不是同一名称。请改为“${meant}”。`,
      en: `“${name}” holds a letter of Cyrillic or Greek that only looks Latin, and is another name than “${meant}”. Write “${meant}”.`,
    })
  })
}

function otherNames({ byIndicator }: Context): readonly Finding[] {
  return [...byIndicator.values()].flatMap((cases) => [
    ...variants(cases, 'scope', (c) => (c.o.scope === undefined ? [] : [zh(c.o.scope)])),
    ...dimensionNames(cases).flatMap((name) =>
      variants(cases, `dimensions/${name}`, (c) => {
        return Object.hasOwn(c.o.dimensions ?? {}, name) ? [c.o.dimensions?.[name] ?? ''] : []
      }),
    ),
  ])
}

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
  return repeatedBy([...first.keys()], folded).flatMap((names) => {
    // The scheme knows both the id and the label of a class: that is no variant.
    const known = first.get(names[0] ?? '')?.scheme?.classes
    const classOf = (name: string) => known?.find((k) => k.id === name || zh(k.label) === name)?.id
    const listed = names.filter((name) => classOf(name) !== undefined)
    if (listed.length === names.length && new Set(names.map(classOf)).size === 1) return []
    const odd = first.get(names.find((name) => !listed.includes(name) && name !== names[0]) ?? names[1] ?? '')
    return [spelledApart(names, `${odd?.path ?? cases[0]?.path ?? ''}/${field}`)]
  })
}

function spelledApart(names: readonly string[], path: string): Finding {
  return finding('warning', 'name-variants', path, {
    zh: `${some(names, (n) => `“${n}”`, '、')}应是同一名称（全角、空格或形近字不同），现在会画成几项。请统一写法。`,
    en: `${some(names, (n) => `“${n}”`, ', ')} seem to be one name (width, spaces or look-alike characters differ) and would be drawn as several. Spell it one way.`,
  })
}

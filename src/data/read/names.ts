/** Finds what an observation refers to, by id or by any spelling of its label. */
import { spellings, type Text } from '../text.js'

/** 合 计 and 合计, Ａ and A, 委员 工作室 with a stray space: one name. */
export function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** Administrative suffixes people leave out: 嘉峪关 is 嘉峪关市. */
const placeSuffix =
  /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|[一-龥]{1,4}族自治[州县]|自治[州县]|地区|省|市|县|州|区|盟|旗)$/

/** The name without its administrative suffix; itself where what is left would be one character. */
export function placeStem(name: string): string {
  const folded = fold(name)
  const stem = folded.replace(placeSuffix, '')
  return stem.length >= 2 ? stem : folded
}

interface Named {
  readonly id: string
  readonly label?: Text
  readonly title?: Text
}

/** Id of the item a name means; undefined when none. Ids come before labels. */
export function nameIndex(
  items: readonly Named[],
  stemOf: (name: string) => string = fold,
): (name: string) => string | undefined {
  const ids = new Set(items.map(({ id }) => id))
  const byLabel = new Map<string, string>()
  for (const item of items) {
    for (const name of [item.id, ...spellings(item.label ?? item.title ?? item.id)]) {
      if (!byLabel.has(fold(name))) byLabel.set(fold(name), item.id)
    }
  }
  const byStem = new Map<string, string | undefined>()
  for (const item of items) {
    for (const name of spellings(item.label ?? item.title ?? item.id)) {
      const stem = stemOf(name)
      // 兰州市 and 兰州县 would share a stem: then only the whole name will do.
      byStem.set(stem, byStem.has(stem) && byStem.get(stem) !== item.id ? undefined : item.id)
    }
  }
  return (name) => (ids.has(name) ? name : (byLabel.get(fold(name)) ?? byStem.get(stemOf(name))))
}

/**
 * One spelling for each place of a file without a list of places: 嘉峪关 beside 嘉峪关市 becomes the longer. Where a
 * stem has several whole names (城关区, 城关镇 do not count; 兰州市, 兰州区 do), each stays as it is.
 */
export function unifyPlaces(names: Iterable<string>): (name: string) => string {
  const byStem = new Map<string, Set<string>>()
  for (const name of names) {
    const stem = placeStem(name)
    byStem.set(stem, (byStem.get(stem) ?? new Set()).add(name))
  }
  const chosen = new Map<string, string>()
  for (const [stem, spelled] of byStem) {
    if (spelled.size === 1) continue
    const whole = [...spelled].filter((name) => fold(name) !== stem)
    if (new Set(whole.map(fold)).size === 1 && whole[0])
      for (const name of spelled) chosen.set(name, whole[0])
  }
  return (name) => chosen.get(name) ?? name
}

import type { Place } from './dataset.js'

/** Provinces and prefectures of GB/T 2260, in code order, found by code, full name or short name. */
export interface PlaceList {
  readonly places: readonly Place[]
  find(name: string): Place | undefined
}

const ethnic =
  '(?:(?:蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克)族?|(?:回|藏|苗|彝|壮|布依|朝鲜|侗|白|土家|哈尼|傣|傈僳|景颇|羌|满|瑶|畲|黎|水|土|' +
  '仡佬|仫佬|毛南|纳西|拉祜|佤|锡伯|鄂温克|达斡尔|独龙|普米|怒|布朗|保安|东乡|撒拉|裕固)族)'
const endings = [
  /特别行政区$/,
  new RegExp(`(?<=^.{2,})(?:${ethnic})*自治[州县区旗]$`),
  /自治[州县区旗]$/,
  /(?:地区|林区|新区)$/,
  /[省市州盟县区旗]$/,
] as const

/** 嘉峪关 for 嘉峪关市, 临夏 for 临夏回族自治州; the name itself where nothing would be left to know it by. */
export function shortPlaceName(name: string): string {
  const folded = fold(name)
  for (const ending of endings) {
    const short = folded.replace(ending, '')
    if (short !== folded && short.length >= 2) return short
  }
  return folded
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '')
}

/**
 * Are these two names of one place? 嘉峪关 is 嘉峪关市, 620200 too where `list` is given;
 * 吉林省 is not 吉林市, since neither is the short form.
 */
export function samePlace(a: string, b: string, list: PlaceList | undefined = loaded): boolean {
  const [p, q] = [fold(a), fold(b)]
  if (p === q) return true
  const [x, y] = [list?.find(p), list?.find(q)]
  if (x && y) return x.id === y.id
  return shortPlaceName(p) === q || shortPlaceName(q) === p
}

let loaded: PlaceList | undefined

/** The list, when `loadPlaces` has been awaited before. */
export function loadedPlaces(): PlaceList | undefined {
  return loaded
}

/** Loads the list on first need. */
export async function loadPlaces(): Promise<PlaceList> {
  return loaded ?? knownPlaces((await import('./places/gb2260.js')).default)
}

/** The list of `codes`, made once. */
export function knownPlaces(codes: string): PlaceList {
  return (loaded ??= placeList(codes))
}

/** The place `name` means in GB/T 2260; undefined when it is not in the list or the list is not loaded. */
export function findPlace(name: string, list: PlaceList | undefined = loaded): Place | undefined {
  return list?.find(name)
}

/** Six digits, as a code of GB/T 2260 has. */
export function isPlaceCode(name: string): boolean {
  return /^[1-9]\d{5}$/.test(name)
}

/** The place a code of GB/T 2260 stands for; undefined for other names, and while the list is not loaded. */
export function nameOfCode(code: string): string | undefined {
  const label = isPlaceCode(code) ? findPlace(code)?.label : undefined
  return typeof label === 'string' ? label : undefined
}

/** Loads the list where data may hold a code, so that readers can name it; without the list codes stay codes. */
export async function loadPlacesFor(data: unknown): Promise<void> {
  const may = typeof data === 'string' ? /(?<!\d)[1-9]\d{5}(?!\d)/.test(data) : mayHoldCode(data)
  if (may) await loadPlaces().catch(() => undefined)
}

function mayHoldCode(data: unknown): boolean {
  const { observations } = (data ?? {}) as { readonly observations?: readonly ({ place?: unknown } | null)[] }
  return (
    Array.isArray(data) ||
    (Array.isArray(observations) && observations.some((one) => isPlaceCode(String(one?.place))))
  )
}

function placeList(codes: string): PlaceList {
  let code = 0
  const places = codes.split(' ').map((entry) => {
    const [, own, label = ''] = /^(\d*)(.+)$/.exec(entry) ?? []
    code = Number(own) || code + 100
    return placeOf(String(code), label)
  })
  const byName = new Map<string, Place>()
  // In code order, so that 吉林 alone is the province, which comes before its city.
  for (const place of places) {
    const label = place.label as string
    const short = shortPlaceName(label)
    // 临夏州 is how people call 临夏回族自治州.
    const names = [place.id, label, short, ...(label.endsWith('自治州') ? [`${short}州`] : [])]
    for (const name of names) if (!byName.has(name)) byName.set(name, place)
  }
  return { places, find: (name) => byName.get(fold(name)) }
}

function placeOf(id: string, label: string): Place {
  return id.endsWith('0000') ? { id, label } : { id, label, within: `${id.slice(0, 2)}0000` }
}

import type { Locale } from '../../../../data/text.js'

/** Those of `total` that are named, and how many there are: 兰州、天水等7项; Lanzhou, Tianshui and 5 more. */
export function firstNames(
  names: readonly string[],
  total: number,
  locale: Locale,
  /** Measure word. */
  counter = '项',
): string {
  const more = total - names.length
  if (locale === 'en') return names.join(', ') + (more > 0 ? ` and ${more} more` : '')
  return names.join('、') + (more > 0 ? `等${total}${counter}` : '')
}

/** 嘉峪关市（0次）; Jiayuguan (0 times): beside each other they would run into one word. */
export function nameWithFigure(name: string, figure: string, locale: Locale): string {
  return locale === 'en' ? `${name} (${figure})` : `${name}（${figure}）`
}

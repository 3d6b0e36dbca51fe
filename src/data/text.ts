/** Words in Chinese and, where there is one, in English. A plain string serves every language. */
export type Text = string | { readonly zh: string; readonly en?: string }

/** The two languages the library speaks. Chinese first. */
export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

/** The library's language for a BCP 47 tag: every `en…` is English, all else Chinese. */
export function localeOf(tag: string | null | undefined): Locale {
  return tag !== 'zh-CN' && /^en\b/i.test(tag ?? '') ? 'en' : 'zh-CN'
}

/** The words of `text` in `locale`; Chinese where English is missing. */
export function say(text: Text | undefined, locale: Locale): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return locale === 'en' ? (text.en ?? text.zh) : text.zh
}

/** Every form in which `text` may be named: used to find things by label. */
export function spellings(text: Text): readonly string[] {
  if (typeof text === 'string') return [text]
  return text.en === undefined ? [text.zh] : [text.zh, text.en]
}

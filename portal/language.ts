/** The page in Chinese or English: `?lang=en`. The elements follow the document's language. */
import { localeOf, type Locale } from '../src/data/text.js'

function asked(): Locale {
  return localeOf(new URLSearchParams(location.search).get('lang'))
}

/** Gives the document its language, and every attribute that is words in the language asked for. */
function apply(locale: Locale): void {
  const root = document.documentElement
  if (root.lang !== locale) root.lang = locale
  swapWords(locale)
  const title = document.querySelector<HTMLElement>('title[data-en]')
  if (title) {
    title.dataset['zh'] ??= document.title
    document.title = (locale === 'en' ? title.dataset['en'] : title.dataset['zh']) ?? document.title
  }
  carry(locale)
}

/** Attributes that are words; their English stands beside them as `data-en-heading`, `data-en-aria-label`. */
const worded = ['heading', 'aria-label'] as const

function swapWords(locale: Locale): void {
  for (const name of worded) {
    for (const element of document.querySelectorAll(`[data-en-${name}]`)) {
      if (!element.hasAttribute(`data-zh-${name}`))
        element.setAttribute(`data-zh-${name}`, element.getAttribute(name) ?? '')
      element.setAttribute(name, element.getAttribute(`data-${locale === 'en' ? 'en' : 'zh'}-${name}`) ?? '')
    }
  }
}

/** Links between the pages keep the language. */
function carry(locale: Locale): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$=".html"], a[href*=".html?"]')) {
    const url = new URL(link.href)
    if (locale === 'en') url.searchParams.set('lang', 'en')
    else url.searchParams.delete('lang')
    link.href = url.href
  }
}

/** Without the script the switch is a link to the page in the other language; with it nothing is loaded again. */
function change(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  const locale = localeOf((event.currentTarget as HTMLAnchorElement).hreflang)
  const url = new URL(location.href)
  if (locale === 'en') url.searchParams.set('lang', 'en')
  else url.searchParams.delete('lang')
  history.pushState(null, '', url)
  apply(locale)
  document.querySelector<HTMLElement>(`.switch:not([lang="${locale === 'en' ? 'zh-CN' : 'en'}"])`)?.focus()
}

export function followLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.switch'))
    link.addEventListener('click', change)
  addEventListener('popstate', () => apply(asked()))
  apply(asked())
}

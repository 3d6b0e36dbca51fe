/** Style sheets belong to the document they were made in, and come off an element that is moved to another one. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import './chart-element.js'

import type { CSSResult, LitElement } from 'lit'
import { needsOf, stylesOf } from './deferred.js'

/** A document's copies: its elements share them. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>()

/** Documents that were told of which of the elements in them. */
const known = new WeakMap<LitElement, Document>()

/** Gives `host` back what it wore, in the document where it is now. */
export function dress(host: LitElement): void {
  letGo(host)
  const own = (host.constructor as typeof LitElement).elementStyles as readonly CSSResult[]
  const parts = [...needsOf(host).parts].flatMap((part) => stylesOf(part) ?? [])
  const { ownerDocument } = host
  const sheets = [...new Set([...own, ...parts])].flatMap((one) => sheetIn(ownerDocument, one) ?? [])
  ;(host.renderRoot as ShadowRoot).adoptedStyleSheets = sheets
}

/** An element in a frame that goes is not told: what watches it here would keep the whole document. */
function letGo(host: LitElement): void {
  const { ownerDocument } = host
  if (ownerDocument === document || known.get(host) === ownerDocument) return
  known.set(host, ownerDocument)
  ownerDocument.defaultView?.addEventListener('pagehide', ({ persisted }) => {
    if (host.ownerDocument === ownerDocument && host.isConnected && !persisted) host.disconnectedCallback()
  })
}

/** Undefined in a document that is not shown, such as a template's. */
function sheetIn(home: Document, styles: CSSResult): CSSStyleSheet | undefined {
  const view = home.defaultView
  if (!view) return undefined
  if (home === document) return styles.styleSheet
  const own = copies.get(home) ?? new Map<CSSResult, CSSStyleSheet>()
  copies.set(home, own)
  const sheet = own.get(styles) ?? new view.CSSStyleSheet()
  if (!own.has(styles)) sheet.replaceSync(styles.cssText)
  own.set(styles, sheet)
  return sheet
}

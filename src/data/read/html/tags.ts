/** The tags of an HTML text, in one pass: no text makes it look at anything twice. */

export interface Tag {
  readonly start: number
  readonly end: number
  /** In lower case; empty for a comment and the like. */
  readonly name: string
  readonly closing: boolean
  readonly attributes: string
}

export function* tagsIn(html: string): Generator<Tag> {
  let start = html.indexOf('<')
  while (start >= 0) {
    const isComment = html.startsWith('<!--', start)
    const [, slash, given] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(start, start + 32)) ?? []
    // <![if !supportLists]>, as word processors write it, and <?xml …?>.
    const isDeclaration = !isComment && /[!?]/.test(html[start + 1] ?? '')
    let end = start + 1
    if (isComment || isDeclaration || given !== undefined) {
      const close = isComment
        ? html.indexOf('-->', start + 4) + 2
        : isDeclaration
          ? html.indexOf('>', start)
          : closingBracket(html, start + 1)
      // What never ends holds no more tags.
      if (close <= start + 1) return
      end = close + 1
      const inner =
        given === undefined ? '' : html.slice(start + 1 + (slash?.length ?? 0) + given.length, close)
      yield { start, end, name: given?.toLowerCase() ?? '', closing: slash === '/', attributes: inner }
    }
    start = html.indexOf('<', end)
  }
}

/** Where the tag ends; a `>` within quotes does not end it. -1 when nothing does. */
function closingBracket(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const mark = html[at] ?? ''
    if (quote !== '') {
      if (mark === quote) quote = ''
    } else if (mark === '"' || mark === "'") quote = mark
    else if (mark === '>') return at
  }
  return -1
}

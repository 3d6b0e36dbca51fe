/** Vite plugin: line breaks, indentation and optional spaces inside css, html and svg templates are for those who read the source. */
import { parseAst } from 'vite'

const tags = new Set(['css', 'html', 'svg'])

/** @returns {import('vite').Plugin} */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/components\/.*\.ts$/ },
      handler: (code) => ({ code: collapse(code), map: null }),
    },
  }
}

/**
 * Replaces every run of white space that holds a line break by one space, in the literal parts of tagged templates only;
 * in css also drops what the grammar does not need.
 * @param {string} code TypeScript
 */
export function collapse(code) {
  let result = ''
  let from = 0
  for (const { start, raw, tag } of literalParts(parseAst(code, { lang: 'ts' })).sort(
    (a, b) => a.start - b.start,
  )) {
    result += code.slice(from, start) + shorten[tag === 'css' ? 'css' : 'markup'](raw)
    from = start + raw.length
  }
  return result + code.slice(from)
}

const shorten = {
  markup: (/** @type {string} */ raw) => raw.replace(/\s*\n\s*/g, ' '),
  // A colon before a space ends the name of a property or feature; one before a pseudo-class has none behind it.
  css: (/** @type {string} */ raw) =>
    raw
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replace(/(?<=[\s:,(-])0(?=\.\d)/g, '')
      .replaceAll(';}', '}'),
}

/**
 * @param {any} node
 * @returns {{ start: number, raw: string, tag: string }[]}
 */
function literalParts(node) {
  if (Array.isArray(node)) return node.flatMap(literalParts)
  if (typeof node !== 'object' || node === null) return []
  const own =
    node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name)
      ? node.quasi.quasis.map(partOf(node.tag.name))
      : []
  return [...own, ...Object.values(node).flatMap(literalParts)]
}

/**
 * An element's range begins with the delimiter before it.
 * @param {string} tag
 * @returns {(element: { start: number, value: { raw: string } }) => { start: number, raw: string, tag: string }}
 */
function partOf(tag) {
  return ({ start, value }) => ({ start: start + 1, raw: value.raw, tag })
}

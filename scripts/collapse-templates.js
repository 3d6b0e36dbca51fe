/** Vite plugin: line breaks and indentation inside css, html and svg templates are for those who read the source. */
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
 * Replaces every run of white space that holds a line break by one space, in the literal parts of tagged templates only.
 * @param {string} code TypeScript
 */
export function collapse(code) {
  let result = ''
  let from = 0
  for (const { start, raw } of literalParts(parseAst(code, { lang: 'ts' })).sort(
    (a, b) => a.start - b.start,
  )) {
    result += code.slice(from, start) + raw.replace(/\s*\n\s*/g, ' ')
    from = start + raw.length
  }
  return result + code.slice(from)
}

/**
 * @param {any} node
 * @returns {{ start: number, raw: string }[]}
 */
function literalParts(node) {
  if (Array.isArray(node)) return node.flatMap(literalParts)
  if (typeof node !== 'object' || node === null) return []
  const own = node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name) ? node.quasi.quasis : []
  return [...own.map(partOf), ...Object.values(node).flatMap(literalParts)]
}

/**
 * An element's range begins with the delimiter before it.
 * @param {{ start: number, value: { raw: string } }} element
 */
function partOf({ start, value }) {
  return { start: start + 1, raw: value.raw }
}

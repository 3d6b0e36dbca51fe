/**
 * Vite plugin: a module's functions are written as arrow functions in brackets. Engines compile what stands in brackets
 * together with its module, off the main thread while it loads, instead of one by one when a chart is first drawn; and a
 * bundler's minifier makes less of them than of declarations. See https://v8.dev/blog/preparser#pife.
 */
import { parseAst } from 'vite'

/** What Node starts with when it only reads and checks: most of it is never called in one run. */
const leftLazy = /^data\/(check|read|wording)\//

/**
 * Where the start of a bundle registers every element it holds much that a page never calls: `onDemandOnly` then writes
 * anew only what is loaded on demand.
 * @param {{ onDemandOnly?: boolean }} [options]
 * @returns {import('vite').Plugin}
 */
export function eagerFunctions({ onDemandOnly = false } = {}) {
  return {
    name: 'eager-functions',
    apply: 'build',
    renderChunk: (code, { fileName, isDynamicEntry }) =>
      leftLazy.test(fileName) || (onDemandOnly && !isDynamicEntry)
        ? null
        : { code: writeInBrackets(code), map: null },
  }
}

/**
 * A declaration may be called above the line it stands in and a constant may not, so functions move up, behind the
 * imports, each with the comment before it. What needs a `this` of its own, or is given another value, stays a declaration.
 * @param {string} code JavaScript, a module
 */
export function writeInBrackets(code) {
  const imports = []
  const functions = []
  const rest = []
  let from = 0
  const { body } = parseAst(code)
  const assigned = new Set(assignedIn(body))
  for (const statement of body) {
    const before = code.slice(from, statement.start)
    const own = code.slice(statement.start, statement.end)
    from = statement.end
    if (statement.type === 'ImportDeclaration') imports.push(before, own)
    else if (canBeArrow(statement, assigned)) functions.push(before, arrow(code, statement))
    else if (isArrow(statement)) rest.push(before, bracketed(code, statement))
    else rest.push(before, own)
  }
  return [...imports, ...functions, ...rest, code.slice(from)].join('')
}

/**
 * @param {any} node
 * @param {Set<string>} assigned Names that are given another value
 * @returns {boolean}
 */
const canBeArrow = (node, assigned) =>
  node.type === 'FunctionDeclaration' &&
  !node.generator &&
  !assigned.has(node.id.name) &&
  !needsThis([node.params, node.body])

/** @param {any} node */
const isArrow = ({ type, declarations }) =>
  type === 'VariableDeclaration' &&
  declarations.length === 1 &&
  declarations[0].init?.type === 'ArrowFunctionExpression'

/**
 * @param {any} node
 * @returns {boolean}
 */
function needsThis(node) {
  if (Array.isArray(node)) return node.some(needsThis)
  if (typeof node !== 'object' || node === null) return false
  if (node.type === 'ThisExpression' || node.name === 'arguments') return true
  return Object.values(node).some(needsThis)
}

/**
 * Names that are given a value after they were declared.
 * @param {any} node
 * @returns {string[]}
 */
function assignedIn(node) {
  if (Array.isArray(node)) return node.flatMap(assignedIn)
  if (typeof node !== 'object' || node === null) return []
  const target = node.type === 'AssignmentExpression' ? node.left : null
  return [...(target ? namesIn(target) : []), ...Object.values(node).flatMap(assignedIn)]
}

/**
 * The names in what is assigned to, in a list or an object too; of a property none.
 * @param {any} node
 * @returns {string[]}
 */
function namesIn(node) {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (typeof node !== 'object' || node === null || node.type === 'MemberExpression') return []
  return node.type === 'Identifier' ? [node.name] : Object.values(node).flatMap(namesIn)
}

/**
 * @param {string} code
 * @param {any} declaration
 */
function arrow(code, { async, id, body, end }) {
  const parameters = code.slice(code.indexOf('(', id.end), body.start).trimEnd()
  return `const ${id.name} = (${async ? 'async ' : ''}${parameters} => ${code.slice(body.start, end)});`
}

/**
 * @param {string} code
 * @param {any} declaration
 */
function bracketed(code, { start, end, declarations: [{ init }] }) {
  return `${code.slice(start, init.start)}(${code.slice(init.start, init.end)})${code.slice(init.end, end)}`
}

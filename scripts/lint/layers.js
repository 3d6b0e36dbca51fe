/** The layers of the house as lint rules: who may import whom, and which names say nothing. */
import { posix } from 'node:path'

/**
 * @typedef {import('eslint').Rule.RuleModule} RuleModule
 * @typedef {import('eslint').Rule.RuleContext} RuleContext
 * @typedef {{ file: string, target: string, isPackage: boolean }} Import
 */

const emptyNames = /(^|\/)(utils?|helpers?|core|common|shared|types|misc)(\/|(\.[\w-]+)*\.(ts|js)$)/

/** @param {RuleContext} context */
function projectPath(context) {
  const path = context.filename.replaceAll('\\', '/')
  const base = context.cwd.replaceAll('\\', '/').replace(/\/$/, '')
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
}

/**
 * What an import names: a package, or a file of the project without its ending.
 * @param {string} file
 * @param {string} source
 * @returns {Import}
 */
function resolve(file, source) {
  const isPackage = !source.startsWith('.')
  const target = isPackage ? source : posix.join(posix.dirname(file), source).replace(/\.(js|ts)$/, '')
  return { file, target, isPackage }
}

/** @param {Import} imported */
function wrongInSource({ file, target, isPackage }) {
  if (!file.startsWith('src/')) return undefined
  if (isPackage && target === 'd3')
    return 'Import d3’s own modules (d3-array, …): the umbrella d3 doubles the bundle.'
  if (!isPackage && !target.startsWith('src/'))
    return 'What is published stands in src: nothing in src imports from outside.'
  return undefined
}

/** @param {Import} imported */
function wrongInData({ file, target, isPackage }) {
  if (!file.startsWith('src/data/')) return undefined
  if (isPackage && /^(lit|@lit(-labs)?)(\/|$|-)/.test(target)) return 'src/data runs without Lit.'
  if (!isPackage && !target.startsWith('src/data/')) return 'src/data imports only from src/data.'
  return undefined
}

/** @param {string} file */
function isLayout(file) {
  return /^src\/components\/.*\.layout\.ts$/.test(file) || file.startsWith('src/components/chart/layout/')
}

/** @param {Import} imported */
function wrongInLayout({ file, target, isPackage }) {
  if (!isLayout(file)) return undefined
  const allowed = isPackage
    ? /^d3-[a-z-]+$/.test(target)
    : /^src\/(data\/.+|components\/chart\/view|components\/chart\/layout\/.+|components\/.+\.layout)$/.test(
        target,
      )
  return allowed
    ? undefined
    : 'A layout imports only d3 modules, src/data, components/chart/view, components/chart/layout and other layouts.'
}

const checks = [wrongInSource, wrongInData, wrongInLayout]

/** @type {RuleModule} */
const imports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = projectPath(context)
    /** @param {any} node */
    const visit = (node) => {
      const source = (node.source ?? node.argument?.literal)?.value
      if (typeof source !== 'string') return
      const imported = resolve(file, source)
      for (const check of checks) {
        const message = check(imported)
        if (message !== undefined) context.report({ node, message })
      }
    }
    return {
      ImportDeclaration: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
      ImportExpression: visit,
      TSImportType: visit,
    }
  },
}

/** @type {RuleModule} */
const names = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const file = projectPath(context)
    return {
      Program(node) {
        const match = emptyNames.exec(file)
        if (match)
          context.report({
            node,
            message: `“${match[2]}” says nothing about what lives there. Name it for what it does.`,
          })
      },
    }
  },
}

/** @type {RuleModule} */
const length = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    return {
      Program(node) {
        const lines = context.sourceCode.lines.length
        if (lines > 301) context.report({ node, message: `${lines} lines: past 300, split by stage.` })
      },
    }
  },
}

export const house = { rules: { imports, names, length } }

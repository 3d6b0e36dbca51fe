/**
 * Plugin of the manifest's analyzer: a name for a choice of words (`Sort`) is written out (`'none' | 'ascending' | …`), so
 * that Storybook and editors can offer the words.
 */

/** @returns {object} */
export function literalTypes() {
  /** @type {Map<string, string>} */
  const lists = new Map()
  /** What a name stands for, by name and by file and name: two files may mean different choices by one. */
  /** @type {Map<string, string>} */
  const choices = new Map()
  return {
    name: 'literal-types',
    /** @param {{ ts: any, node: any }} context */
    collectPhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
        const { expression } = node.initializer
        if (ts.isArrayLiteralExpression(expression) && expression.elements.every(ts.isStringLiteral))
          lists.set(
            node.name.text,
            expression.elements.map((/** @type {any} */ word) => `'${word.text}'`).join(' | '),
          )
      }
      if (!ts.isTypeAliasDeclaration(node)) return
      const type = node.type.getText()
      choices.set(node.name.text, type).set(`${node.getSourceFile().fileName} ${node.name.text}`, type)
    },
    /** @param {{ customElementsManifest: { modules: any[] } }} context */
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        /** @param {string} name */
        const named = (name) => choices.get(`${module.path} ${name}`) ?? choices.get(name)
        visit(module, (type) =>
          type
            .replace(/\b[A-Z]\w*\b/g, (name) => choiceOf(named(name), lists) ?? name)
            .replace('(string & {})', 'string'),
        )
        for (const { attributes = [] } of module.declarations ?? [])
          for (const attribute of attributes)
            if (attribute.type) attribute.type = { text: asAttribute(attribute.type.text) }
      }
    },
  }
}

/**
 * An attribute is text: an object is given by property.
 * @param {string} type
 */
function asAttribute(type) {
  const written = type.split(' | ').filter((one) => /^('.+'|string|number|boolean|undefined)$/.test(one))
  return written.join(' | ') || 'string'
}

/**
 * What the alias stands for, if only words, true and false.
 * @param {string | undefined} alias
 * @param {Map<string, string>} lists
 */
function choiceOf(alias, lists) {
  const type = alias?.replace(/\(typeof (\w+)\)\[number\]/g, (all, list) => lists.get(list) ?? all)
  const isChoice = type
    ?.split('|')
    .every((one) => /^\s*('[^']*'|boolean|true|false|\(string & \{\}\))?\s*$/.test(one))
  return isChoice ? type?.replace(/^\s*\|\s*/, '').replace(/\s+/g, ' ') : undefined
}

/**
 * @param {any} node
 * @param {(type: string) => string} written
 */
function visit(node, written) {
  if (typeof node !== 'object' || node === null) return
  if (typeof node.type?.text === 'string') node.type.text = written(node.type.text)
  for (const inner of Object.values(node)) visit(inner, written)
}

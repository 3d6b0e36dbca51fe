/** Vite plugin: line breaks and indentation inside css, html and svg templates are for those who read the source. */

const tagged = /\b(?:css|html|svg)`/g

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
 * @param {string} code
 */
export function collapse(code) {
  let result = ''
  let from = 0
  for (const match of code.matchAll(tagged)) {
    if (match.index < from) continue
    const start = match.index + match[0].length
    const end = endOfTemplate(code, start)
    result += code.slice(from, start) + collapseParts(code.slice(start, end))
    from = end
  }
  return result + code.slice(from)
}

/**
 * The literal parts of a template, the expressions between them left alone but for templates of their own.
 * @param {string} body
 */
function collapseParts(body) {
  let result = ''
  let literal = 0
  for (let i = 0; i < body.length; i += 1) {
    if (body[i] === '\\') i += 1
    else if (body.startsWith('${', i)) {
      const end = endOfExpression(body, i + 2)
      result +=
        body.slice(literal, i).replace(/\s*\n\s*/g, ' ') + '${' + collapse(body.slice(i + 2, end)) + '}'
      literal = end + 1
      i = end
    }
  }
  return result + body.slice(literal).replace(/\s*\n\s*/g, ' ')
}

/**
 * Where the template that starts at `start` has its closing backtick.
 * @param {string} code
 * @param {number} start
 */
function endOfTemplate(code, start) {
  for (let i = start; i < code.length; i += 1) {
    if (code[i] === '\\') i += 1
    else if (code[i] === '`') return i
    else if (code.startsWith('${', i)) i = endOfExpression(code, i + 2)
  }
  return code.length
}

/**
 * Where the expression that starts at `start` has its closing brace.
 * @param {string} code
 * @param {number} start
 */
function endOfExpression(code, start) {
  let depth = 0
  for (let i = start; i < code.length; i += 1) {
    const character = code[i]
    if (character === '`') i = endOfTemplate(code, i + 1)
    else if (character === "'" || character === '"') i = endOfString(code, i)
    else if (character === '{') depth += 1
    else if (character === '}') {
      if (depth === 0) return i
      depth -= 1
    }
  }
  return code.length
}

/**
 * A quote without its second one on the line is an apostrophe in a comment.
 * @param {string} code
 * @param {number} start
 */
function endOfString(code, start) {
  for (let i = start + 1; i < code.length; i += 1) {
    if (code[i] === '\\') i += 1
    else if (code[i] === code[start]) return i
    else if (code[i] === '\n') return start
  }
  return start
}

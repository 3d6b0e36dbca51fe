import { describe, expect, it } from 'vitest'
import { writeInBrackets } from '../../scripts/eager-functions.js'

/** What a module exports, run as it is written anew. */
async function run(code: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(writeInBrackets(code))}`) as Promise<
    Record<string, unknown>
  >
}

describe('functions in brackets', () => {
  it('writes a declaration as an arrow function, with the comment before it', () => {
    expect(
      writeInBrackets('/** Twice. */\nfunction twice(n = 1) {\n\treturn n * 2;\n}\nexport { twice };'),
    ).toBe('/** Twice. */\nconst twice = ((n = 1) => {\n\treturn n * 2;\n});\nexport { twice };')
  })

  it('puts an arrow function in brackets where it stands', () => {
    expect(writeInBrackets('const six = 6;\nconst c = () => six;')).toBe(
      'const six = 6;\nconst c = (() => six);',
    )
  })

  it('keeps what is asynchronous so', () => {
    expect(writeInBrackets('async function read() {}')).toBe('const read = (async () => {});')
  })

  it('moves functions behind the imports, before what calls them', async () => {
    const written = writeInBrackets(
      "import { join } from 'node:path';\nconst six = twice(3);\nfunction twice(n) {\n\treturn n * 2;\n}",
    )
    expect(written.indexOf('import')).toBeLessThan(written.indexOf('const twice'))
    expect(await run('export const six = twice(3);\nfunction twice(n) { return n * 2 }')).toMatchObject({
      six: 6,
    })
  })

  it('leaves alone what is given another value', async () => {
    const code = 'function ready() { ready = () => "again"; return "first" }\nexport { ready };'
    expect(writeInBrackets(code)).toBe(code)
    const list = 'function a() { [a] = [() => 2]; return 1 }\nexport { a };'
    expect(writeInBrackets(list)).toBe(list)
    // Not what has only a property of its name.
    expect(writeInBrackets('function title() {}\ndocument.title = "";')).toContain('const title = (')
  })

  it('leaves alone what has a this, arguments or steps of its own', () => {
    const code = [
      'function tag() { return this.localName }',
      'function count() { return arguments.length }',
      'function* steps() { yield 1 }',
      'class A { b() { return this } }',
      'const c = [() => 1];',
    ].join('\n')
    expect(writeInBrackets(code)).toBe(code)
  })

  it('keeps names, strings and exports', async () => {
    const { name, word } = await run(
      "function two(a, b) { return `${a}(${b}) => {`; }\nexport const name = two.name;\nexport const word = two('(', ')');",
    )
    expect({ name, word }).toEqual({ name: 'two', word: '(()) => {' })
  })
})

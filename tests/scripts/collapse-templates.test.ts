import { expect, test } from 'vitest'
import { collapse } from '../../scripts/collapse-templates.js'

test('collapses line breaks in the literal parts', () => {
  expect(collapse('css`\n  a {\n    b: c;\n  }\n`')).toBe('css` a{b:c}`')
  expect(collapse('x = html`<p>\n  ${a}\n  <b></b></p>`\ny')).toBe('x = html`<p> ${a} <b></b></p>`\ny')
})

test('leaves expressions, other templates and code alone', () => {
  const code = 'const a: string = `\n  kept\n`\nconst b = {\n  c: `${name}.svg`,\n}\n'
  expect(collapse(code)).toBe(code)
  expect(collapse('html`${f({\n  a: "}`",\n})}\n  `')).toBe('html`${f({\n  a: "}`",\n})} `')
})

test('reaches templates inside expressions', () => {
  expect(collapse('html`<a>\n ${b ? html`\n  <i>${c}</i>` : "`"}\n</a>`')).toBe(
    'html`<a> ${b ? html` <i>${c}</i>` : "`"} </a>`',
  )
})

test('keeps escapes and words beyond the Latin alphabet', () => {
  expect(collapse('const 甲 = "数字"; css`a::before { content: "\\`\\n·";\n }`')).toBe(
    'const 甲 = "数字"; css`a::before{content:"\\`\\n·"}`',
  )
})

test('drops from css what the grammar does not need, and nothing that it does', () => {
  expect(
    collapse(
      'css`\n@media (forced-colors: active) {\n .a :hover, b > c {\n  d: e f, calc(1px - 2em);\n  g: h;\n }\n}`',
    ),
  ).toBe('css` @media (forced-colors:active){.a :hover,b > c{d:e f,calc(1px - 2em);g:h}}`')
})

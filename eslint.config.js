import js from '@eslint/js'
import lit from 'eslint-plugin-lit'
import litA11y from 'eslint-plugin-lit-a11y'
import tseslint from 'typescript-eslint'
import { house } from './scripts/lint/layers.js'

const typescript = ['**/*.ts']
const source = ['src/**/*.ts']
const pure = ['src/data/**/*.ts', 'src/components/**/*.layout.ts', 'src/components/chart/layout/**/*.ts']

/** Erasable syntax only, and nothing that a strict CSP or Trusted Types would block. */
const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'Use an `as const` list with a union type.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
]
const strictPolicy = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Trusted Types block this: draw with Lit templates or DOM nodes.',
  },
  {
    selector: 'CallExpression[callee.property.name="write"][callee.object.name="document"]',
    message: 'Trusted Types block document.write.',
  },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/(\\sstyle=|<style|<script)/]',
    message: 'A strict CSP blocks style attributes, <style> and <script> in templates.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A strict CSP blocks style attributes: use element.style.setProperty.',
  },
]
const sameEverywhere = [
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Its answer differs between servers and browsers.',
  },
  {
    selector: 'MemberExpression[property.name="localeCompare"]',
    message: 'Its answer differs between servers and browsers.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$/]',
    message: 'Local time differs between servers and browsers: use the UTC methods.',
  },
]

const domGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'self',
  'customElements',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'DOMParser',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'localStorage',
  'sessionStorage',
  'getComputedStyle',
  'matchMedia',
  'requestAnimationFrame',
  'CSSStyleSheet',
  'ShadowRoot',
]
const domTypes = domGlobals
  .filter((name) => /^[A-Z]/.test(name))
  .concat('Document', 'Window', 'Event', 'EventTarget')

const banned = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '(^|/)style-map(\\.js)?$',
          message: 'styleMap writes style attributes, which a strict CSP blocks.',
        },
        { regex: '(^|/)unsafe-(html|svg|mathml|static)(\\.js)?$', message: 'Trusted Types block it.' },
        { regex: '(^|/)static-html(\\.js)?$', message: 'Write the template out.' },
      ],
    },
  ],
}

export default tseslint.config(
  {
    ignores: ['dist/', 'portal-dist/', 'storybook-static/', 'coverage/', 'node_modules/', '.reports/'],
  },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Types already say what a name is; these say what a promise or a closed set is for.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With noUncheckedIndexedAccess a scanner over text must say that it is inside the text.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  // TypeScript reads the scripts too, and knows the globals better.
  { rules: { 'no-undef': 'off' } },
  { plugins: { house }, rules: { 'house/names': 'error' } },
  {
    files: source,
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      ...banned,
      'house/imports': 'error',
      'house/length': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...strictPolicy],
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/attribute-value-entities': 'error',
      'lit/no-native-attributes': 'error',
      'lit/lifecycle-super': 'error',
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...strictPolicy, ...sameEverywhere],
      'no-restricted-globals': [
        'error',
        ...domGlobals.map((name) => ({ name, message: 'Only paint and controllers know the DOM.' })),
        { name: 'Intl', message: 'Its answer differs between servers and browsers.' },
      ],
      '@typescript-eslint/no-restricted-types': [
        'error',
        {
          types: Object.fromEntries(
            domTypes.map((name) => [name, 'Only paint and controllers know the DOM.']),
          ),
        },
      ],
    },
  },
  {
    // chai asserts by property, and its accessibility plugin makes every assertion thenable.
    files: ['tests/**/*.wtr.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
)

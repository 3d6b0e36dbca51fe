/** Arguments → a command, or what is wrong with them. */
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { formats, type Format } from '../data/read.js'
import { localeOf, type Locale } from '../data/text.js'
import { nearest } from '../data/nearest.js'
import { words, type Words } from './words.js'

const writtenFormats = ['csv', 'json', 'json-stat'] as const
export type WrittenFormat = (typeof writtenFormats)[number]

interface Shared {
  readonly locale: Locale
}
export interface CheckCommand extends Shared {
  readonly name: 'check'
  readonly files: readonly string[]
  readonly json: boolean
  readonly from?: Format
}
export interface ReadCommand extends Shared {
  readonly name: 'read'
  /** `-` is standard input. */
  readonly files: readonly string[]
  readonly json: boolean
}
export interface ConvertCommand extends Shared {
  readonly name: 'convert'
  readonly input: string
  readonly output: string
  readonly from?: Format
  readonly to: WrittenFormat
  /** Headers of CSV are English where English was asked for, and not only because the computer speaks it. */
  readonly headers: Locale
}
export type Command =
  CheckCommand | ReadCommand | ConvertCommand | (Shared & { readonly name: 'help' | 'version' })

export type WrongUse = Shared & { readonly wrong: Words }

const options = {
  format: { type: 'string' },
  json: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

export function parseCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command | WrongUse {
  const locale = localeIn(args, environment)
  const wrong = (said: Words): WrongUse => ({ locale, wrong: said })
  // Behind -- everything is a file.
  const flags = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  const unknown = flags.find((arg) => /^--?[a-z]/.test(arg) && !isKnown(arg))
  if (unknown !== undefined) {
    const known = Object.keys(options).map((name) => `--${name}`)
    const typed = unknown.replace(/=.*$/, '').toLowerCase()
    // --form is short for --format, not a slip of --from.
    const meant = known.find((name) => name.startsWith(typed)) ?? nearest(typed, known)
    return wrong(words.unknownOption(unknown, meant))
  }
  let parsed
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    const [, option] = /'(?:-\w, )?(--\w+)/.exec(error instanceof Error ? error.message : '') ?? []
    return wrong(words.optionWithoutValue(option))
  }
  const { values, positionals } = parsed
  const [name, ...files] = positionals
  if (values.help === true || name === 'help') return { name: 'help', locale }
  if (values.version === true || name === 'version') return { name: 'version', locale }
  if (values.lang !== undefined && !/^(?:zh|en)\b/i.test(values.lang))
    return wrong(words.unknownLanguage(values.lang))
  // --format names how findings are printed; an input format under it is taken for --from.
  const printed = values.format === undefined || values.format === 'text' || values.format === 'json'
  const given = values.from ?? (printed ? undefined : values.format)
  const from = formats.find((format) => format === given)
  if (given !== undefined && !from) return wrong(words.unknownFormat(given, formats))
  const json = values.json === true || values.format === 'json'
  const shared = { locale, json, ...(from && { from }) }
  switch (name) {
    case undefined:
      return wrong(words.noCommand)
    case 'check':
      return files.length === 0 ? wrong(words.noFile('check')) : { name, files, ...shared }
    case 'read':
      return { name, files: files.length === 0 ? ['-'] : files, locale, json }
    case 'convert':
      return convertCommand(files, values.to, {
        locale,
        headers: values.lang === undefined ? 'zh-CN' : locale,
        ...(from && { from }),
      })
    default:
      return wrong(
        words.unknownCommand(name, nearest(name.toLowerCase(), ['check', 'read', 'convert', 'help'])),
      )
  }
}

function convertCommand(
  files: readonly string[],
  to: string | undefined,
  shared: Pick<ConvertCommand, 'locale' | 'headers' | 'from'>,
): Command | WrongUse {
  const [input, output, ...more] = files
  if (input === undefined || output === undefined || more.length > 0)
    return { ...shared, wrong: words.convertTakesTwo }
  const format = writtenFormats.find((known) => known === (to ?? formatOfEnding(output)))
  if (!format) {
    if (to !== undefined) return { ...shared, wrong: words.unknownFormat(to, writtenFormats) }
    return { ...shared, wrong: output === '-' ? words.noFormatFor : words.unknownEnding(output) }
  }
  return { name: 'convert', input, output, to: format, ...shared }
}

function formatOfEnding(path: string): string | undefined {
  if (/\.(?:json-?stat|px\.json)$|\.jsonstat\.json$|\.json-stat\.json$/i.test(path)) return 'json-stat'
  return extname(path).slice(1).toLowerCase()
}

function isKnown(arg: string): boolean {
  const name = arg.replace(/^--?/, '').replace(/=.*$/, '')
  if (Object.hasOwn(options, name) && arg.startsWith('--')) return true
  return arg === '-h' || arg === '-v'
}

/** --lang, else the environment as POSIX orders it; Chinese unless it says English. */
function localeIn(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  // Of several the last counts, as of other options.
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1])
  const said = given ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return localeOf(said.replace('_', '-'))
}

/** The command line: `check` and `read`. Gives the exit status; throws nothing. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { checkDataset, loadPlaces } from '../data/check.js'
import type { Finding } from '../data/finding.js'
import { formatQuantity } from '../data/format.js'
import { readDatasetFrom } from '../data/read/from.js'
import { localeOf, type Locale } from '../data/text.js'
import { findQuantities } from '../data/wording.js'

export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const help = {
  'zh-CN': `用法：
  civic-tally check 文件… [--format text|json] [--lang zh|en]   检查数据文件（JSON、CSV、TSV、XLSX、HTML表格）
  civic-tally read  [文件] [--format text|json] [--lang zh|en]  找出文字里的数字；不给文件时读标准输入
有错误时退出状态为1，用法不对为2。`,
  en: `Usage:
  civic-tally check FILE… [--format text|json] [--lang zh|en]   check data files (JSON, CSV, TSV, XLSX, HTML tables)
  civic-tally read  [FILE] [--format text|json] [--lang zh|en]  find the figures in a text; standard input without a file
Exit status 1 on errors, 2 on wrong use.`,
}

export async function run(args: readonly string[], output: Output): Promise<number> {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: process.env['LANG'] ?? 'zh' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    output.err(error instanceof Error ? error.message : String(error))
    return 2
  }
  const { values, positionals } = parsed
  const [command, ...files] = positionals
  const locale = localeOf(values.lang)
  const json = values.format === 'json'
  if (values.help === true) {
    output.out(help[locale])
    return 0
  }
  if (command === 'check' && files.length > 0) return check(files, json, locale, output)
  if (command === 'read') return read(files[0], json, locale, output)
  output.err(help[locale])
  return 2
}

async function check(
  files: readonly string[],
  json: boolean,
  locale: Locale,
  output: Output,
): Promise<number> {
  const places = await loadPlaces()
  const all: (Finding & { readonly file: string })[] = []
  for (const file of files) {
    const found = await findingsOf(file, places)
    all.push(...found.map((finding) => ({ ...finding, file })))
    if (!json) for (const finding of found) output.out(line(file, finding, locale))
  }
  if (json) output.out(JSON.stringify(all, null, 2))
  else output.out(summary(all, files.length, locale))
  return all.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function findingsOf(
  file: string,
  places: Awaited<ReturnType<typeof loadPlaces>>,
): Promise<readonly Finding[]> {
  let bytes
  try {
    bytes = await readFile(file)
  } catch {
    const message = { zh: '文件打不开，请核对路径。', en: 'The file cannot be opened. Check its path.' }
    return [{ severity: 'error', code: 'no-file', message, path: file }]
  }
  const { dataset, findings } = await readDatasetFrom(new File([bytes], basename(file)))
  return [...findings, ...checkDataset(dataset, { places })]
}

function line(file: string, { severity, code, message, path, row, column }: Finding, locale: Locale): string {
  const at = [file, row, column].filter((part) => part !== undefined).join(':')
  return `${at}: ${severity} ${code}: ${message[locale === 'en' ? 'en' : 'zh']} (${path})`
}

function summary(all: readonly Finding[], files: number, locale: Locale): string {
  const count = (severity: Finding['severity']) =>
    all.filter((finding) => finding.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  return locale === 'en'
    ? `${files} files: ${errors} errors, ${warnings} warnings, ${notes} notes`
    : `${files}个文件：${errors}个错误，${warnings}个警告，${notes}个提示`
}

async function read(
  file: string | undefined,
  json: boolean,
  locale: Locale,
  output: Output,
): Promise<number> {
  let text
  try {
    text = await readFile(file ?? '/dev/stdin', 'utf8')
  } catch {
    output.err(
      locale === 'en' ? `${file ?? 'standard input'}: cannot be read` : `${file ?? '标准输入'}：读不到`,
    )
    return 1
  }
  const found = findQuantities(text)
  if (json) output.out(JSON.stringify(found, null, 2))
  else {
    for (const { start, text: wording, quantity } of found) {
      const reading = formatQuantity({ ...quantity, wording: undefined } as never, { locale })
      output.out(`${start}\t${wording}\t${quantity.bound}\t${reading}`)
    }
  }
  return 0
}

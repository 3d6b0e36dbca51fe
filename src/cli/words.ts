/** All that the command line says, in both languages. */
import type { Locale } from '../data/text.js'

export interface Words {
  readonly zh: string
  readonly en: string
}

export function sayer(locale: Locale): (words: Words) => string {
  return (words) => (locale === 'en' ? words.en : words.zh)
}

const help: Words = {
  zh: `用法：
  civic-tally check 文件…          检查数据文件，逐条列出“文件:行:列”
  civic-tally read [文件…]         找出文字里的数字和读法；不给文件或写 - 时读标准输入
  civic-tally convert 输入 输出    转换格式；写 - 表示标准输入或标准输出

选项：
  --json                输出 JSON（与 --format json 相同）
  --from 格式           输入的格式：json csv tsv html-table json-stat data-package xlsx；默认自动识别
  --to 格式             输出的格式：csv json json-stat；默认看扩展名
  --lang zh|en          语言，写出的 CSV 表头也随它；默认看环境变量 LANG，表头用中文
  -h, --help            显示本说明
  -v, --version         显示版本

退出状态：0 正常，1 数据有错误或文件读不了，2 用法不对。`,
  en: `Usage:
  civic-tally check FILE…          check data files; findings as file:row:column
  civic-tally read [FILE…]         find the figures in a text and say how they read; standard input without a file or for -
  civic-tally convert IN OUT       convert between formats; - is standard input or output

Options:
  --json                print JSON (the same as --format json)
  --from FORMAT         format of the input: json csv tsv html-table json-stat data-package xlsx; found out by default
  --to FORMAT           format of the output: csv json json-stat; by its ending by default
  --lang zh|en          language, and that of the headers of CSV; by the environment's LANG by default, headers in Chinese
  -h, --help            show this
  -v, --version         show the version

Exit status: 0 all right, 1 errors in the data or a file that cannot be read, 2 wrong use.`,
}

export const words = {
  help,
  tryHelp: { zh: '用 civic-tally --help 查看用法。', en: 'Try civic-tally --help.' },
  failed: (said: string): Words => ({ zh: `没有做成：${said}`, en: `it did not work: ${said}` }),
  noCommand: { zh: '请写明要做什么：check、read 或 convert', en: 'say what to do: check, read or convert' },
  unknownCommand: (name: string, meant: string | undefined): Words =>
    withMeant({ zh: `没有命令“${name}”`, en: `there is no command “${name}”` }, meant),
  unknownOption: (name: string, meant: string | undefined): Words =>
    withMeant({ zh: `没有选项“${name}”`, en: `there is no option “${name}”` }, meant),
  optionWithoutValue: (name = ''): Words => ({
    zh: `选项${name && ` ${name} `}缺少值，或给了不该有的值`,
    en: `${name || 'an option'} lacks its value, or has one it does not take`,
  }),
  unknownLanguage: (name: string): Words => ({
    zh: `不认识的语言“${name}”，应为 zh 或 en`,
    en: `unknown language “${name}”; it must be zh or en`,
  }),
  unknownFormat: (name: string, known: readonly string[]): Words => ({
    zh: `不认识的格式“${name}”，应为 ${known.join('、')} 之一`,
    en: `unknown format “${name}”; it must be one of ${known.join(', ')}`,
  }),
  unknownEnding: (file: string): Words => ({
    zh: `输出文件“${file}”应以 .csv、.json 或 .jsonstat.json 结尾，或用 --to 写明格式`,
    en: `the file to write, “${file}”, must end in .csv, .json or .jsonstat.json, or --to say its format`,
  }),
  noFile: (command: string): Words => ({ zh: `${command} 后面要写文件名`, en: `${command} needs a file` }),
  convertTakesTwo: {
    zh: 'convert 后面要写一个输入文件和一个输出文件',
    en: 'convert takes one file to read and one to write',
  },
  missing: { zh: '没有这个文件，请核对路径', en: 'there is no such file; check the path' },
  isFolder: { zh: '这是文件夹，请写其中的文件', en: 'this is a folder; name a file in it' },
  forbidden: { zh: '没有权限，请核对文件的权限', en: 'permission denied; check the file’s permissions' },
  tooLarge: { zh: '文件超过50 MB，请拆成几个文件', en: 'the file is larger than 50 MB; split it' },
  binary: {
    zh: '这不是文本，像是图片、PDF 或别的文档',
    en: 'this is no text but a picture, a PDF or another document',
  },
  unreadable: { zh: '读不了', en: 'it cannot be read' },
  unwritable: { zh: '写不了，请核对路径和权限', en: 'it cannot be written; check path and permissions' },
  reading: (file: string, i: number, count: number): Words => ({
    zh: `正在读取 ${file}${count > 1 ? `（${i}/${count}）` : ''}…`,
    en: `Reading ${file}${count > 1 ? ` (${i}/${count})` : ''}…`,
  }),
  checking: (file: string): Words => ({ zh: `正在检查 ${file}…`, en: `Checking ${file}…` }),
  inSheet: (sheet: string): Words => ({ zh: `（表“${sheet}”）`, en: ` (table “${sheet}”)` }),
  summary: (files: number, errors: number, warnings: number, notes: number): Words => ({
    zh: `${files}个文件：${errors}个错误，${warnings}个警告，${notes}个提示`,
    en: `${many(files, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}`,
  }),
  written: (file: string, count: number): Words => ({
    zh: `已写入 ${file}：${count}个数`,
    en: `Wrote ${file}: ${many(count, 'figure')}`,
  }),
  sameFile: {
    zh: '输出就是输入的文件，会把它覆盖，未写入。请换一个文件名',
    en: 'this is the file to read, which would be lost; nothing was written. Give another name',
  },
  noFormatFor: {
    zh: '写到标准输出时，请用 --to 写明格式',
    en: 'say with --to which format goes to standard output',
  },
  notWritten: { zh: '没有可写的数据，未写入', en: 'there is nothing to write; no file was written' },
  noFigures: {
    zh: '没有找到数字；表格请用 check 或 convert',
    en: 'no figures were found; for tables use check or convert',
  },
  moreOfKind: (file: string, count: number, code: string): Words => ({
    zh: `${file}: 另有${count}处 ${code}，未一一列出；加 --json 可全部列出`,
    en: `${file}: ${count} more of ${code} are not listed; --json lists them all`,
  }),
  severities: {
    error: { zh: '错误', en: 'error' },
    warning: { zh: '警告', en: 'warning' },
    note: { zh: '提示', en: 'note' },
  },
} as const

function withMeant({ zh, en }: Words, meant: string | undefined): Words {
  return meant === undefined
    ? { zh, en }
    : { zh: `${zh}，是否要用 ${meant}？`, en: `${en}; did you mean ${meant}?` }
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

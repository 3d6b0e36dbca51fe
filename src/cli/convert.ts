/** `civic-tally convert IN OUT` */
import { realpath, writeFile } from 'node:fs/promises'
import type { Dataset } from '../data/dataset.js'
import type { Finding } from '../data/finding.js'
import { writeCsv } from '../data/write/csv.js'
import { writeJson } from '../data/write/json.js'
import { writeJsonStat } from '../data/write/json-stat.js'
import type { Locale } from '../data/text.js'
import type { Written } from '../data/write/written.js'
import type { ConvertCommand, WrittenFormat } from './arguments.js'
import { placeOf } from './check.js'
import { problemOf } from './files.js'
import { load } from './load.js'
import { progress, type Terminal } from './terminal.js'
import { sayer, words } from './words.js'

export async function convert(command: ConvertCommand, terminal: Terminal): Promise<number> {
  const { input, output, to, from, locale, headers } = command
  const say = sayer(locale)
  if (await isSameFile(input, output)) {
    terminal.err(`civic-tally: ${output}: ${say(words.sameFile)}\n`)
    return 2
  }
  const line = progress(terminal)
  line.show(say(words.reading(input, 1, 1)))
  const { dataset, findings } = await load(input, from, terminal)
  line.done()
  tell(findings, input)
  if (!dataset || (dataset.observations.length === 0 && !dataset.columns)) {
    terminal.err(`civic-tally: ${input}: ${say(words.notWritten)}\n`)
    return 1
  }
  const written = write(dataset, to, headers)
  tell(written.findings, output)
  if (output === '-') terminal.out(written.text)
  else {
    try {
      await writeFile(output, written.text)
    } catch (error) {
      const problem = problemOf(error)
      terminal.err(`civic-tally: ${output}: ${say(problem === words.missing ? words.unwritable : problem)}\n`)
      return 1
    }
    terminal.err(`${say(words.written(output, written.count))}\n`)
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0

  /** What was noticed goes to standard error: standard output may be the file. */
  function tell(noticed: readonly Finding[], file: string): void {
    for (const { severity, code, message, row, column } of noticed) {
      terminal.err(
        `${placeOf(file, row, column)}: ${say(words.severities[severity])} ${code}: ${say(message)}\n`,
      )
    }
  }
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  if (input === '-' || output === '-') return false
  const [a, b] = await Promise.all([input, output].map((path) => realpath(path).catch(() => undefined)))
  return a !== undefined && a === b
}

function write(dataset: Dataset, to: WrittenFormat, headers: Locale): Written {
  switch (to) {
    case 'csv':
      return writeCsv(dataset, { lang: headers === 'en' ? 'en' : 'zh' })
    case 'json':
      return writeJson(dataset)
    case 'json-stat':
      return writeJsonStat(dataset)
  }
}

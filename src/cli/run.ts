/** The command line: `check`, `read` and `convert`. Gives the exit status; throws nothing. */
import { parseCommand, type Command } from './arguments.js'
import { check } from './check.js'
import { convert } from './convert.js'
import type { Terminal } from './terminal.js'
import { read } from './read.js'
import { sayer, words } from './words.js'

declare const __TALLY_VERSION__: string

/** 0 done · 1 errors in the data or files that cannot be read · 2 wrong use. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseCommand(args, terminal.environment)
  const say = sayer(parsed.locale)
  if ('wrong' in parsed) {
    terminal.err(`civic-tally: ${say(parsed.wrong)}\n${say(words.tryHelp)}\n`)
    return 2
  }
  try {
    return await runCommand(parsed, terminal)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    terminal.err(`civic-tally: ${say(words.failed(said))}\n`)
    return 1
  }
}

async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'help':
      terminal.out(`${sayer(command.locale)(words.help)}\n`)
      return 0
    case 'version':
      terminal.out(`${__TALLY_VERSION__}\n`)
      return 0
    case 'check':
      return check(command, terminal)
    case 'read':
      return read(command, terminal)
    case 'convert':
      return convert(command, terminal)
  }
}

/** What the command line touches of the process. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** May progress be shown on standard error? */
  readonly isTerminal: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** One line of progress that is written over and wiped away; nothing where nobody looks. */
export function progress(terminal: Terminal): {
  readonly show: (text: string) => void
  readonly done: () => void
} {
  const write = (text: string): void => {
    if (terminal.isTerminal) terminal.err(`\r\u001B[K${text}`)
  }
  return { show: write, done: () => write('') }
}

#!/usr/bin/env node
import '../data/format/measure-words.js'
import { run } from './run.js'

/** A reader that goes away (`civic-tally read x | head`) ends the work without a complaint. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: process.stdin,
  isTerminal: process.stderr.isTTY,
  environment: process.env,
})

import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { fileURLToPath } from 'node:url'
import { chromiumArgs, requireChromium } from './scripts/chromium.js'
import { jsonReporter } from './scripts/reports.js'

const report = process.env.WTR_REPORT

/** The command `forced-colours` (`active` or `none`): what the runner’s own media command does not know. */
const forcedColours = {
  name: 'forced-colours',
  /** @param {{ command: string, payload?: unknown, session: any }} asked */
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colours') return undefined
    const client = await session.browser.getPage(session.id).createCDPSession()
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload }] })
    return true
  },
}

export default {
  files: 'tests/**/*.wtr.ts',
  nodeResolve: true,
  // One page at a time: a page in the background is given no frames, so nothing in it is measured.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      // The collector at hand: a test can then prove that what was removed is let go of.
      launchOptions: { executablePath: requireChromium(), args: [...chromiumArgs, '--js-flags=--expose-gc'] },
    }),
  ],
  plugins: [
    forcedColours,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // What a test waits for has limits of its own; this one is for a machine that is busy.
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), ...(report ? [jsonReporter(report)] : [])],
}

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, requireChromium } from '../scripts/chromium.js'
import { oneLit } from './one-lit.js'

/** Every story is drawn in Chromium; an error, a failed play function or an accessibility error fails it. */
export default defineConfig({
  ...oneLit,
  root: new URL('..', import.meta.url).pathname,
  plugins: [storybookTest({ configDir: import.meta.dirname, disableAddonDocs: true })],
  test: {
    name: 'stories',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: requireChromium(), args: chromiumArgs } }),
      instances: [{ browser: 'chromium' }],
    },
  },
})

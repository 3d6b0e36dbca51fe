import type { StorybookConfig } from '@storybook/web-components-vite'
import { mergeConfig } from 'vite'
import { oneLit } from './one-lit.js'

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // Not the library's, whose plugins write the package.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  staticDirs: [{ from: '../portal/data', to: '/data' }],
  viteFinal: (vite) => mergeConfig(vite, oneLit),
}

export default config

import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'
import { html } from 'lit'
import manifest from '../custom-elements.json'
import { controlsByType } from './controls.js'
import { mustDraw } from './draws.js'
import './preview.css'

setCustomElementsManifest(manifest)

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A story with an accessibility error is a failed test.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Figures that tell the truth',
          'How to write your figures',
          'What is checked',
          'Playground',
          '*',
        ],
      },
    },
    docs: { toc: true },
  },
  globalTypes: {
    theme: {
      description: 'Ground',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    locale: {
      description: 'Language of the figures',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'zh-CN' },
  afterEach: mustDraw,
  argTypesEnhancers: [controlsByType],
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset['theme'] = String(globals['theme'])
      // Storybook's own pages are English: the figures say their language where they stand.
      return html`<div lang=${String(globals['locale'])}>${story()}</div>`
    },
  ],
}

export default preview

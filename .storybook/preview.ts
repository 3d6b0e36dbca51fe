import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'
import manifest from '../custom-elements.json'
import './preview.css'

setCustomElementsManifest(manifest)

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A story with an accessibility error is a failed test.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Figures that tell the truth', '*'] } },
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
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement
      page.lang = String(globals['locale'])
      page.dataset['theme'] = String(globals['theme'])
      return story()
    },
  ],
}

export default preview

import type { ArgTypesEnhancer } from 'storybook/internal/types'

const unionOfWords = /^'[^']*'( \| '[^']*')*$/

/** What a reviewer turns, by the type in the manifest: a choice for a union of words, a number, a line of text. */
function controlFor(type: string): object | undefined {
  if (unionOfWords.test(type)) {
    return { control: { type: 'select' }, options: [...type.matchAll(/'([^']*)'/g)].map((match) => match[1]) }
  }
  if (type === 'boolean') return { control: { type: 'boolean' } }
  if (/^number( \| undefined)?$/.test(type)) return { control: { type: 'number' } }
  if (/(^|\| )string( \| undefined)?$/.test(type) && !type.includes('object'))
    return { control: { type: 'text' } }
  return undefined
}

/** Storybook offers a JSON editor for every type it does not know. What a story says itself stays. */
export const controlsByType: ArgTypesEnhancer = ({ argTypes, parameters }) => {
  const own = (parameters['argTypes'] ?? {}) as Record<string, object>
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = argType.table?.type?.summary ?? ''
      const isSet = ['attributes', 'properties'].includes(argType.table?.category ?? '')
      const found = isSet && !('control' in (own[name] ?? {})) ? controlFor(type) : undefined
      return [name, found ? { ...argType, ...found } : argType]
    }),
  )
}

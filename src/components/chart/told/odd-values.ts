/** What an author gave a property that does not take it, with what may be written. */
import type { LitElement } from 'lit'
import { finding, type Finding } from '../../../data/finding.js'
import type { Query } from '../../../data/series.js'
import { givenTwice } from './given-twice.js'

export function oddValues(host: LitElement, { odd = '' }: Query): readonly Finding[] {
  const { elementProperties } = host.constructor as typeof LitElement
  return odd.split(/\n(?=\w+=|$)/).flatMap((line) => {
    const [, name = '', given = ''] = /^(\w+)=(.*)$/s.exec(line) ?? []
    const { type, attribute } = elementProperties.get(name) ?? {}
    if (type === undefined) return []
    const written = typeof attribute === 'string' ? attribute : name
    const as = `${written}="${given}"`
    if (type === String) return givenTwice(as)
    if (!Array.isArray(type))
      return finding('warning', 'no-number', as, {
        zh: `${as} 不是数字，未采用。请只写数字，以数据的单位计，如 ${written}="5"。`,
        en: `${as} is not a number and is left out. Write the bare number in the unit of the figures, such as ${written}="5".`,
      })
    const known = type.filter(Boolean).join(', ')
    return finding('warning', 'unknown-word', as, {
      zh: `${as} 无法识别。可用的有：${known}。`,
      en: `${as} is not known. There are: ${known}.`,
    })
  })
}

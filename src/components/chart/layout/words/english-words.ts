/** What every chart says, in English. Importing it teaches it. */
import { kindNames } from './kind-names.js'
import { learnEnglishWords } from './words.js'

learnEnglishWords({
  empty: 'No figures to show',
  error: 'The data cannot be read',
  menu: 'Data and downloads',
  source: 'Source: ',
  noSource: 'Source not stated',
  kind: (name) => kindNames[name],
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  space: ' ',
  and: ', ',
  more: ' and more',
  none: 'No figures',
  noBase: 'base not given',
  derived: ' (derived)',
  notComparable: 'Not comparable: ',
  rest: (text) => `other ${text}, not broken down`,
  implied: (text) => `${text} (implied by the source)`,
  impliedSpoken: (text) => `${text}, implied by the source`,
  share: (part, whole) => `${part} of ${whole}`,
  figure: (name, text) => `${name}: ${text}`,
  ends: (count, ends) => `${count} figures, from ${ends.join(', to ')}`,
  end: (name, text) => `${name}, ${text}`,
  doubtful: (count) => `${count} of them are not exact`,
  notFromZero: (lowest) => ({
    title: 'not from zero',
    note: `the axis does not start at zero; its lowest mark is ${lowest}`,
  }),
  to: ' to ',
  percent: '$1 percent',
})

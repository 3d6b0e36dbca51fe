/** What a dashboard is asked for and cannot do; loaded only then. */
import { finding, type Finding } from '../../data/finding.js'
import { dimensions } from '../../data/series.js'
import { givenTwice } from '../chart/told/given-twice.js'

/** `src` and `filter` are those that are in vain, empty where they are not. */
export function askedInVain(src: string, filter: string): readonly Finding[] {
  const known = dimensions.join(', ')
  return [
    ...(src === '' ? [] : [givenTwice(`src="${src}"`)]),
    ...(filter === ''
      ? []
      : [
          finding('error', 'unknown-dimension', `filter=${filter}`, {
            zh: `数据里没有维度“${filter}”，请核对 filter 属性。可用的有：${known}，以及数据自己的维度。`,
            en: `The data has no dimension “${filter}”. Check the filter attribute; there are: ${known}, and the data's own.`,
          }),
        ]),
  ]
}

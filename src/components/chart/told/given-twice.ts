import { finding, type Finding } from '../../../data/finding.js'

/** An address that is not asked, since the data are given by `data`. `as`: how it stands in the element. */
export function givenTwice(as: string): Finding {
  return finding('warning', 'given-twice', as, {
    zh: `${as} 没有读取，因为数据已由 data 给出。请只留一处。`,
    en: `${as} is not read, since the data are given by data. Keep one of them.`,
  })
}

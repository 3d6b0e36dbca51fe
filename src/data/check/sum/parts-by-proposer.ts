/** Who proposed: 委员提案 and 集体提案 of all, 党派 and 专委会 of 集体提案. */
import { joint as jointly, proposer, single } from '../../proposers.js'
import { zh } from '../context.js'
import { type Kind, labelled, likelyWhole } from './kind-of-parts.js'

/** 委员提案 and those of parties, groups and committees, and not 集体提案 beside what it holds. */
export const proposers: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, proposer)
    const [members, joint, several] = [single, jointly, /联名/].map((is) => labelled(parts, is))
    if (members?.length === 1 && (joint?.length === 0 || parts.length === 2)) return parts
    // 集体, 个人 and 联名; beside 委员提案, 联名 are some of these.
    const kinds = [labelled(members ?? [], /^(?!.*联名).*个人/), joint, several]
    return parts.length === 3 && kinds.every((kind) => kind?.length === 1) ? parts : []
  },
  wholesIn: likelyWhole,
  near: () => 0.05,
}

/** 党派, 界别, 团体 and 专委会 of 集体提案, where members are not counted beside them. */
export const groups: Kind = {
  partsIn: (counts) => {
    const parts = labelled(counts, proposer)
    const own = parts.filter((c) => !jointly.test(zh(c.indicator.label)))
    return labelled(own, single).length === 0 && labelled(own, /联名/).length === 0 && own.length > 2
      ? own
      : []
  },
  wholesIn: (counts) => labelled(labelled(counts, proposer), jointly),
  near: () => 0.05,
}

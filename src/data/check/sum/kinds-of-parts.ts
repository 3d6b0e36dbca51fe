/** Kinds of parts that a row counts in columns of their own. */
import type { Kind } from './kind-of-parts.js'
import { carried, contentment, outcomes, progress, punctuality } from './parts-by-outcome.js'
import { groups, proposers } from './parts-by-proposer.js'
import { channels, handedTo, offices, sessions } from './parts-by-way.js'

/** Fields are judged apart, after what their percentages say. */
export const kinds: readonly Kind[] = [
  contentment,
  progress,
  carried,
  punctuality,
  proposers,
  groups,
  offices,
  handedTo,
  channels,
  outcomes,
  sessions,
]

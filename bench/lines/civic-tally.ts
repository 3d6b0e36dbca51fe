/** As a page that begins with many figures has them: what they need comes with it, as with the peers. */
import 'dist/columns'
import { type LinePeer } from '../peers/peer.js'
import { line as drawn } from './civic-tally-later.js'

// A name of its own: a module that only hands names on is left out by bundlers, and what it imports with it.
export const line: LinePeer = (holder, columns) => drawn(holder, columns)

/** What few packages need: expressions that a stranger wrote, and keys from one table to another. Loaded on first need. */
export { checkForeignKeys } from './key-check.js'
export { matches, unchecked } from './pattern.js'

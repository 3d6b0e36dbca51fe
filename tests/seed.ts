import '../src/components/chart/layout/words/english-words.js'
import '../src/data/format/measure-words.js'
/**
 * Property tests try other values on every run, so that they find what nobody thought of. Under `npm test` and in CI they
 * try the same ones each time: a change is judged by what it changed. `FAST_CHECK_SEED=7 npx vitest` repeats a run of 7.
 */
const seed = process.env.FAST_CHECK_SEED ?? (process.env.CI ? '20261125' : undefined)

if (seed !== undefined) {
  const { default: fc } = await import('fast-check')
  fc.configureGlobal({ seed: Number(seed) })
}

export {}

// One measurement in a process of its own: its result as JSON on standard output. Run by bench/data.js, which has made the files.
import { existsSync, readFileSync } from 'node:fs'
import { checkDataset, findPeriods, findQuantities, readDatasetFrom } from '../../dist/data/index.js'
import { prose, traps } from './inputs.js'

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

const cpu = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of processor time of this thread: on an idle machine those on the clock. @param {() => unknown} run */
async function timed(run) {
  const start = cpu()
  await run()
  return cpu() - start
}

/** @param {number} times @param {() => unknown} run */
async function several(times, run) {
  /** @type {number[]} */
  const all = []
  for (let i = 0; i < times; i++) all.push(await timed(run))
  return { first: all[0] ?? NaN, median: median(all.slice(1)) }
}

/** The most this process has held. What Linux tells of the resources of a process begins with what its parent held. */
function megabytes() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024
}

const csvFile = process.argv[3] ?? ''

/** @type {Record<string, () => Promise<object>>} */
const measurements = {
  /** 100,000 rows from the bytes of a file to a dataset, once, as a command does. */
  async csv() {
    const bytes = readFileSync(csvFile)
    const before = megabytes()
    let count = 0
    const milliseconds = await timed(async () => {
      const { dataset, findings } = await readDatasetFrom(bytes, { file: 'rows.csv' })
      count = dataset.observations.length
      if (findings.length > 0) throw new Error(JSON.stringify(findings[0]))
    })
    return { milliseconds, megabytes: megabytes(), before, count }
  },
  async check() {
    const { dataset } = await readDatasetFrom(readFileSync(csvFile), { file: 'rows.csv' })
    return { milliseconds: await timed(() => checkDataset(dataset)), megabytes: megabytes() }
  },
  async prose() {
    const text = prose(100_000)
    const figures = await several(21, () => findQuantities(text))
    return { ...figures, characters: text.length, count: findQuantities(text).length }
  },
  async periods() {
    const text = prose(100_000)
    return { ...(await several(21, () => findPeriods(text))), count: findPeriods(text).length }
  },
  /** Time for four times the text, over the time for the text: 4 is linear. */
  async traps() {
    /** @type {{ trap: string, milliseconds: number, growth: number }[]} */
    const all = []
    for (const trap of traps) {
      const text = (/** @type {number} */ length) => trap.repeat(Math.ceil(length / trap.length))
      const [short, long] = [text(6_250), text(25_000)]
      // Often enough for a clock that ticks every four milliseconds.
      const read = async (/** @type {string} */ of, /** @type {number} */ times) => {
        let least = Infinity
        for (let i = 0; i < 3; i++) {
          const all = await timed(() => {
            for (let k = 0; k < times; k++) void [findQuantities(of), findPeriods(of)]
          })
          least = Math.min(least, all / times)
        }
        return least
      }
      await read(short, 4)
      const [a, b] = [await read(short, 16), await read(long, 4)]
      all.push({ trap, milliseconds: b, growth: b / Math.max(a, 0.1) })
    }
    const slowest = all.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 3)
    // Below a few milliseconds growth is noise.
    const steepest = all
      .filter(({ milliseconds }) => milliseconds > 10)
      .toSorted((a, b) => b.growth - a.growth)
      .slice(0, 3)
    return { traps: all.length, slowest, steepest }
  },
}

const wanted = measurements[process.argv[2] ?? '']
if (!wanted) throw new Error(`There are: ${Object.keys(measurements).join(', ')}`)
console.log(JSON.stringify(await wanted()))

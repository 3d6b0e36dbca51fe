/** Milliseconds of processor time that `work` took: unlike time on the clock, not longer on a busy machine. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Units that time is told in, the coarsest first. */
export const timeUnits = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
export type TimeUnit = (typeof timeUnits)[number]

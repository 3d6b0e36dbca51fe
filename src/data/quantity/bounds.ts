/**
 * How the printed figure bounds the true one.
 * over: 余 多 超过 · atLeast: 以上 不少于 · under: 不足 不到 · atMost: 以内 不超过 · nearly: 近 接近 ·
 * about: 约 左右 · between: 20—30个 · unstated: 一批 若干.
 */
export const bounds = [
  'exact',
  'over',
  'atLeast',
  'under',
  'atMost',
  'nearly',
  'about',
  'between',
  'unstated',
] as const
export type Bound = (typeof bounds)[number]

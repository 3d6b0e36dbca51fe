import { statuses, type Status } from '../../../dataset.js'
import { fold } from '../../names.js'

const words: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...statuses.map((status) => [fold(status), status] as const),
  // SDMX code list CL_OBS_STATUS.
  ['a', 'normal'],
  ['b', 'break'],
  ['e', 'estimated'],
  ['f', 'estimated'],
  ['i', 'estimated'],
  ['p', 'provisional'],
  ['r', 'revised'],
  ['m', 'missing'],
  ['l', 'missing'],
  ['o', 'missing'],
  ['q', 'suppressed'],
  ['c', 'suppressed'],
  ['正常', 'normal'],
  ['初步', 'provisional'],
  ['初步数', 'provisional'],
  ['快报', 'provisional'],
  ['估计', 'estimated'],
  ['估算', 'estimated'],
  ['修订', 'revised'],
  ['修订数', 'revised'],
  ['推算', 'derived'],
  ['中断', 'break'],
  ['口径变更', 'break'],
  ['缺', 'missing'],
  ['缺失', 'missing'],
  ['保密', 'suppressed'],
  ['不公开', 'suppressed'],
  ['原文未列', 'notGiven'],
  ['未列', 'notGiven'],
])

export function statusOf(text: string): Status | undefined {
  return words.get(fold(text))
}

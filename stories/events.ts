import type { Dataset, Observation } from '../src/data/dataset.js'
import type { Quantity } from '../src/data/quantity.js'

const made = [{ id: 'made', title: { zh: '为演示而拟，不是实际事件', en: 'Constructed as an example' } }]

const indicators = [
  { id: 'opened', label: { zh: '揭牌', en: 'Opened' }, unit: '个', kind: 'count' },
  { id: 'held', label: { zh: '协商', en: 'Consultation' }, unit: '次', kind: 'count' },
] as const

const one = (unit: string, more: Partial<Quantity> = {}): Quantity => ({
  value: 1,
  bound: 'exact',
  unit,
  ...more,
})

const opened = (period: string, zh: string, figure: Quantity = one('个')): Observation => ({
  indicator: 'opened',
  category: zh,
  period,
  figure,
  source: 'made',
})

const held = (period: string, zh: string, figure: Quantity = one('次')): Observation => ({
  ...opened(period, zh, figure),
  indicator: 'held',
})

/** Openings and consultations of some years, dated as reports date them: constructed. */
export const events: Dataset = {
  version: 1,
  indicators,
  observations: [
    opened('2018-03-08', '首批委员工作室', one('个', { value: 12, wording: '12个' })),
    held('2018-06', '老旧小区加装电梯'),
    held('2019~', '城市停车难'),
    opened('2019-XX', '街道协商议事室', one('个', { value: 30, bound: 'nearly', wording: '近30个' })),
    held('2019-09/2020-05', '生活垃圾分类', one('次', { value: 20, bound: 'over', wording: '20多次' })),
    held('2020?', '乡村饮水安全'),
    opened('2021-07-01', '界别委员工作站'),
    held('2021/2023', '黄河流域生态保护和高质量发展专题协商', one('次', { value: 9, wording: '9次' })),
    held('2022-11-XX', '养老服务设施建设'),
    opened('2023-05/..', '“有事好商量”协商议事平台', one('个', { value: 189, wording: '189个' })),
    held('/2019', '基层协商', one('次', { value: 110, bound: 'over', wording: '110余次' })),
    {
      indicator: 'held',
      category: '民生实事',
      periodWording: { zh: '近两年', en: 'in the last two years' },
      figure: { value: null, bound: 'unstated', unit: '次', wording: '多次' },
      source: 'made',
    },
    { indicator: 'held', category: '对口协商', figure: one('次', { value: 6 }), source: 'made' },
  ],
  sources: made,
}

const dates: Readonly<Record<string, string>> = {
  '2016': '确切的一年',
  '2017-04': '确切的一月',
  '2017-11-08': '确切的一日',
  '2018/2020': '确切的几年',
  '2019~': '大约',
  '2020-06~': '大约的一月',
  '2021?': '存疑',
  '2021-09?': '存疑的一月',
  '2022%': '大约且存疑',
  '2023-XX': '月份未列',
  '2024-02-XX': '日期未列',
  '202X': '年份未列',
  '2018~/2019-XX': '两端都不确切',
  '/2016': '起始未列',
  '2024-06/..': '尚未结束',
}

/** One event of every way a date may be in doubt: constructed. */
export const everyDate: Dataset = {
  version: 1,
  indicators,
  observations: Object.entries(dates).map(([period, name]) => held(period, name)),
  sources: made,
}

/** Many events close together: constructed. */
export const manyEvents = (count: number): Dataset => ({
  version: 1,
  indicators,
  observations: Array.from({ length: count }, (_, i) =>
    held(
      `${2010 + ((i * 7) % 15)}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}`,
      `第${i + 1}次专门委员会与界别联合协商`,
    ),
  ),
  sources: made,
})

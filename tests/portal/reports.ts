/** What the reports print, copied by hand: the portal's files have to say the same. */
import type { Observation } from '../../src/data/dataset.js'
import type { Bound } from '../../src/data/quantity.js'

export interface ArticleFigure {
  readonly place: string
  readonly indicator: string
  readonly wording: string
  readonly value: number | null
  readonly bound: Bound
  readonly unit: string
  readonly period?: string
  readonly scope?: string
  readonly base?: Observation['base']
}

const jiayuguan = '620200'
const longnan = '621200'
const of615 = { zh: '近两年的615件', en: 'the 615 of the last two years' }
const since = '自委员工作室成立以来'

function figure(
  place: string,
  indicator: string,
  wording: string,
  value: number | null,
  bound: Bound,
  unit: string,
  more: Pick<ArticleFigure, 'period' | 'scope' | 'base'> = {},
): ArticleFigure {
  return { place, indicator, wording, value, bound, unit, ...more }
}

export const articles: readonly ArticleFigure[] = [
  figure(jiayuguan, 'studios', '12个', 12, 'exact', '个', { scope: '首批' }),
  figure(jiayuguan, 'consultations', '110余次', 110, 'over', '次', { period: since }),
  figure(jiayuguan, 'reply-rate', '100%', 100, 'exact', '%', { period: '连续多年', base: 'notGiven' }),
  figure(jiayuguan, 'satisfaction', '98%以上', 98, 'atLeast', '%', { period: '连续多年', base: 'notGiven' }),
  figure(jiayuguan, 'hexi', '五市', 5, 'exact', '市'),
  figure(jiayuguan, 'adopted', '一批', null, 'unstated', '批'),
  figure(jiayuguan, 'livelihood', '多项', null, 'unstated', '项', { period: since }),
  figure(longnan, 'reports', '20多个', 20, 'over', '个', { period: '近年来' }),
  figure(longnan, 'absorbed', '近30条', 30, 'nearly', '条', { period: '近年来' }),
  figure(longnan, 'members', '2160多名', 2160, 'over', '名', { scope: '省市县三级' }),
  figure(longnan, 'proposals', '615件', 615, 'exact', '件', { period: '近两年' }),
  figure(longnan, 'completion', '全部办结', 100, 'exact', '%', { period: '近两年', base: of615 }),
  figure(longnan, 'outcome', '58.7%', 58.7, 'exact', '%', { period: '近两年', base: of615 }),
  figure(longnan, 'donations', '2733万元', 27330000, 'exact', '元', { period: '积石山县遭受地震灾害后' }),
  figure(longnan, 'stations', '199个', 199, 'exact', '个'),
  figure(longnan, 'studios', '189个', 189, 'exact', '个', { scope: '建成' }),
  figure(longnan, 'studies', '一系列', null, 'unstated', ''),
  figure(longnan, 'livelihood', '一批', null, 'unstated', '批'),
]

export interface Report {
  readonly source: string
  readonly place: string
  readonly scheme: string
  readonly period?: string
  readonly session: string
  readonly total: number
  /** Name as printed, with its letter where one is printed; count; percentage as printed. */
  readonly classes: readonly (readonly [name: string, count: number, percent: string | null])[]
}

export const outcomes: readonly Report[] = [
  {
    source: 'gansu-2007',
    place: '620000',
    scheme: 'gansu-2007',
    period: '2007',
    session: '九届五次',
    total: 760,
    classes: [
      ['A类 所提问题已经解决或基本解决', 242, '31.8'],
      ['B类 正在解决或列入规划逐步解决', 344, '45.3'],
      ['C类 因目前条件限制或其他原因需待以后解决', 145, '19.1'],
      ['D类 留作参考', 29, '3.8'],
    ],
  },
  {
    source: 'gansu-2013',
    place: '620000',
    scheme: 'gansu-2013',
    session: '十一届一次',
    total: 799,
    classes: [
      ['A类 已解决或采纳的', 418, '52.3'],
      ['B类 计划解决或准备采纳的', 265, '33.2'],
      ['C类 留作参考的', 116, '14.5'],
    ],
  },
  {
    source: 'hebei-2013',
    place: '130000',
    scheme: 'hebei-2013',
    period: '2013',
    session: '十一届一次',
    total: 621,
    classes: [
      ['已经解决和部分解决', 477, '76.81'],
      ['正在解决和列入规划逐步解决', 106, '17.07'],
      ['因政策、体制和条件所限暂时难以解决', 38, '6.12'],
    ],
  },
  {
    source: 'hunan-2014',
    place: '430000',
    scheme: 'hunan-2014',
    period: '2014',
    session: '十一届二次',
    total: 692,
    classes: [
      ['被采纳、已经解决或正在解决', 173, '25'],
      ['拟解决', 442, '63.9'],
      ['因条件所限暂时不能解决', 77, '11.1'],
    ],
  },
  {
    source: 'wuhan-2009',
    place: '420100',
    scheme: 'wuhan-2009',
    period: '2009',
    session: '十一届三次',
    total: 801,
    classes: [
      ['已经解决或采纳', 564, '70.41'],
      ['列入解决计划', 207, null],
      ['因受条件限制不能办理', 30, null],
    ],
  },
]

export const fields: readonly Report[] = [
  {
    source: 'gansu-2007',
    place: '620000',
    scheme: 'gansu-2007-fields',
    period: '2007',
    session: '九届五次',
    total: 760,
    classes: [
      ['经济建设', 412, '54.2'],
      ['科技教育文化卫生体育', 205, '27.0'],
      ['政法统战劳动人事民族宗教及其他', 143, '18.8'],
    ],
  },
  {
    source: 'gansu-2013',
    place: '620000',
    scheme: 'gansu-2013-fields',
    session: '十一届一次',
    total: 799,
    classes: [
      ['经济建设', 290, '36.3'],
      ['科教文卫体', 175, '21.9'],
      ['劳动人事社保治理', 111, '13.9'],
      ['环境资源', 86, '10.8'],
      ['农业农村', 69, '8.6'],
      ['政策法规民宗统战其他', 68, '8.5'],
    ],
  },
  {
    source: 'gansu-11-5',
    place: '620000',
    scheme: 'gansu-11-5-fields',
    session: '十一届五次',
    total: 757,
    classes: [
      ['经济发展', 207, '27.3'],
      ['农业农村', 109, '14.4'],
      ['生态环境资源', 80, '10.6'],
      ['科教文卫体', 174, '23'],
      ['民生社会治理', 100, '13.2'],
      ['政策法规其他', 87, '11.5'],
    ],
  },
  {
    source: 'gansu-13-2',
    place: '620000',
    scheme: 'gansu-13-fields',
    session: '十三届二次',
    total: 838,
    classes: [
      ['经济发展、城乡建设', 275, '32.8'],
      ['农业农村、乡村振兴', 91, '10.9'],
      ['资源环境、生态保护', 103, '12.3'],
      ['科教文卫体', 239, '28.5'],
      ['劳动人事社保治理', 101, '12.1'],
      ['政策法规统战民宗', 29, '3.4'],
    ],
  },
  {
    source: 'gansu-13-4',
    place: '620000',
    scheme: 'gansu-13-fields',
    session: '十三届四次',
    total: 806,
    classes: [
      ['经济发展、城乡建设', 294, '36.5'],
      ['农业农村、乡村振兴', 55, '6.8'],
      ['资源环境、生态保护', 60, '7.4'],
      ['科教文卫体', 264, '32.8'],
      ['劳动人事社保治理', 105, '13.0'],
      ['政策法规统战民宗', 28, '3.5'],
    ],
  },
]

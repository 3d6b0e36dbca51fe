import { html, json, td, th, type Contradiction } from './printed.js'

/** Twenty more, each with one contradiction of its own kind. */
export const printedContradictory: Readonly<Record<string, Contradiction>> = {
  'a total three short of its classes': {
    file: '办理结果.csv',
    text: `办理结果,件数
已经解决,318
正在解决,144
列入计划解决,61
留作参考,29
合计,549`,
    said: ['total-mismatch 6'],
  },
  'a share of another count': {
    file: '占比.csv',
    text: `指标,地区,时段,类别,原文数字
立案提案,白银市,2023年,,402件
办理结果,白银市,2023年,A类,271件
办理结果,白银市,2023年,B类,93件
办理结果,白银市,2023年,C类,38件
办理结果占比,白银市,2023年,A类,76.4%
办理结果占比,白银市,2023年,B类,23.1%
办理结果占比,白银市,2023年,C类,9.5%`,
    said: ['share-contradicts-count 6'],
  },
  'a share that no whole number on the base gives': {
    file: '占比.html',
    text: html(
      '2023年提案办理结果（立案60件）',
      th('指标', '类别', '数值'),
      td('立案提案', '', '60件'),
      td('办理结果占立案提案的比例', '已解决', '33.9%'),
      td('办理结果占立案提案的比例', '正在解决', '46.7%'),
    ),
    said: ['share-impossible 3'],
  },
  'a rate above 100': {
    file: '办复率.json',
    text: json([
      { 地区: '兰州市', 时段: '2023', 立案提案: '388件', 办复率: '100%', 满意率: '98.6%' },
      { 地区: '武威市', 时段: '2023', 立案提案: '264件', 办复率: '100.8%', 满意率: '99.1%' },
      { 地区: '平凉市', 时段: '2023', 立案提案: '301件', 办复率: '100%', 满意率: '100%' },
    ]),
    said: ['out-of-range 1/办复率'],
  },
  'more answered than filed in one county': {
    file: '县区.csv',
    text: `县区,收到提案,立案,办复
秦州区,160,131,131
麦积区,142,120,124
甘谷县,118,97,97`,
    said: ['more-than-possible 3'],
  },
  'all of them done, and six are not': {
    file: '办结.csv',
    text: `指标,地区,时段,类别,原文数字
立案提案,张掖市,2022年,,412件
办结提案,张掖市,2022年,,406件
办结率,张掖市,2022年,,全部办结`,
    said: ['not-all 4'],
  },
  'shares of what was received, said to be of what was filed': {
    file: '基数.html',
    text: html(
      '2022年提案办理结果',
      th('项目', '数量'),
      td('收到提案', '640件'),
      td('立案提案', '512件'),
      td('A类提案', '320件'),
      td('B类提案', '128件'),
      td('C类提案', '64件'),
      td('A类占立案提案的比例', '50.0%'),
      td('B类占立案提案的比例', '20.0%'),
      td('C类占立案提案的比例', '10.0%'),
    ),
    said: ['shares-fit-other-base 7'],
  },
  'a class its scheme does not have': {
    file: '分类.json',
    text: json({
      version: 1,
      schemes: [
        {
          id: 's',
          label: '办理结果分类',
          classes: [
            { id: 'A', label: 'A类' },
            { id: 'B', label: 'B类' },
            { id: 'C', label: 'C类' },
          ],
        },
      ],
      indicators: [{ id: 'r', label: '办理结果', unit: '件', kind: 'count', scheme: 's' }],
      observations: [
        { indicator: 'r', period: '2023', category: 'A', figure: 210 },
        { indicator: 'r', period: '2023', category: 'B', figure: 88 },
        { indicator: 'r', period: '2023', category: 'D', figure: 17 },
      ],
    }),
    said: ['unknown-class observations/2/category'],
  },
  'one row in another unit': {
    file: '活动.csv',
    text: `指标,地区,时段,数值,单位
视察调研,兰州市,2023,36,次
视察调研,天水市,2023,41,次
视察调研,陇南市,2023,1180,人次
视察调研,金昌市,2023,22,次`,
    said: ['mixed-units 4'],
  },
  'one donation without its 万': {
    file: '捐款.csv',
    text: `地区,指标,时段,原文数字
陇南市,委员捐款,2021年,2733万元
陇南市,委员捐款,2022年,2890万元
陇南市,委员捐款,2023年,3012元
陇南市,委员捐款,2024年,2954万元`,
    said: ['magnitude 4'],
  },
  'one city twice, with two figures': {
    file: '各市.html',
    text: html(
      '2023年立案提案',
      th('市州', '立案件数'),
      td('兰州市', 388),
      td('天水市', 402),
      td('定西市', 266),
      td('天水市', 420),
    ),
    said: ['conflicting-figures 3'],
  },
  'two figures of one day': {
    file: '修订.json',
    text: json({
      version: 1,
      indicators: [{ id: '立案', label: '立案提案', unit: '件', kind: 'count' }],
      observations: [
        {
          indicator: '立案',
          place: '甘南州',
          period: '2023',
          figure: 154,
          asOf: '2024-01-10',
          source: '年度报告',
        },
        {
          indicator: '立案',
          place: '甘南州',
          period: '2023',
          figure: 145,
          asOf: '2024-01-10',
          source: '年度报告',
        },
      ],
    }),
    said: ['conflicting-figures observations/0'],
  },
  'a letter of another script': {
    file: '字母.csv',
    text: `年份,办理结果,件数
2022,A类,301
2022,B类,120
2022,C类,44
2023,А类,322
2023,B类,131
2023,C类,39`,
    said: ['name-variants 5'],
  },
  'a class that a spreadsheet took for a date': {
    file: '人数.csv',
    text: `指标,时段,类别,数值,单位
联名提案,2023,2人,184,件
联名提案,2023,3月5日,96,件
联名提案,2023,6-10人,41,件
联名提案,2023,10人以上,23,件`,
    said: ['spreadsheet-date 3'],
  },
  'shares of one beside a count': {
    file: '小数.html',
    text: html(
      '2022年提案办理结果',
      th('类别', '件数', '占比(%)'),
      td('A类', 361, 0.587),
      td('B类', 202, 0.328),
      td('C类', 52, 0.085),
    ),
    said: ['share-as-fraction 2', 'share-as-fraction 3', 'share-as-fraction 4'],
  },
  'periods that overlap and are added': {
    file: '时段.json',
    text: json([
      { 时段: '2021年', 立案提案: 588 },
      { 时段: '2022—2023年', 立案提案: 1206 },
      { 时段: '2023年', 立案提案: 615 },
      { 时段: '合计', 立案提案: 2409 },
    ]),
    said: ['periods-overlap 3/立案提案'],
  },
  'shares that make 108': {
    file: '百分比.csv',
    text: `类别,占比(%)
经济建设,35.2
社会建设,41.6
文化建设,12.4
生态文明建设,18.8`,
    said: ['shares-exceed-100 2'],
  },
  'a large number in powers of ten': {
    file: '信息.csv',
    text: `地区,指标,时段,原文数字
兰州市,社情民意信息,2023,11850条
天水市,社情民意信息,2023,1.2E+04
庆阳市,社情民意信息,2023,9870条`,
    said: ['excel-number 3'],
  },
  'a sub-total that is not the sum of its rows': {
    file: '来源.html',
    text: html(
      '提案来源',
      th('提案者', '件数'),
      td('民革', 21),
      td('民盟', 34),
      td('小计', 65),
      td('经济界', 45),
      td('教育界', 38),
      td('小计', 83),
      td('总计', 138),
    ),
    said: ['total-mismatch 4'],
  },
  'a figure that is not what its words say': {
    file: '原文.json',
    text: json({
      version: 1,
      indicators: [{ id: '调研', label: '视察调研', unit: '次', kind: 'count' }],
      observations: [
        {
          indicator: '调研',
          period: '2023',
          figure: { value: 110, bound: 'exact', unit: '次', wording: '110余次' },
        },
        { indicator: '调研', period: '2022', figure: '98次' },
      ],
    }),
    said: ['wording-differs observations/0/figure'],
  },
}

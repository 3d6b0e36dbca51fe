import { html, td, th, type Contradiction } from './printed.js'

/** Fifteen more, each with one contradiction. */
export const committeesContradictory: Readonly<Record<string, Contradiction>> = {
  'the number of all three short in one committee': {
    file: '专委会.csv',
    text: `专委会,提案总数,经济建设,社会建设,文化建设,生态文明
经济委员会,96,60,20,6,10
文化文史委员会,71,8,24,36,3
人口资源环境委员会,83,15,22,4,45
社会和法制委员会,77,12,49,9,7`,
    said: ['total-differs-from-parts 4'],
  },
  'the number of all three short in one year': {
    file: '类型.html',
    text: html(
      '提案类型',
      th('年份', '提案总数', '集体提案', '委员提案'),
      td('2021', 445, 98, 347),
      td('2022', 462, 101, 361),
      td('2023', 480, 110, 373),
    ),
    said: ['total-differs-from-parts 4'],
  },
  'the year ten more than its quarters': {
    file: '季度.xlsx',
    text: `季度|收到提案
一季度|412
二季度|35
三季度|22
四季度|18
全年|497`,
    said: ['period-total-differs 6'],
  },
  'a rate that its counts do not give': {
    file: '办复.csv',
    text: `年度,立案件数,办复件数,办复率
2020,402,402,100%
2021,418,418,100%
2022,397,390,99.1%
2023,425,425,100%`,
    said: ['rate-contradicts-counts 4'],
  },
  'two digits of a share changed about': {
    file: '两年.html',
    text: html(
      '2021—2022年提案办理结果',
      '<th rowspan="2">办理结果</th><th colspan="2">2021年</th><th colspan="2">2022年</th>',
      th('件数', '占比', '件数', '占比'),
      td('A类（已解决）', 312, '62.0%', 333, '63.7%'),
      td('B类（列入计划）', 140, '27.8%', 151, '28.9%'),
      td('C类（供参考）', 51, '10.1%', 39, '5.7%'),
      td('合 计', 503, '100%', 523, '100%'),
    ),
    said: ['share-contradicts-count 5'],
  },
  'two digits of a total changed about': {
    file: '承办系统.xlsx',
    text: `承办系统|立案|A类|B类|C类|D类
党委系统|38|25|9|3|1
政府系统|341|215|88|30|8
法检两院|6|4|2|0|0
人民团体|12|10|1|1|0
合 计|379|254|100|34|9`,
    said: ['total-mismatch 6'],
  },
  'more examined than received': {
    file: '五年.csv',
    text: `指标,单位,2020年,2021年,2022年
收到提案,件,590,633,658
立案,件,472,519,547
并案,件,66,60,58
不立案,件,52,64,53`,
    said: ['received-not-disposed-of 2'],
  },
  'a rate of satisfaction one too many': {
    file: '测评.html',
    text: html(
      '提案办理民主测评',
      th('承办单位', '测评件数', '满意', '基本满意', '不满意', '满意率（含基本满意）'),
      td('市教育局', 42, 40, 2, 0, '100%'),
      td('市交通运输局', 33, 30, 2, 1, '97.0%'),
      td('市人社局', 92, 86, 5, 1, '99.9%'),
    ),
    said: ['rate-contradicts-counts 4'],
  },
  'more done than given out, in one of a group': {
    file: '承办.xlsx',
    text: `系统|单位名称|承办提案(件)|办结提案(件)
政府系统|市财政局|31|31
|市民政局|27|29
|市文旅局|40|40
党委系统|市委宣传部|12|12`,
    said: ['more-than-possible 3'],
  },
  'two shares changed about': {
    file: '占比.csv',
    text: `年份,类别,件数,占比
2023年,A类,254,25.2%
2023年,B类,100,64.0%
2023年,C类,43,10.8%
2023年,合计,397,100%`,
    said: ['share-contradicts-count 2', 'share-contradicts-count 3'],
  },
  'a total across columns': {
    file: '专委会.html',
    text: html(
      '各专门委员会提案办理结果',
      th('办理结果', '经济委', '农业和农村委', '教科卫体委', '总计'),
      td('A类', 31, 22, 40, 93),
      td('B类', 12, 9, 15, 39),
      td('C类', 3, 2, 4, 9),
      td('合计', 46, 33, 59, 138),
    ),
    said: ['total-mismatch 3'],
  },
  'a growth that the two years do not give': {
    file: '同比.xlsx',
    text: `指标|2022年|2023年|同比
立案提案(件)|561|598|8.6%
办复提案(件)|561|598|6.6%`,
    said: ['change-contradicts-figures 2'],
  },
  'a rate above one hundred': {
    file: '答复.csv',
    text: `承办单位,承办件数,答复率
市教育局,42,100%
市水务局,17,101.2%
市交通运输局,33,100%`,
    said: ['out-of-range 3'],
  },
  'a filing rate with a wrong digit': {
    file: '历次会议.html',
    text: html(
      '历次会议提案',
      th('届次', '收到提案', '立案数', '立案率'),
      td('十二届一次', 420, 371, '83.3%'),
      td('十二届二次', 402, 360, '89.6%'),
      td('十二届三次', 421, 384, '91.2%'),
    ),
    said: ['rate-contradicts-counts 2'],
  },
  'more of two kinds than filed': {
    file: '其中.xlsx',
    text: `项目|件数
收到提案|520
立案|451
其中：集体提案|92
其中：委员提案|395
不立案|31
并案|38`,
    said: ['parts-exceed-whole 4'],
  },
}

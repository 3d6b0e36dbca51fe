import type { Contradiction } from './printed.js'

/** Fifteen of batches, sources, titles, numerals and changes, each with one contradiction. */
export const batchesContradictory: Readonly<Record<string, Contradiction>> = {
  'Hebei, a count': {
    file: '冀.csv',
    text: `指标,地区,时段,类别,原文数字
立案提案,河北省,2013,,621件
办理结果,河北省,2013,已解决或基本解决,447件
办理结果占比,河北省,2013,已解决或基本解决,76.81%
办理结果,河北省,2013,正在解决或列入计划,106件
办理结果占比,河北省,2013,正在解决或列入计划,17.07%
办理结果,河北省,2013,因条件限制留作参考,38件
办理结果占比,河北省,2013,因条件限制留作参考,6.12%`,
    said: ['share-contradicts-count 3'],
  },
  'two letters together, a share': {
    file: '甘.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案的提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed"}, {"id": "sh", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "period": "2019", "figure": 591}, {"indicator": "o", "period": "2019", "category": ["A", "B"], "figure": 553}, {"indicator": "sh", "period": "2019", "category": ["A", "B"], "figure": "96.3%"}, {"indicator": "o", "period": "2019", "category": "C", "figure": 38}, {"indicator": "sh", "period": "2019", "category": "C", "figure": "6.4%"}]}`,
    said: ['share-contradicts-count observations/2/figure'],
  },
  'several committees, one short': {
    file: '各地.csv',
    text: `地区,年份,立案,A,B,C,D
甘肃省,2007,760,242,344,145,29
甘肃省,2013,799,418,265,106,
湖南省,2014,692,173,442,77,
武汉市,2009,801,564,207,30,`,
    said: ['parts-fall-short 3'],
  },
  'handed over by system': {
    file: '交办.csv',
    text: `环节,件数
收到提案,655
审查立案,577
交办提案,577
其中：党委系统,61
政府系统,498
群团组织,27
办复提案,577`,
    said: ['parts-exceed-whole 5'],
  },
  'above one year, a growth': {
    file: '环比.csv',
    text: `指标,2023年,上年,同比(%)
收到提案,655,601,9.0
立案提案,577,540,9.6
参与委员,305,298,2.3`,
    said: ['change-contradicts-figures 3'],
  },
  'members by circle, joint': {
    file: '界.csv',
    text: `界别,提案数,其中：联名,其中：集体
中国共产党,12,21,—
民革,28,5,11
工商联,19,—,8
合计,59,26,19`,
    said: ['part-exceeds-whole 2'],
  },
  'below a title, a class': {
    file: '标题.csv',
    text: `2023年政协提案办理情况统计表,,,,
单位：件,,,,
承办单位,承办数,A类,B类,C类
市发改委,31,19,10,2
市教育局,37,27,9,10
市住建局,47,29,14,4
合计,115,75,33,16`,
    said: ['parts-exceed-whole 5'],
  },
  'points of percentages': {
    file: '升降.csv',
    text: `指标,2022年,2023年,变化(百分点)
立案率(%),88.1,89.9,1.8
A类占比(%),61.1,62.6,5.1
满意率(%),98.2,98.6,0.4`,
    said: ['change-contradicts-figures 3'],
  },
  'ten thousands, the parts': {
    file: '万.csv',
    text: `项目,金额
预算安排,120.5万元
其中：调研,48万元
培训,35.1万元
会议,41万元`,
    said: ['parts-exceed-whole 3'],
  },
  'A only, one year': {
    file: '仅A.csv',
    text: `年份,立案,A类,A类占比
2019,591,337,57.0%
2020,561,330,58.8%
2021,598,335,65.0%
2022,540,335,62.0%`,
    said: ['share-contradicts-count 4'],
  },
  'in time, a rate': {
    file: '期.csv',
    text: `承办单位,承办,三个月内答复,三个月内答复率,超期答复
市水务局,17,17,100%,0
市交通局,22,21,59.5%,1
市文旅局,25,25,100%,0`,
    said: ['rate-contradicts-counts 3'],
  },
  'months by class, a sum of a row': {
    file: '月类.csv',
    text: `月份,经济,社会,文化,合计
1月,41,52,17,101
2月,3,5,1,9
3月,2,4,2,8
合计,46,61,20,127`,
    said: ['total-mismatch 2'],
  },
  'Chinese numerals, more filed than received': {
    file: '汉数.csv',
    text: `指标,数值
收到提案,六百五十五件
立案,六百七十七件
办复率,百分之百`,
    said: ['more-than-possible 3'],
  },
  'first batch more than all': {
    file: '批.csv',
    text: `指标,时段,数值,单位
提案总数,2024,577,件
委员提案,2024,401,件
集体提案,2024,186,件`,
    said: ['total-differs-from-parts 2'],
  },
  'dated twice': {
    file: '两次.csv',
    text: `指标,时段,数值,来源
立案,2023,577件,工作报告
立案,2023,567件,提案委报告
办复,2023,577件,工作报告`,
    said: ['sources-disagree 2'],
  },
}

import type { Contradiction } from './printed.js'

/** Fifteen of rates, votes, donations and changes, each with one contradiction. */
export const measuresContradictory: Readonly<Record<string, Contradiction>> = {
  'a place total across': {
    file: '对照表.csv',
    text: `指标,临夏市,永靖县,和政县,全州合计
收到提案(件),120,96,81,297
立案(件),108,88,75,281
办复(件),108,88,75,271`,
    said: ['total-mismatch 3'],
  },
  'a rate of all outside those of its places': {
    file: '对照.html',
    text: `<table><caption>各县办复情况</caption><tr><th>县</th><th>立案</th><th>办复</th><th>办复率(%)</th></tr>
<tr><td>临夏县</td><td>108</td><td>105</td><td>97.2</td></tr>
<tr><td>康乐县</td><td>88</td><td>85</td><td>96.6</td></tr>
<tr><td>广河县</td><td>75</td><td>74</td><td>98.7</td></tr>
<tr><td>合计</td><td>271</td><td>264</td><td>94.7</td></tr></table>`,
    said: ['total-outside-parts 5'],
  },
  'votes against percentages': {
    file: '测评.csv',
    text: `评价等次,票数,占比
满意,1387,69.1%
基本满意,431,21.5%
一般,131,9.5%
不满意,57,2.8%
合计,2006,100%`,
    said: ['share-contradicts-count 4'],
  },
  'more came than were due': {
    file: '出席情况.html',
    text: `<table><caption>全体会议出席情况</caption><tr><th>会议</th><th>应到委员</th><th>实到委员</th><th>出席率</th></tr>
<tr><td>第一次会议</td><td>318</td><td>301</td><td>94.65%</td></tr>
<tr><td>第二次会议</td><td>316</td><td>361</td><td>94.62%</td></tr>
<tr><td>第三次会议</td><td>316</td><td>310</td><td>98.10%</td></tr></table>`,
    said: ['more-than-possible 3'],
  },
  'attendance rate of another year': {
    file: '出席.csv',
    text: `会议,应到委员,实到委员,出席率
第一次会议,318,301,94.7%
第二次会议,316,280,94.6%
第三次会议,316,310,98.1%`,
    said: ['rate-contradicts-counts 3'],
  },
  'donation row does not add up': {
    file: '捐赠.csv',
    text: `捐赠情况（单位：万元）
地区,现金,物资折价,合计
庆阳市,120.5,33.28,153.78
平凉市,88,12.6,106
天水市,205.35,61.4,266.75`,
    said: ['total-mismatch 4'],
  },
  'magnitude out by ten thousand': {
    file: '捐款.csv',
    text: `地区,年份,捐款(元)
庆阳市,2022,1530000
庆阳市,2023,1682000
平凉市,2022,1006000
平凉市,2023,112
天水市,2022,2667500
天水市,2023,2710000`,
    said: ['magnitude 5'],
  },
  'English total': {
    file: 'outcome.csv',
    text: `Outcome,Number,Share (%)
Resolved,412,68.3
In progress,133,22.1
For reference,58,9.6
Total,613,100`,
    said: ['total-mismatch 5'],
  },
  'received is less than filed and not filed': {
    file: '审查.csv',
    text: `届次,收到提案,立案,并案,转意见建议,不予立案
二次会议,468,431,12,19,6
三次会议,452,438,9,18,15`,
    said: ['received-not-disposed-of 3'],
  },
  'points of change': {
    file: '年度比较.csv',
    text: `指标,2022年,2023年,增减
立案率(%),92.5,93.1,0.6
面商率(%),97.8,98.4,1.6
提案数(件),655,640,-15`,
    said: ['change-contradicts-figures 3'],
  },
  'a running total that falls': {
    file: '累计.csv',
    text: `时段,累计立案,累计办复
2024-03,420,0
2024-06,455,210
2024-09,449,398
2024-12,530,530`,
    said: ['cumulative-falls 4'],
  },
  'of which by letter, one more than all': {
    file: '汇总.csv',
    text: `项目,数量
提交提案,812件
立案,745件
其中：A类,489件（65.6%）
B类,210件（28.2%）
C类,55件（7.4%）
办复率,100%`,
    said: ['parts-exceed-whole 4'],
  },
  'a share above one hundred in sum': {
    file: '占比.html',
    text: `<table><caption>办理结果占比</caption><tr><th>办理结果</th><th>占比</th></tr>
<tr><td>已解决</td><td>58.7%</td></tr>
<tr><td>正在解决</td><td>32.5%</td></tr>
<tr><td>列入计划</td><td>6.2%</td></tr>
<tr><td>留作参考</td><td>5.6%</td></tr></table>`,
    said: ['shares-exceed-100 2'],
  },
  'the same figure given twice': {
    file: '长表.csv',
    text: `指标,地区,时段,类别,数值,单位
立案提案,甘南州,2023,,214,件
立案提案,甘南州,2023,,241,件
办理结果,甘南州,2023,已解决,143,件
办理结果,甘南州,2023,未解决,71,件`,
    said: ['conflicting-figures 2'],
  },
  'a wording other than its number': {
    file: '原文.json',
    text: `{"version": 1, "indicators": [{"id": "a", "label": "立案提案", "unit": "件", "kind": "count"}], "observations": [{"indicator": "a", "place": "兰州市", "figure": {"value": 402, "bound": "exact", "unit": "件", "wording": "420件"}}, {"indicator": "a", "place": "白银市", "figure": {"value": 221, "bound": "exact", "unit": "件", "wording": "221件"}}]}`,
    said: ['wording-differs observations/0/figure'],
  },
}

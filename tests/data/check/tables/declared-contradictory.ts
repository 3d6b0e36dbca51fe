import type { Contradiction } from './printed.js'

/** Fifteen declared, in cells, by month, overdue and of two bodies, each with one contradiction. */
export const declaredContradictory: Readonly<Record<string, Contradiction>> = {
  'declared, a count': {
    file: 'r.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed"}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 801, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 564, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "B", "figure": 270, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "C", "figure": 30, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "70.4%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "B", "figure": "25.8%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "C", "figure": "3.7%", "place": "甘肃省", "period": "2023"}]}`,
    said: ['share-contradicts-count observations/2/figure'],
  },
  'declared, a share': {
    file: 'c.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed"}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 757, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 502, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "B", "figure": 207, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "C", "figure": 48, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "66.3%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "B", "figure": "23.7%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "C", "figure": "6.3%", "place": "甘肃省", "period": "2023"}]}`,
    said: ['share-contradicts-count observations/5/figure'],
  },
  'declared, partial, a share': {
    file: 'p.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed", "complete": false}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 615, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 361, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "57.8%", "place": "甘肃省", "period": "2023"}]}`,
    said: ['share-contradicts-count observations/2/figure'],
  },
  'declared, only shares, too many': {
    file: 's.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "提案内容", "unit": "件", "kind": "count", "partOf": "filed"}, {"id": "s", "label": "提案内容占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 692, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "经济", "figure": "41%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "社会", "figure": "38%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "文化", "figure": "27%", "place": "甘肃省", "period": "2023"}]}`,
    said: ['shares-exceed-100 observations/1/figure'],
  },
  'worded share beyond count': {
    file: 'w.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed", "complete": false}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 615, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 361, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "B", "figure": 200, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "近五成", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "B", "figure": "三成以上", "place": "甘肃省", "period": "2023"}]}`,
    said: ['share-contradicts-count observations/3/figure'],
  },
  'rows with place and year, a class': {
    file: '县.csv',
    text: `地区,年份,立案,已解决,正在解决,未解决,解决率
兰州市,2022,388,251,120,17,64.7%
兰州市,2023,402,271,131,18,67.4%
白银市,2022,210,131,70,9,62.4%
白银市,2023,221,140,72,9,63.3%`,
    said: ['parts-exceed-whole 3'],
  },
  'rows with place and year, a rate': {
    file: '县.csv',
    text: `地区,年份,立案,已解决,正在解决,未解决,解决率
兰州市,2022,388,251,120,17,64.7%
兰州市,2023,402,271,113,18,76.4%
白银市,2022,210,131,70,9,62.4%
白银市,2023,221,140,72,9,63.3%`,
    said: ['rate-contradicts-counts 3'],
  },
  'items, a rate': {
    file: '项目.csv',
    text: `项目,单位,数量
收到提案,件,655
审查立案,件,577
立案率,%,81.8
承办单位,家,75
办复率,%,100`,
    said: ['rate-contradicts-counts 4'],
  },
  'counts with shares in the cells': {
    file: '格内.html',
    text: `<table><caption>办理结果</caption><tr><th>类别</th><th>2022年</th><th>2023年</th></tr>
<tr><td>A类</td><td>330件（61.1%）</td><td>361件（62.6%）</td></tr>
<tr><td>B类</td><td>158件（29.3%）</td><td>163件（22.8%）</td></tr>
<tr><td>C类</td><td>52件（9.6%）</td><td>53件（9.2%）</td></tr>
<tr><td>合计</td><td>540件（100%）</td><td>577件（100%）</td></tr></table>`,
    said: ['share-contradicts-count 3'],
  },
  'monthly answers, the running sum': {
    file: '月报.csv',
    text: `月份,当月办复,累计办复,累计办复率
4月,41,41,7.1%
5月,97,138,23.9%
6月,183,312,55.6%
7月,256,577,100%`,
    said: ['period-total-differs 4'],
  },
  'of which, more women than members': {
    file: '委员.csv',
    text: `界别,委员数,其中女委员,45岁以下
经济界,42,11,9
教育界,28,32,7
农业界,31,8,6`,
    said: ['part-exceeds-whole 3'],
  },
  'overdue ones, a count': {
    file: '时限.csv',
    text: `承办单位,承办件数,按时办复,逾期办复,按时办复率
市水务局,17,17,0,100%
市交通局,22,20,5,90.9%
市文旅局,25,24,1,96.0%`,
    said: ['total-differs-from-parts 3'],
  },
  'several wholes, the second': {
    file: '分段.csv',
    text: `项目,件数
一、提案提交情况,
委员提案,503
集体提案,152
小计,655
二、审查情况,
立案,577
不立案,87
小计,655`,
    said: ['parts-exceed-whole 7'],
  },
  'levels in shares': {
    file: '满意档.csv',
    text: `年份,非常满意,满意,基本满意,不满意
2021,41.2%,50.6%,7.7%,0.5%
2022,44.0%,41.9%,6.4%,0.5%
2023,47.3%,46.9%,5.3%,0.5%`,
    said: ['shares-fall-short 3'],
  },
  'two bodies, one short': {
    file: '两地.csv',
    text: `地区,指标,类别,数值,单位,来源
甘肃省,立案,,799,件,省报告
甘肃省,办理结果,A类（已解决）,418,件,省报告
甘肃省,办理结果,B类（列入计划）,256,件,省报告
甘肃省,办理结果,C类（参考）,116,件,省报告
河北省,立案,,621,件,冀报告
河北省,办理结果,已解决,477,件,冀报告
河北省,办理结果,正在解决,106,件,冀报告
河北省,办理结果,待解决,38,件,冀报告`,
    said: ['parts-fall-short 3'],
  },
}

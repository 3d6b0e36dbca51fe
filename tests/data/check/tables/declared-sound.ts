import type { PrintedTable } from './printed.js'

/** Fifteen declared, in cells, by month, overdue and of two bodies, sound. */
export const declaredSound: Readonly<Record<string, PrintedTable>> = {
  'declared, rounded to 100.1': {
    file: 'r.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed"}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 801, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 564, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "B", "figure": 207, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "C", "figure": 30, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "70.4%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "B", "figure": "25.8%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "C", "figure": "3.7%", "place": "甘肃省", "period": "2023"}]}`,
  },
  'declared, cut off': {
    file: 'c.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed"}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 757, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 502, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "B", "figure": 207, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "C", "figure": 48, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "66.3%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "B", "figure": "27.3%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "C", "figure": "6.3%", "place": "甘肃省", "period": "2023"}]}`,
  },
  'declared, partial': {
    file: 'p.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed", "complete": false}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 615, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 361, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "58.7%", "place": "甘肃省", "period": "2023"}]}`,
  },
  'declared, only shares': {
    file: 's.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "提案内容", "unit": "件", "kind": "count", "partOf": "filed"}, {"id": "s", "label": "提案内容占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 692, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "经济", "figure": "41%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "社会", "figure": "38%", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "文化", "figure": "21%", "place": "甘肃省", "period": "2023"}]}`,
  },
  'worded shares': {
    file: 'w.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "o", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed", "complete": false}, {"id": "s", "label": "办理结果占比", "unit": "%", "kind": "share", "base": "filed", "shareOf": "o"}], "observations": [{"indicator": "filed", "figure": 615, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "A", "figure": 361, "place": "甘肃省", "period": "2023"}, {"indicator": "o", "category": "B", "figure": 200, "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "A", "figure": "近六成", "place": "甘肃省", "period": "2023"}, {"indicator": "s", "category": "B", "figure": "三成以上", "place": "甘肃省", "period": "2023"}]}`,
  },
  'rows with a place and year each': {
    file: '县.csv',
    text: `地区,年份,立案,已解决,正在解决,未解决,解决率
兰州市,2022,388,251,120,17,64.7%
兰州市,2023,402,271,113,18,67.4%
白银市,2022,210,131,70,9,62.4%
白银市,2023,221,140,72,9,63.3%`,
  },
  'items with units': {
    file: '项目.csv',
    text: `项目,单位,数量
收到提案,件,655
审查立案,件,577
立案率,%,88.1
承办单位,家,75
办复率,%,100
委员满意率,%,98.6
重点提案,件,27`,
  },
  'footnote on a total that holds more': {
    file: '注解.csv',
    text: `类别,件数
集体提案,172
委员提案,405
合计,577
注：另有转为社情民意信息的提案31件。,`,
  },
  'html, counts with shares in the cells': {
    file: '格内.html',
    text: `<table><caption>办理结果</caption><tr><th>类别</th><th>2022年</th><th>2023年</th></tr>
<tr><td>A类</td><td>330件（61.1%）</td><td>361件（62.6%）</td></tr>
<tr><td>B类</td><td>158件（29.3%）</td><td>163件（28.2%）</td></tr>
<tr><td>C类</td><td>52件（9.6%）</td><td>53件（9.2%）</td></tr>
<tr><td>合计</td><td>540件（100%）</td><td>577件（100%）</td></tr></table>`,
  },
  'monthly answers': {
    file: '月报.csv',
    text: `月份,当月办复,累计办复,累计办复率
4月,41,41,7.1%
5月,97,138,23.9%
6月,183,321,55.6%
7月,256,577,100%`,
  },
  'of which women and under 45': {
    file: '委员.csv',
    text: `界别,委员数,其中女委员,45岁以下
经济界,42,11,9
教育界,28,12,7
农业界,31,8,6
合计,101,31,22`,
  },
  'departments with overdue ones': {
    file: '时限.csv',
    text: `承办单位,承办件数,按时办复,逾期办复,按时办复率
市水务局,17,17,0,100%
市交通局,22,20,2,90.9%
市文旅局,25,24,1,96.0%
合计,64,61,3,95.3%`,
  },
  'several wholes below each other': {
    file: '分段.csv',
    text: `项目,件数
一、提案提交情况,
委员提案,503
集体提案,152
小计,655
二、审查情况,
立案,577
不立案,78
小计,655`,
  },
  'levels of contentment in shares': {
    file: '满意档.csv',
    text: `年份,非常满意,满意,基本满意,不满意
2021,41.2%,50.6%,7.7%,0.5%
2022,44.0%,49.1%,6.4%,0.5%
2023,47.3%,46.9%,5.3%,0.5%`,
  },
  'two bodies, letters that mean other things': {
    file: '两地.csv',
    text: `地区,指标,类别,数值,单位,来源
甘肃省,立案,,799,件,省报告
甘肃省,办理结果,A类（已解决）,418,件,省报告
甘肃省,办理结果,B类（列入计划）,265,件,省报告
甘肃省,办理结果,C类（参考）,116,件,省报告
河北省,立案,,621,件,冀报告
河北省,办理结果,已解决,477,件,冀报告
河北省,办理结果,正在解决,106,件,冀报告
河北省,办理结果,待解决,38,件,冀报告`,
  },
}

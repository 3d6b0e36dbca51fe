import type { Contradiction } from './printed.js'

/** Fifteen of systems of offices, progress, growth and contentment, each with one contradiction. */
export const systemsContradictory: Readonly<Record<string, Contradiction>> = {
  'systems, the row of shares': {
    file: '系统结果.csv',
    text: `承办系统,总件数,A类,B类,C类,D类
党委系统,31,22,7,1,1
政府系统,241,139,82,15,5
法检两院,6,5,1,0,0
群团及其他,11,9,2,0,0
合计,289,175,92,16,6
占比,100%,60.6%,38.1%,5.5%,2.1%`,
    said: ['shares-exceed-100 7'],
  },
  'systems, a row does not add up': {
    file: '系统结果.csv',
    text: `承办系统,总件数,A类,B类,C类,D类
党委系统,31,22,7,1,1
政府系统,241,139,82,25,5
法检两院,6,5,1,0,0
群团及其他,11,9,2,0,0
合计,289,175,92,26,6`,
    said: ['parts-exceed-whole 3'],
  },
  'progress beyond what was taken on': {
    file: '进展.csv',
    text: `序号,承办单位,主办件数,协办件数,已办结,正在办理,列入计划
1,市发展和改革委员会,18,22,13,4,1
2,市教育局,26,11,20,9,0
3,市自然资源局,15,9,9,4,2
4,市农业农村局,29,16,21,7,1`,
    said: ['total-differs-from-parts 3'],
  },
  'sessions, a mean': {
    file: '历届.csv',
    text: `届次,年份,委员人数,提案数,立案数,人均提案数
十一届三次,2019,298,327,291,1.10
十一届四次,2020,301,306,277,1.20
十一届五次,2021,296,334,305,1.13`,
    said: ['rate-contradicts-counts 3'],
  },
  'two questions, a share': {
    file: '满意度.html',
    text: `<table><caption>提案办理满意度测评（单位：份）</caption><tr><th rowspan="2">测评内容</th><th colspan="2">满意</th><th colspan="2">基本满意</th><th colspan="2">不满意</th></tr>
<tr><th>份数</th><th>占比</th><th>份数</th><th>占比</th><th>份数</th><th>占比</th></tr>
<tr><td>办理态度</td><td>271</td><td>96.4%</td><td>9</td><td>3.2%</td><td>1</td><td>0.4%</td></tr>
<tr><td>办理结果</td><td>248</td><td>88.3%</td><td>29</td><td>13.0%</td><td>4</td><td>1.4%</td></tr></table>`,
    said: ['share-contradicts-count 4'],
  },
  'growth of one class': {
    file: '增幅.csv',
    text: `类别,2022年,2023年,增减数,增幅
经济建设,92,101,+9,9.8%
社会建设,137,129,-8,-8.5%
文化建设,34,41,+7,20.6%
合计,263,271,+8,3.0%`,
    said: ['change-contradicts-figures 3'],
  },
  'a difference of the total': {
    file: '增幅.csv',
    text: `类别,2022年,2023年,增减数
经济建设,92,101,+9
社会建设,137,129,-8
文化建设,34,41,+7
合计,263,271,+18`,
    said: ['total-mismatch 5'],
  },
  'shares only, one year': {
    file: '仅占比.csv',
    text: `年份,A类,B类,C类,D类
2020,58.4%,33.2%,6.9%,1.5%
2021,60.1%,38.1%,6.6%,1.5%
2022,61.7%,30.9%,6.2%,1.2%
2023,62.9%,29.6%,5.7%,1.8%`,
    said: ['shares-exceed-100 3'],
  },
  'a dataset declared complete, short': {
    file: '完整.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "outcome", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed", "complete": true}], "observations": [{"indicator": "filed", "place": "天水市", "period": "2023", "figure": 312}, {"indicator": "outcome", "place": "天水市", "period": "2023", "category": "已解决", "figure": 203}, {"indicator": "outcome", "place": "天水市", "period": "2023", "category": "正在解决", "figure": 88}, {"indicator": "outcome", "place": "天水市", "period": "2023", "category": "留作参考", "figure": 12}]}`,
    said: ['parts-fall-short observations/1/figure'],
  },
  'key proposals, a share': {
    file: '重点占比.csv',
    text: `年份,立案提案,重点提案,重点提案占比
2021,305,15,4.9%
2022,277,14,1.5%
2023,289,16,5.5%`,
    said: ['rate-contradicts-counts 3'],
  },
  'ranks, a rate': {
    file: '排名.csv',
    text: `排名,县区,提交提案,立案提案,立案率(%)
1,秦州区,142,131,92.3
2,麦积区,128,116,96.0
3,甘谷县,97,87,89.7
4,武山县,88,77,87.5`,
    said: ['rate-contradicts-counts 3'],
  },
  'English rows, a share': {
    file: 'outcome.csv',
    text: `Outcome,Proposals,Share
Adopted or resolved,203,65.1%
In progress,88,22.8%
Kept for reference,21,6.7%
Total,312,100%`,
    said: ['share-contradicts-count 3'],
  },
  'by whom, a total of one year': {
    file: '来源.html',
    text: `<table><caption>提案来源</caption><tr><th rowspan="2">提案者</th><th colspan="2">2022年</th><th colspan="2">2023年</th></tr>
<tr><th>提交</th><th>立案</th><th>提交</th><th>立案</th></tr>
<tr><td>委员</td><td>239</td><td>211</td><td>251</td><td>224</td></tr>
<tr><td>党派团体</td><td>49</td><td>47</td><td>51</td><td>49</td></tr>
<tr><td>专委会</td><td>18</td><td>18</td><td>16</td><td>16</td></tr>
<tr><td>合计</td><td>306</td><td>276</td><td>318</td><td>298</td></tr></table>`,
    said: ['total-mismatch 6'],
  },
  'more filed than handed in, by year': {
    file: '来源.html',
    text: `<table><caption>提案来源</caption><tr><th rowspan="2">提案者</th><th colspan="2">2022年</th><th colspan="2">2023年</th></tr>
<tr><th>提交</th><th>立案</th><th>提交</th><th>立案</th></tr>
<tr><td>委员</td><td>239</td><td>211</td><td>251</td><td>224</td></tr>
<tr><td>党派团体</td><td>49</td><td>47</td><td>51</td><td>94</td></tr>
<tr><td>专委会</td><td>18</td><td>18</td><td>16</td><td>16</td></tr></table>`,
    said: ['more-than-possible 4'],
  },
  'answered and not, by batch': {
    file: '未复.csv',
    text: `批次,交办,已办复,未办复,备注
大会提案,271,271,0,
平时提案,18,15,5,未到办理期限
合计,289,286,5,`,
    said: ['total-differs-from-parts 4'],
  },
}

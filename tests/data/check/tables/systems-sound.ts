import type { PrintedTable } from './printed.js'

/** Fifteen of systems of offices, progress, growth and contentment, sound. */
export const systemsSound: Readonly<Record<string, PrintedTable>> = {
  'systems of offices with a row of shares': {
    file: '系统结果.csv',
    text: `承办系统,总件数,A类,B类,C类,D类
党委系统,31,22,7,1,1
政府系统,241,139,82,15,5
法检两院,6,5,1,0,0
群团及其他,11,9,2,0,0
合计,289,175,92,16,6
占比,100%,60.6%,31.8%,5.5%,2.1%`,
  },
  'numbered offices with progress': {
    file: '进展.csv',
    text: `序号,承办单位,主办件数,协办件数,已办结,正在办理,列入计划,满意率
1,市发展和改革委员会,18,22,13,4,1,100%
2,市教育局,26,11,20,6,0,96.2%
3,市自然资源局,15,9,9,4,2,93.3%
4,市农业农村局,29,16,21,7,1,100%`,
  },
  'sessions with proposals by member': {
    file: '历届.csv',
    text: `届次,年份,委员人数,提案数,立案数,人均提案数
十一届三次,2019,298,327,291,1.10
十一届四次,2020,301,306,277,1.02
十一届五次,2021,296,334,305,1.13`,
  },
  'two questions in counts and shares': {
    file: '满意度.html',
    text: `<table><caption>提案办理满意度测评（单位：份）</caption><tr><th rowspan="2">测评内容</th><th colspan="2">满意</th><th colspan="2">基本满意</th><th colspan="2">不满意</th></tr>
<tr><th>份数</th><th>占比</th><th>份数</th><th>占比</th><th>份数</th><th>占比</th></tr>
<tr><td>办理态度</td><td>271</td><td>96.4%</td><td>9</td><td>3.2%</td><td>1</td><td>0.4%</td></tr>
<tr><td>办理结果</td><td>248</td><td>88.3%</td><td>29</td><td>10.3%</td><td>4</td><td>1.4%</td></tr></table>`,
  },
  'two years with difference and growth': {
    file: '增幅.csv',
    text: `类别,2022年,2023年,增减数,增幅
经济建设,92,101,+9,9.8%
社会建设,137,129,-8,-5.8%
文化建设,34,41,+7,20.6%
合计,263,271,+8,3.0%`,
  },
  'shares only of four years': {
    file: '仅占比.csv',
    text: `年份,A类,B类,C类,D类
2020,58.4%,33.2%,6.9%,1.5%
2021,60.1%,31.8%,6.6%,1.5%
2022,61.7%,30.9%,6.2%,1.2%
2023,62.9%,29.6%,5.7%,1.8%`,
  },
  'a dataset declared complete': {
    file: '完整.json',
    text: `{"version": 1, "indicators": [{"id": "filed", "label": "立案提案", "unit": "件", "kind": "count"}, {"id": "outcome", "label": "办理结果", "unit": "件", "kind": "count", "partOf": "filed", "complete": true}, {"id": "rate", "label": "办复率", "unit": "%", "kind": "rate", "base": "filed"}, {"id": "done", "label": "办复件数", "unit": "件", "kind": "count"}], "observations": [{"indicator": "filed", "place": "天水市", "period": "2023", "figure": 312}, {"indicator": "done", "place": "天水市", "period": "2023", "figure": 312}, {"indicator": "rate", "place": "天水市", "period": "2023", "figure": "100%"}, {"indicator": "outcome", "place": "天水市", "period": "2023", "category": "已解决", "figure": 203}, {"indicator": "outcome", "place": "天水市", "period": "2023", "category": "正在解决", "figure": 88}, {"indicator": "outcome", "place": "天水市", "period": "2023", "category": "留作参考", "figure": 21}]}`,
  },
  'key proposals of all': {
    file: '重点占比.csv',
    text: `年份,立案提案,重点提案,重点提案占比,协商督办,现场督办
2021,305,15,4.9%,9,6
2022,277,14,5.1%,8,6
2023,289,16,5.5%,10,6`,
  },
  'counties with ranks': {
    file: '排名.csv',
    text: `排名,县区,提交提案,立案提案,立案率(%)
1,秦州区,142,131,92.3
2,麦积区,128,116,90.6
3,甘谷县,97,87,89.7
4,武山县,88,77,87.5`,
  },
  'English rows': {
    file: 'outcome.csv',
    text: `Outcome,Proposals,Share
Adopted or resolved,203,65.1%
In progress,88,28.2%
Kept for reference,21,6.7%
Total,312,100%`,
  },
  'handed in by whom, both years, joint heading': {
    file: '来源.html',
    text: `<table><caption>提案来源</caption><tr><th rowspan="2">提案者</th><th colspan="2">2022年</th><th colspan="2">2023年</th></tr>
<tr><th>提交</th><th>立案</th><th>提交</th><th>立案</th></tr>
<tr><td>委员</td><td>239</td><td>211</td><td>251</td><td>224</td></tr>
<tr><td>党派团体</td><td>49</td><td>47</td><td>51</td><td>49</td></tr>
<tr><td>专委会</td><td>18</td><td>18</td><td>16</td><td>16</td></tr>
<tr><td>合计</td><td>306</td><td>276</td><td>318</td><td>289</td></tr></table>`,
  },
  'meetings and calls by county with a mean': {
    file: '面商.csv',
    text: `县区,应面商,已面商,面商率
秦州区,131,131,100%
麦积区,116,113,97.4%
甘谷县,87,84,96.6%
合计,334,328,98.2%`,
  },
  'opinions of the public and proposals': {
    file: '双项.csv',
    text: `单位,提案提交数,提案立案数,信息报送数,信息采用数
民革,11,10,34,9
民盟,14,13,41,15
民建,9,9,22,6
合计,34,32,97,30`,
  },
  'some not yet answered, with note': {
    file: '未复.csv',
    text: `批次,交办,已办复,未办复,备注
大会提案,271,271,0,
平时提案,18,15,3,未到办理期限
合计,289,286,3,`,
  },
  'long rows of shares on filed': {
    file: '占比长表.csv',
    text: `指标,时段,类别,数值,单位
立案提案,2023,,289,件
提案内容占比,2023,经济,33.6,%
提案内容占比,2023,社会,45.3,%
提案内容占比,2023,文化,21.1,%`,
  },
}

import type { Contradiction } from './printed.js'

/** Fourteen of yearbooks, groups, half years, members and indented levels, each with one contradiction. */
export const yearbooksContradictory: Readonly<Record<string, Contradiction>> = {
  'a yearbook, what came in': {
    file: '年鉴.csv',
    text: `指标,单位,2020,2021,2022,2023
提案总数,件,327,334,306,318
立案,件,291,305,276,298
并案,件,12,10,11,9
不立案,件,24,19,19,20`,
    said: ['total-differs-from-parts 2'],
  },
  'grouped by leader, a row': {
    file: '领导.html',
    text: `<table><caption>承办情况（件）</caption><tr><th>分管领导</th><th>承办单位</th><th>A类</th><th>B类</th><th>C类</th><th>合计</th></tr>
<tr><td rowspan="2">常务副市长</td><td>发改委</td><td>12</td><td>5</td><td>1</td><td>18</td></tr>
<tr><td>财政局</td><td>6</td><td>2</td><td>1</td><td>9</td></tr>
<tr><td rowspan="2">副市长</td><td>教育局</td><td>19</td><td>6</td><td>1</td><td>62</td></tr>
<tr><td>卫健委</td><td>16</td><td>4</td><td>1</td><td>21</td></tr></table>`,
    said: ['total-mismatch 4'],
  },
  'themes, adopted beyond made': {
    file: '主题.csv',
    text: `专题,建议条数,采纳条数,采纳率
营商环境,38,31,81.6%
乡村振兴,44,37,84.1%
养老托育,29,32,82.8%`,
    said: ['rate-contradicts-counts 4'],
  },
  'letters in a long English file': {
    file: 'letters.csv',
    text: `region,year,indicator,class,value,unit
Dingxi,2022,Proposals filed,,276,items
Dingxi,2022,Outcome,A,171,items
Dingxi,2022,Outcome,B,88,items
Dingxi,2022,Outcome,C,17,items
Dingxi,2023,Proposals filed,,289,items
Dingxi,2023,Outcome,A,196,items
Dingxi,2023,Outcome,B,97,items
Dingxi,2023,Outcome,C,16,items`,
    said: ['parts-exceed-whole 7'],
  },
  'header says percent': {
    file: '无号.csv',
    text: `类别,件数,占立案总数（%）
经济发展,101,34.9
城乡建设,64,21.2
教科文卫体,71,24.6
社会法治,53,18.3
合计,289,100`,
    said: ['share-contradicts-count 3'],
  },
  'half years': {
    file: '半年.csv',
    text: `时间,收到来信,办结
2023年上半年,41,38
2023年下半年,33,36
2023年,74,72`,
    said: ['period-total-differs 4'],
  },
  'joint and single, a count': {
    file: '联名.csv',
    text: `提案方式,提案数,占比
个人,198,62.3%
联名,96,21.7%
集体,51,16.0%
合计,318,100%`,
    said: ['share-contradicts-count 3'],
  },
  'members who hand in, a rate': {
    file: '履职.csv',
    text: `年度,委员总数,提交提案委员数,提交率
2021,311,268,86.2%
2022,309,271,78.7%
2023,311,280,90.0%`,
    said: ['rate-contradicts-counts 3'],
  },
  'types of answers, a share': {
    file: '答复.csv',
    text: `指标,时段,类别,数值,单位
答复件数,2023,,289,件
答复类型,2023,A类,196,件
答复类型,2023,B类,77,件
答复类型占比,2023,A类,67.8,%
答复类型占比,2023,B类,36.6,%`,
    said: ['share-contradicts-count 6'],
  },
  'rates in pairs, one': {
    file: '双率.csv',
    text: `县区,应办,按期办复,按期办复率,已面商,面商率
安定区,64,64,100%,63,98.4%
临洮县,58,57,98.3%,58,100%
渭源县,41,41,100%,40,96.7%`,
    said: ['rate-contradicts-counts 4'],
  },
  'a cell for several, a count': {
    file: '合并格.html',
    text: `<table><caption>办理结果统计</caption><tr><th rowspan="2">年度</th><th rowspan="2">立案</th><th colspan="2">已采纳</th><th colspan="2">未采纳</th></tr>
<tr><th>件</th><th>%</th><th>件</th><th>%</th></tr>
<tr><td>2022</td><td>276</td><td>259</td><td>93.8</td><td>17</td><td>6.2</td></tr>
<tr><td>2023</td><td>289</td><td>237</td><td>94.5</td><td>16</td><td>5.5</td></tr></table>`,
    said: ['share-contradicts-count 4'],
  },
  'a whole city first, a place missing its class': {
    file: '全市.csv',
    text: `地区,立案,A类,B类,C类
全市,289,196,77,16
安定区,64,44,17,3
临洮县,58,39,26,3
渭源县,41,27,11,3
其他,126,86,33,7`,
    said: ['total-mismatch 2', 'parts-exceed-whole 4'],
  },
  'answered before filed': {
    file: '台账.csv',
    text: `编号,年度,立案数,办复数,办复率
1,2021,305,305,100%
2,2022,276,276,100%
3,2023,289,298,100%`,
    said: ['more-than-possible 4'],
  },
  'a total by party': {
    file: '党派.xlsx',
    text: `党派|2021年|2022年|2023年|合计
民革|9|10|11|30
民盟|12|13|14|39
民建|8|9|9|62
合计|29|32|34|95`,
    said: ['total-mismatch 4'],
  },
}

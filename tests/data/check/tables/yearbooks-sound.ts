import type { PrintedTable } from './printed.js'

/** Fourteen of yearbooks, groups, half years, members and indented levels, sound. */
export const yearbooksSound: Readonly<Record<string, PrintedTable>> = {
  'a yearbook page with English below': {
    file: '年鉴.csv',
    text: `指标,单位,2020,2021,2022,2023
委员人数,人,311,311,309,311
提案总数,件,327,334,306,318
立案,件,291,305,276,289
并案,件,12,10,11,9
不立案,件,24,19,19,20
办复率,%,100,100,100,100`,
  },
  'departments grouped by leader in charge': {
    file: '领导.html',
    text: `<table><caption>承办情况（件）</caption><tr><th>分管领导</th><th>承办单位</th><th>A类</th><th>B类</th><th>C类</th><th>合计</th></tr>
<tr><td rowspan="2">常务副市长</td><td>发改委</td><td>12</td><td>5</td><td>1</td><td>18</td></tr>
<tr><td>财政局</td><td>6</td><td>2</td><td>1</td><td>9</td></tr>
<tr><td rowspan="2">副市长</td><td>教育局</td><td>19</td><td>6</td><td>1</td><td>26</td></tr>
<tr><td>卫健委</td><td>16</td><td>4</td><td>1</td><td>21</td></tr>
<tr><td colspan="2">合计</td><td>53</td><td>17</td><td>4</td><td>74</td></tr></table>`,
  },
  'themes with several rates': {
    file: '主题.csv',
    text: `专题,建议条数,采纳条数,采纳率,转化政策(项)
营商环境,38,31,81.6%,4
乡村振兴,44,37,84.1%,5
养老托育,29,24,82.8%,3
合计,111,92,82.9%,12`,
  },
  'classes by letter in a long English file': {
    file: 'letters.csv',
    text: `region,year,indicator,class,value,unit
Dingxi,2022,Proposals filed,,276,items
Dingxi,2022,Outcome,A,171,items
Dingxi,2022,Outcome,B,88,items
Dingxi,2022,Outcome,C,17,items
Dingxi,2023,Proposals filed,,289,items
Dingxi,2023,Outcome,A,196,items
Dingxi,2023,Outcome,B,77,items
Dingxi,2023,Outcome,C,16,items`,
  },
  'percent signs missing, header says so': {
    file: '无号.csv',
    text: `类别,件数,占立案总数（%）
经济发展,101,34.9
城乡建设,64,22.1
教科文卫体,71,24.6
社会法治,53,18.3
合计,289,100`,
  },
  'half years': {
    file: '半年.csv',
    text: `时间,收到来信,办结
2023年上半年,41,38
2023年下半年,33,36
2023年,74,74`,
  },
  'joint and single handing in': {
    file: '联名.csv',
    text: `提案方式,提案数,占比,涉及委员(人次)
个人,198,62.3%,198
联名,69,21.7%,287
集体,51,16.0%,—
合计,318,100%,485`,
  },
  'members who hand in': {
    file: '履职.csv',
    text: `年度,委员总数,提交提案委员数,提交率,人均件数
2021,311,268,86.2%,1.1
2022,309,271,87.7%,1.0
2023,311,280,90.0%,1.0`,
  },
  'types of answers with a small class left out': {
    file: '答复.csv',
    text: `指标,时段,类别,数值,单位
答复件数,2023,,289,件
答复类型,2023,A类,196,件
答复类型,2023,B类,77,件
答复类型占比,2023,A类,67.8,%
答复类型占比,2023,B类,26.6,%`,
  },
  'total on top and two levels below': {
    file: '总分.csv',
    text: `项目,2023年（件）
提案总数,318
集体提案,51
\u3000民主党派,28
\u3000人民团体,12
\u3000专委会,11
委员提案,267
\u3000个人,198
\u3000联名,69`,
  },
  'rate columns in pairs': {
    file: '双率.csv',
    text: `县区,应办,按期办复,按期办复率,已面商,面商率
安定区,64,64,100%,63,98.4%
临洮县,58,57,98.3%,58,100%
渭源县,41,41,100%,40,97.6%
合计,163,162,99.4%,161,98.8%`,
  },
  'a cell for several': {
    file: '合并格.html',
    text: `<table><caption>办理结果统计</caption><tr><th rowspan="2">年度</th><th rowspan="2">立案</th><th colspan="2">已采纳</th><th colspan="2">未采纳</th></tr>
<tr><th>件</th><th>%</th><th>件</th><th>%</th></tr>
<tr><td>2022</td><td>276</td><td>259</td><td>93.8</td><td>17</td><td>6.2</td></tr>
<tr><td>2023</td><td>289</td><td>273</td><td>94.5</td><td>16</td><td>5.5</td></tr></table>`,
  },
  approximations: {
    file: '约数.csv',
    text: `指标,数值
收到提案,300余件
立案,289件
立案率,90%以上
参与委员,近280人
办复率,100%`,
  },
  'districts with a whole city line first': {
    file: '全市.csv',
    text: `地区,立案,A类,B类,C类
全市,289,196,77,16
安定区,64,44,17,3
临洮县,58,39,16,3
渭源县,41,27,11,3
其他,126,86,33,7`,
  },
}

import type { PrintedTable } from './printed.js'

/** Tables as offices fill them in: several levels, numbered sections, parties, quarters, terms, and in English. */
export const gatheredLaterSound: Readonly<Record<string, PrintedTable>> = {
  'two levels, totals first': {
    file: 'a.html',
    text: `<table><caption>2024年度建议提案办理情况汇总表</caption>
<tr><th rowspan="2">承办单位</th><th colspan="3">人大建议</th><th colspan="3">政协提案</th><th rowspan="2">总计</th></tr>
<tr><th>主办</th><th>会办</th><th>小计</th><th>主办</th><th>会办</th><th>小计</th></tr>
<tr><td>合计</td><td>41</td><td>18</td><td>59</td><td>55</td><td>21</td><td>76</td><td>135</td></tr>
<tr><td>教育局</td><td>12</td><td>4</td><td>16</td><td>15</td><td>6</td><td>21</td><td>37</td></tr>
<tr><td>卫健局</td><td>9</td><td>5</td><td>14</td><td>18</td><td>4</td><td>22</td><td>36</td></tr>
<tr><td>住建局</td><td>20</td><td>9</td><td>29</td><td>22</td><td>11</td><td>33</td><td>62</td></tr></table>`,
  },
  'long by county': {
    file: 'b.csv',
    text: `县区,指标,数值,单位
成县,提案总数,86,件
成县,立案,81,件
成县,立案率,94.2,%
成县,满意率,98.8,%
徽县,提案总数,74,件
徽县,立案,70,件
徽县,立案率,94.6,%
徽县,满意率,100,%
两当县,提案总数,38,件
两当县,立案,35,件
两当县,立案率,92.1,%
两当县,满意率,97.1,%`,
  },
  'parties by class': {
    file: 'c.csv',
    text: `提案者,A类,B类,C类,合计,A类占比
民革市委,6,3,1,10,60.0%
民盟市委,8,4,0,12,66.7%
民建市委,5,2,1,8,62.5%
工商联,4,2,1,7,57.1%
委员个人,120,61,14,195,61.5%
总计,143,72,17,232,61.6%`,
  },
  'satisfaction by round': {
    file: 'd.csv',
    text: `测评轮次,发出,收回,满意,基本满意,不满意,满意率,基本满意率
第一次,232,230,214,14,2,93.0%,6.1%
第二次,2,2,2,0,0,100%,0%`,
  },
  'english departments': {
    file: 'e.csv',
    text: `Department,Received,Replied,Reply rate,Solved,Being solved,For reference
Education,50,50,100%,31,16,3
Health,42,41,97.6%,25,14,2
Transport,33,33,100%,18,13,2
Total,125,124,99.2%,74,43,7`,
  },
  'five-year review': {
    file: 'f.csv',
    text: `年度,提案数,立案数,委员提案,集体提案,已解决,正在解决,暂难解决,办复率
2019,412,385,341,44,231,131,23,100%
2020,398,372,322,50,226,125,21,100%
2021,405,380,330,50,233,128,19,100%
2022,421,398,345,53,248,131,19,100%
2023,436,412,355,57,259,134,19,100%
合计,2072,1947,1693,254,1197,649,101,100%`,
  },
  'share by row and column': {
    file: 'g.html',
    text: `<table><caption>提案分类统计</caption>
<tr><th>类别</th><th>委员提案</th><th>占比</th><th>集体提案</th><th>占比</th><th>合计</th><th>占比</th></tr>
<tr><td>经济建设</td><td>112</td><td>33.6%</td><td>21</td><td>38.9%</td><td>133</td><td>34.4%</td></tr>
<tr><td>社会建设</td><td>128</td><td>38.4%</td><td>18</td><td>33.3%</td><td>146</td><td>37.7%</td></tr>
<tr><td>文化建设</td><td>41</td><td>12.3%</td><td>6</td><td>11.1%</td><td>47</td><td>12.1%</td></tr>
<tr><td>生态文明</td><td>52</td><td>15.6%</td><td>9</td><td>16.7%</td><td>61</td><td>15.8%</td></tr>
<tr><td>合计</td><td>333</td><td>100%</td><td>54</td><td>100%</td><td>387</td><td>100%</td></tr></table>`,
  },
  'list with units': {
    file: 'h.csv',
    text: `项目,单位,2023年,2024年
提案总数,件,356,372
立案,件,333,351
立案率,%,93.5,94.4
参与委员,人次,612,655
办复率,%,100,100
委员满意率,%,98.2,98.9`,
  },
  'plain categories truncated': {
    file: 'i.csv',
    text: `办理结果,件数,比例
所提问题已经解决或基本解决,317,52.3%
正在解决或列入计划解决,221,36.4%
因条件限制留待以后解决,51,8.4%
不可行留作参考,17,2.8%
总计,606,100%`,
  },
  'partial fields': {
    file: 'j.csv',
    text: `重点领域,提案数,占立案总数
乡村振兴,86,14.2%
优化营商环境,74,12.2%
教育医疗,121,20.0%
生态环保,53,8.7%`,
  },
  'key proposals': {
    file: 'k.csv',
    text: `督办领导,重点提案数,已办结,办结率,A类,B类
主席,3,3,100%,2,1
副主席A,4,4,100%,3,1
副主席B,5,4,80%,3,1
副主席C,4,4,100%,2,2
合计,16,15,93.8%,10,5`,
  },
  'quarter progress': {
    file: 'l.csv',
    text: `时间,应办复,已办复,办复率,面商数,面商率
一季度末,351,62,17.7%,60,96.8%
二季度末,351,208,59.3%,199,95.7%
三季度末,351,340,96.9%,331,97.4%
四季度末,351,351,100%,345,98.3%`,
  },
  'single line text': {
    file: 'm.csv',
    text: `内容
2023年立案333件，其中A类201件、B类105件、C类27件`,
  },
  'mixed html': {
    file: 'n.html',
    text: `<table><tr><td>指标</td><td>本届一次</td><td>本届二次</td><td>本届三次</td></tr>
<tr><td>收到提案（件）</td><td>298</td><td>312</td><td>305</td></tr>
<tr><td>立案（件）</td><td>271</td><td>290</td><td>284</td></tr>
<tr><td>\u3000其中：集体提案</td><td>38</td><td>41</td><td>40</td></tr>
<tr><td>\u3000\u3000\u3000\u3000委员提案</td><td>233</td><td>249</td><td>244</td></tr>
<tr><td>立案率（%）</td><td>90.9</td><td>92.9</td><td>93.1</td></tr>
<tr><td>A类（件）</td><td>160</td><td>171</td><td>173</td></tr>
<tr><td>B类（件）</td><td>92</td><td>99</td><td>94</td></tr>
<tr><td>C类（件）</td><td>19</td><td>20</td><td>17</td></tr></table>`,
  },
  comparison: {
    file: 'o.csv',
    text: `类别,上届,本届,增长
提案总数,1832,2072,13.1%
立案,1711,1947,13.8%
集体提案,201,254,26.4%
委员提案,1510,1693,12.1%`,
  },
  'units in rows': {
    file: 'a.csv',
    text: `统计项目,全市,市直,县区
收到提案（件）,512,301,211
立案（件）,471,280,191
立案率（%）,92.0,93.0,90.5
办复（件）,471,280,191
满意（件）,455,272,183
基本满意（件）,14,7,7
不满意（件）,2,1,1`,
  },
  'fields by year with share': {
    file: 'b.csv',
    text: `类别,2022年件数,2022年占比,2023年件数,2023年占比
经济建设,121,36.3%,133,37.9%
政治建设,31,9.3%,29,8.3%
文化建设,38,11.4%,41,11.7%
社会建设,112,33.6%,115,32.8%
生态文明建设,31,9.3%,33,9.4%
合计,333,100%,351,100%`,
  },
  'outcome by proposer': {
    file: 'c.csv',
    text: `提案类型,立案数,A类,占比,B类,占比,C类,占比
委员提案,266,165,62.0%,82,30.8%,19,7.1%
集体提案,58,36,62.1%,18,31.0%,4,6.9%
界别提案,27,18,66.7%,8,29.6%,1,3.7%
合计,351,219,62.4%,108,30.8%,24,6.8%`,
  },
  'whole with of-which rows': {
    file: 'd.csv',
    text: `指标,件数,比重
提案总数,372,100%
其中：立案,351,94.4%
不予立案,21,5.6%
立案提案中：委员提案,293,83.5%
集体提案,58,16.5%`,
  },
  'numbered sections': {
    file: 'e.csv',
    text: `项目,数量（件）
一、收到提案,372
二、立案提案,351
（一）委员提案,293
（二）集体提案,58
三、办理结果,351
（一）A类,219
（二）B类,108
（三）C类,24`,
  },
  'percent points': {
    file: 'f.csv',
    text: `指标,2023年,2024年,增减
办复率,99.4%,100%,0.6个百分点
满意率,97.2%,98.9%,1.7个百分点
立案率,93.5%,94.4%,0.9个百分点`,
  },
  'english two years': {
    file: 'g.csv',
    text: `Indicator,2022,2023,Change (%)
Proposals received,655,701,7.0
Proposals filed,612,660,7.8
Filing rate (%),93.4,94.2,
Answered,610,660,8.2`,
  },
  'html rowspan years': {
    file: 'h.html',
    text: `<table><tr><th>年度</th><th>办理结果</th><th>件数</th><th>占比</th></tr>
<tr><td rowspan="3">2022年</td><td>A类</td><td>201</td><td>60.4%</td></tr>
<tr><td>B类</td><td>105</td><td>31.5%</td></tr>
<tr><td>C类</td><td>27</td><td>8.1%</td></tr>
<tr><td rowspan="3">2023年</td><td>A类</td><td>219</td><td>62.4%</td></tr>
<tr><td>B类</td><td>108</td><td>30.8%</td></tr>
<tr><td>C类</td><td>24</td><td>6.8%</td></tr></table>`,
  },
  'tab separated': {
    file: 'i.tsv',
    text: `单位\t承办数\t按时办复\t按时办复率\t面商\t面商率
财政局\t31\t31\t100%\t30\t96.8%
水务局\t24\t23\t95.8%\t24\t100%
林草局\t19\t19\t100%\t18\t94.7%
合计\t74\t73\t98.6%\t72\t97.3%`,
  },
  thousands: {
    file: 'j.csv',
    text: `指标,数量
收到提案,"5,890件"
立案,"5,002件"
并案,262件
转为意见和建议,626件
委员提案,"4,531件"
集体提案,471件`,
  },
  'rates only': {
    file: 'k.csv',
    text: `市州,办复率,满意率,面商率
兰州市,100%,98.5%,96.2%
天水市,99.2%,97.8%,95.5%
白银市,100%,99.1%,97.0%
全省平均,99.7%,98.5%,96.2%`,
  },
  votes: {
    file: 'l.csv',
    text: `测评内容,参评票数,满意,基本满意,不满意,弃权,满意度
办理态度,41,36,4,0,1,97.6%
办理结果,41,33,6,1,1,95.1%`,
  },
}

import type { PrintedTable } from './printed.js'

/** Fifteen of years, quarters, kinds and progress, sound. */
export const yearsSound: Readonly<Record<string, PrintedTable>> = {
  'a report of four years with worded totals': {
    file: '四年.csv',
    text: `年份,提交提案,立案,主办单位,办复率,满意或基本满意率
2020,近560件,498件,71家,100%,98.6%
2021,570余件,505件,70家,100%,99.0%
2022,603件,540件,73家,100%,99.3%
2023,655件,577件,75家,100%,99.5%`,
  },
  'filed by kind, of which key ones': {
    file: '立案分类.csv',
    text: `类别,立案,其中:重点提案,办复,办复率(%)
经济发展,196,9,196,100
社会民生,241,11,241,100
生态环保,61,4,61,100
文化教育,79,3,79,100
合计,577,27,577,100`,
  },
  'outcome of two sessions side by side with difference': {
    file: '两届对比.html',
    text: `<table><caption>办理结果对比（单位：件、%）</caption><tr><th rowspan="2">办理结果</th><th colspan="2">2022年</th><th colspan="2">2023年</th><th rowspan="2">增减（百分点）</th></tr>
<tr><th>件数</th><th>占比</th><th>件数</th><th>占比</th></tr>
<tr><td>A类</td><td>330</td><td>61.1</td><td>361</td><td>62.6</td><td>1.5</td></tr>
<tr><td>B类</td><td>158</td><td>29.3</td><td>163</td><td>28.2</td><td>-1.1</td></tr>
<tr><td>C类</td><td>52</td><td>9.6</td><td>53</td><td>9.2</td><td>-0.4</td></tr>
<tr><td>合计</td><td>540</td><td>100</td><td>577</td><td>100</td><td></td></tr></table>`,
  },
  'per mille and ranges': {
    file: '指标.csv',
    text: `指标,2022年,2023年
每万人提案数(件),1.8,1.9
委员提交率,92.4%,93.1%
平均办理天数(天),58.5,54.2
提案平均字数(字),1320,1285`,
  },
  'office list with serial numbers': {
    file: '序号表.csv',
    text: `序号,承办单位,主办,分办,会办,小计,已办复
1,市发改委,21,6,14,41,41
2,市教育局,33,4,9,46,46
3,市民政局,18,7,11,36,36
4,市人社局,25,5,16,46,46
,合计,97,22,50,169,169`,
  },
  'satisfaction by two questions, three degrees': {
    file: '评议.html',
    text: `<table><caption>提案人对办理工作的评价</caption><tr><th rowspan="2">单位</th><th colspan="3">办理过程</th><th colspan="3">办理结果</th></tr>
<tr><th>满意</th><th>基本满意</th><th>不满意</th><th>满意</th><th>基本满意</th><th>不满意</th></tr>
<tr><td>财政局</td><td>20</td><td>3</td><td>0</td><td>19</td><td>4</td><td>0</td></tr>
<tr><td>交通局</td><td>31</td><td>5</td><td>1</td><td>28</td><td>8</td><td>1</td></tr>
<tr><td>水利局</td><td>18</td><td>2</td><td>0</td><td>18</td><td>1</td><td>1</td></tr></table>`,
  },
  'quarters and sums in the same row': {
    file: '季度.csv',
    text: `市州,一季度,二季度,三季度,四季度,全年
兰州市,21,35,40,28,124
天水市,12,20,22,19,73
酒泉市,9,14,17,11,51
合计,42,69,79,58,248`,
  },
  'donations worded in ten thousands': {
    file: '捐助.csv',
    text: `单位,捐款捐物折合,帮扶户数,受益群众
市工商联,1350余万元,412户,1.2万余人
市侨联,86.5万元,33户,400余人
市台联,40万元,28户,近300人`,
  },
  'share of each in its own row total': {
    file: '性别.csv',
    text: `届别,委员总数,男,女,女性占比
十一届,300,228,72,24.0%
十二届,310,229,81,26.1%
十三届,320,232,88,27.5%`,
  },
  'rates to no decimals': {
    file: '县区.csv',
    text: `县区,收到,立案,立案率,办复,办复率
A县,111,97,87%,97,100%
B县,142,120,85%,120,100%
C区,160,131,82%,131,100%`,
  },
  'English, wide by year': {
    file: 'proposals.csv',
    text: `Indicator,2021,2022,2023
Proposals received,601,655,640
Proposals filed,540,577,561
Filing rate (%),89.9,88.1,87.7
Proposals answered,540,577,559
Answer rate (%),100,100,99.6`,
  },
  'JSON rows with shares': {
    file: 'result.json',
    text: `[{"年份": "2023", "类别": "已解决", "件数": "361", "占比": "62.6%"}, {"年份": "2023", "类别": "正在解决", "件数": "163", "占比": "28.2%"}, {"年份": "2023", "类别": "未解决", "件数": "53", "占比": "9.2%"}]`,
  },
  'filed, combined into, handed out': {
    file: '交办.csv',
    text: `会议,立案,并案后,交办,承办单位(家),平均承办(件)
二次会议,577,540,540,75,7.2
三次会议,561,528,528,73,7.2`,
  },
  'a rest not listed, rounded': {
    file: '部分.html',
    text: `<table><caption>提案主要涉及领域</caption><tr><th>领域</th><th>件数</th><th>占比</th></tr>
<tr><td>经济建设</td><td>196</td><td>34.0%</td></tr>
<tr><td>社会建设</td><td>241</td><td>41.8%</td></tr>
<tr><td>其他领域</td><td>140</td><td>24.3%</td></tr></table>`,
  },
  'progress in the middle of the year': {
    file: '进度.csv',
    text: `截至2024年6月30日,,,
承办单位,交办,已办结,正在办理
甲局,40,31,9
乙局,33,20,13
丙局,27,27,0
合计,100,78,22`,
  },
}

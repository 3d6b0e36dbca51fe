import type { Contradiction } from './printed.js'

/** Fifteen of years, quarters, kinds and progress, each with one contradiction. */
export const yearsContradictory: Readonly<Record<string, Contradiction>> = {
  'of which more than all': {
    file: '立案分类.csv',
    text: `类别,立案,其中:重点提案,办复,办复率(%)
经济发展,196,9,196,100
社会民生,241,11,241,100
生态环保,11,14,11,100
文化教育,79,3,79,100`,
    said: ['part-exceeds-whole 4'],
  },
  'a point of difference off': {
    file: '两届对比.html',
    text: `<table><caption>办理结果对比（单位：件、%）</caption><tr><th rowspan="2">办理结果</th><th colspan="2">2022年</th><th colspan="2">2023年</th></tr>
<tr><th>件数</th><th>占比</th><th>件数</th><th>占比</th></tr>
<tr><td>A类</td><td>330</td><td>61.1</td><td>361</td><td>62.6</td></tr>
<tr><td>B类</td><td>158</td><td>29.3</td><td>163</td><td>25.2</td></tr>
<tr><td>C类</td><td>52</td><td>9.6</td><td>53</td><td>9.2</td></tr>
<tr><td>合计</td><td>540</td><td>100</td><td>577</td><td>100</td></tr></table>`,
    said: ['share-contradicts-count 4'],
  },
  'sub-sum of an office': {
    file: '序号表.csv',
    text: `序号,承办单位,主办,分办,会办,小计,已办复
1,市发改委,21,6,14,41,41
2,市教育局,33,4,9,46,46
3,市民政局,18,7,11,39,36
4,市人社局,25,5,16,46,46`,
    said: ['total-mismatch 4'],
  },
  'two questions asked of other numbers': {
    file: '评议.csv',
    text: `单位,评价人数,满意,基本满意,不满意,满意率(%)
财政局,23,20,3,0,87.0
交通局,37,31,5,1,83.8
水利局,20,18,2,0,80.0`,
    said: ['rate-contradicts-counts 4'],
  },
  'quarters do not make the year in one city': {
    file: '季度.csv',
    text: `市州,一季度,二季度,三季度,四季度,全年
兰州市,21,35,40,28,124
天水市,12,20,22,19,83
酒泉市,9,14,17,11,51
合计,42,69,79,58,258`,
    said: ['period-total-differs 3'],
  },
  'women and men are not all members': {
    file: '性别.csv',
    text: `届别,委员总数,男,女,女性占比
十一届,300,228,72,24.0%
十二届,310,229,91,26.1%
十三届,320,232,88,27.5%`,
    said: ['total-differs-from-parts 3'],
  },
  'a rate to no decimals, far off': {
    file: '县区.csv',
    text: `县区,收到,立案,立案率,办复,办复率
A县,111,97,87%,97,100%
B县,142,120,85%,120,100%
C区,160,131,92%,131,100%`,
    said: ['rate-contradicts-counts 4'],
  },
  'English filing rate': {
    file: 'proposals.csv',
    text: `Indicator,2021,2022,2023
Proposals received,601,655,640
Proposals filed,540,577,651
Proposals answered,540,577,559`,
    said: ['more-than-possible 3'],
  },
  'JSON share off': {
    file: 'result.json',
    text: `[{"年份": "2023", "类别": "已解决", "件数": "361", "占比": "62.6%"}, {"年份": "2023", "类别": "正在解决", "件数": "163", "占比": "28.2%"}, {"年份": "2023", "类别": "未解决", "件数": "53", "占比": "2.9%"}]`,
    said: ['share-contradicts-count 2/占比'],
  },
  'the whole year below half of it': {
    file: '累计进度.csv',
    text: `截至时间,交办,累计办结
2024年3月底,577,120
2024年6月底,577,346
2024年9月底,577,334
2024年12月底,577,577`,
    said: ['cumulative-falls 4'],
  },
  'done and under way beyond handed out': {
    file: '进度.csv',
    text: `承办单位,交办,已办结,正在办理
甲局,40,31,9
乙局,33,20,18
丙局,27,27,0
丁局,52,40,12`,
    said: ['total-differs-from-parts 3'],
  },
  'fields beyond a hundred': {
    file: '部分.html',
    text: `<table><caption>提案主要涉及领域</caption><tr><th>领域</th><th>件数</th><th>占比</th></tr>
<tr><td>经济建设</td><td>196</td><td>34.0%</td></tr>
<tr><td>社会建设</td><td>241</td><td>41.8%</td></tr>
<tr><td>其他领域</td><td>140</td><td>34.3%</td></tr></table>`,
    said: ['share-contradicts-count 4'],
  },
  'an impossible date of meeting': {
    file: '会议.csv',
    text: `会议,时间,应到,实到
一次会议,2023-02-30,320,301
二次会议,2024-01-16,318,305`,
    said: ['unreadable-period 2'],
  },
  'answered beyond filed in worded figures': {
    file: '四年.csv',
    text: `年份,立案,办复
2020,498件,498件
2021,505件,510余件
2022,540件,540件`,
    said: ['more-than-possible 3'],
  },
  'donation unit out': {
    file: '捐助.csv',
    text: `单位,年份,捐款(万元)
市工商联,2021,1350
市工商联,2022,1420
市工商联,2023,14300000
市侨联,2021,86.5
市侨联,2022,90
市侨联,2023,95`,
    said: ['magnitude 4'],
  },
}

import type { ChangedTable } from './changed-tables.js'

/** Averages, shares below, blanks, remarks, dates and words in the places of figures. */
export const changedDetails: Readonly<Record<string, ChangedTable>> = {
  'fields that make 立案 in two of three years': {
    file: 'n.csv',
    text: `年度,收到提案,审查立案,经济建设,文教卫生,政法综合,办复率
2001,66,61,23,20,18,100%
2002,48,41,15,14,12,100%
2003,58,56,21,10,25,100%`,
    changes: [
      ['66,61,', '66,16,'],
      ['61,23,20,18', '61,23,20,81'],
    ],
  },
  'answered up to several dates': {
    file: 'a2.csv',
    text: `截至时间,已办复（件）,办复率
3月底,41,10.6%
6月底,203,52.3%
9月底,361,93.0%
11月底,388,100%`,
    changes: [
      ['203', '230'],
      ['93.0', '39.0'],
    ],
  },
  'before and after merging': {
    file: 'u2.csv',
    text: `环节,件数
收到提案,391
不予立案,28
立案,363
并案处理,36
并案后交办,327
办复,327
A类,200
B类,101
C类,26`,
    changes: [['并案处理,36', '并案处理,63']],
  },
  'remarks that list parts': {
    file: 'n2.csv',
    text: `项目,数量,备注
提交提案,236件,委员提案201件，集体提案35件
立案,212件,立案率89.8%
不予立案,24件,转社情民意信息15件，退回9件
A类,128件,占60.4%
B类,68件,占32.1%
C类,16件,占7.5%`,
    changes: [
      ['201件', '210件'],
      ['退回9件', '退回90件'],
    ],
  },
  'three divisions and their total named': {
    file: 'i.csv',
    text: `分类方式,类别,件数,占比
按提案者,集体提案,7,6%
按提案者,个人提案,61,52%
按提案者,联名提案,50,42%
按内容,经济建设,21,
按内容,政治建设,12,
按内容,文化建设,42,
按内容,社会建设,35,
按内容,生态文明建设,8,
按审查结果,立案,64,54%
按审查结果,并案,16,14%
按审查结果,转意见和建议,21,18%
按审查结果,不予立案,17,14%
合计,提案总数,118,100%`,
    changes: [
      ['42,', '24,'],
      ['118,', '181,'],
    ],
  },
  'averages and their total': {
    file: 'b.csv',
    text: `提案者,2020,2021,2022,三年平均
委员个人,201,214,224,213
委员联名,44,50,53,49
党派团体,61,58,64,61
专委会,9,11,10,10
合计,315,333,351,333`,
    changes: [
      ['214', '124'],
      ['315', '135'],
    ],
  },
  'shares at the right and below': {
    file: 'd.csv',
    text: `领域,A类,B类,C类,小计,占比
经济建设,66,30,9,105,32.2%
政治建设,11,5,2,18,5.5%
文化建设,24,12,4,40,12.3%
社会建设,81,41,11,133,40.8%
生态文明建设,19,9,2,30,9.2%
合计,201,97,28,326,100%
占比,61.7%,29.8%,8.6%,100%,`,
    changes: [
      ['41', '14'],
      ['97', '79'],
    ],
  },
  'blanks and a rate below them': {
    file: 'l.html',
    text: `<table><caption>各承办单位满意率</caption>
<tr><th>承办单位</th><th>件数</th><th>满意</th><th>基本满意</th><th>不满意</th><th>满意率</th></tr>
<tr><td>教育局</td><td>25</td><td>24</td><td>1</td><td></td><td>96%</td></tr>
<tr><td>卫健委</td><td>18</td><td>18</td><td></td><td></td><td>100%</td></tr>
<tr><td>公安局</td><td>14</td><td>12</td><td>2</td><td></td><td>85.7%</td></tr>
<tr><td>城管局</td><td>21</td><td>19</td><td>1</td><td>1</td><td>90.5%</td></tr>
<tr><td>合计</td><td>78</td><td>73</td><td>4</td><td>1</td><td>93.6%</td></tr></table>`,
    changes: [
      ['19', '91'],
      ['96', '69'],
    ],
  },
  'a subtotal that says of what': {
    file: 'f2.csv',
    text: `办理结果,件数,占比
已解决,121,36.9%
基本解决,83,25.3%
小计（解决和基本解决）,204,62.2%
列入计划,96,29.3%
留作参考,28,8.5%
合计,328,100%`,
    changes: [
      ['121', '211'],
      ['29.3', '92.3'],
    ],
  },
  'cities no larger than counties': {
    file: 'g2.csv',
    text: `县区,提案总数,立案,立案率,办结率
,件,件,%,%
秀洲区,88,81,92.0,100
南湖区,97,90,92.8,100
海宁市,121,109,90.1,99.1
桐乡市,117,108,92.3,100`,
    changes: [
      ['97', '79'],
      ['92.0', '29.0'],
    ],
  },
  'a list in four columns without a header': {
    file: 'c.html',
    text: `<table><tr><th>收到提案</th><th>331件</th><th>立案</th><th>295件</th></tr>
<tr><td>立案率</td><td>89.1%</td><td>承办单位</td><td>47家</td></tr>
<tr><td>A类件</td><td>171件</td><td>B类件</td><td>96件</td></tr>
<tr><td>C类件</td><td>28件</td><td>办复率</td><td>100%</td></tr></table>`,
    changes: [
      ['171', '711'],
      ['89.1', '98.1'],
    ],
  },
  'people and proposals, each with its share': {
    file: 'm.html',
    text: `<table><tr><th rowspan=2>界别</th><th colspan=2>委员</th><th colspan=2>提案</th></tr>
<tr><th>人数</th><th>占比</th><th>件数</th><th>占比</th></tr>
<tr><td>教育</td><td>24</td><td>18.8%</td><td>41</td><td>21.9%</td></tr>
<tr><td>医卫</td><td>18</td><td>14.1%</td><td>33</td><td>17.6%</td></tr>
<tr><td>经济</td><td>30</td><td>23.4%</td><td>44</td><td>23.5%</td></tr>
<tr><td>农业</td><td>16</td><td>12.5%</td><td>22</td><td>11.8%</td></tr>
<tr><td>其他</td><td>40</td><td>31.3%</td><td>47</td><td>25.1%</td></tr>
<tr><td>合计</td><td>128</td><td>100%</td><td>187</td><td>100%</td></tr></table>`,
    changes: [
      ['23.5', '32.5'],
      ['47', '74'],
    ],
  },
  'a share of the whole district': {
    file: 'w.csv',
    text: `街道,建议,提案,合计,占全区
甲街道,21,14,35,35.7%
乙街道,18,9,27,27.6%
丙街道,22,14,36,36.7%
全区,61,37,98,100%`,
    changes: [
      ['18', '81'],
      ['61', '16'],
    ],
  },
  'classes and their shares as keys': {
    file: 'g.json',
    text: `[{"committee":"甲县","total":301,"counts":{"A":177,"B":97,"C":27},"percents":{"A":"58.8%","B":"32.2%","C":"9.0%"}},{"committee":"乙县","total":312,"counts":{"A":190,"B":95,"C":27},"percents":{"A":"60.9%","B":"30.4%","C":"8.7%"}}]`,
    changes: [
      ['312', '132'],
      ['97', '79'],
    ],
  },
  'sessions with shares in brackets': {
    file: 'b.html',
    text: `<table><caption>提案立案情况</caption>
<tr><th>项目</th><th>本届一次会议</th><th>本届二次会议</th></tr>
<tr><td>收到提案</td><td>331</td><td>356</td></tr>
<tr><td>立案</td><td>295（89.1%）</td><td>322（90.4%）</td></tr>
<tr><td>其中：委员提案</td><td>241（81.7%）</td><td>268（83.2%）</td></tr>
<tr><td>集体提案</td><td>54（18.3%）</td><td>54（16.8%）</td></tr>
<tr><td>未立案</td><td>36（10.9%）</td><td>34（9.6%）</td></tr></table>`,
    changes: [
      ['322', '232'],
      ['18.3', '81.3'],
    ],
  },
  'four ways out besides 立案': {
    file: 'o.csv',
    text: `年份,收到,立案,并案,转社情民意,退回,立案率
2020,412,371,12,21,8,90.0%
2021,398,366,9,17,6,92.0%
2022,421,390,11,14,6,92.6%`,
    changes: [
      ['412', '142'],
      ['366', '636'],
    ],
  },
  'indicators as keys over years as keys': {
    file: 'h.json',
    text: `{"立案":{"2021":301,"2022":312},"A类":{"2021":177,"2022":190},"B类":{"2021":97,"2022":95},"C类":{"2021":27,"2022":27}}`,
    changes: [
      ['97', '79'],
      ['190', '910'],
    ],
  },
}

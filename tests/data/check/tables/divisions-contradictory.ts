import type { Contradiction } from './printed.js'

/** Fifteen of two divisions, averages, months and parts, each with one contradiction. */
export const divisionsContradictory: Readonly<Record<string, Contradiction>> = {
  'office total one off': {
    file: '承办.csv',
    text: `承办单位,主办件,会办件,合计,A类,B类,C类
市教育局,24,11,35,15,7,2
市卫健委,31,9,41,20,8,3
市交通局,17,22,39,9,6,2`,
    said: ['total-mismatch 3'],
  },
  'class too many among the first offices': {
    file: '承办.csv',
    text: `承办单位,主办,会办,A类,B类,C类
市教育局,24,11,15,7,2
市卫健委,31,9,20,8,3
市交通局,17,22,9,7,2
市水务局,20,4,12,6,2`,
    said: ['total-mismatch 4'],
  },
  'average of rows is another': {
    file: '平均.csv',
    text: `县区,立案(件),办复(件)
秦州区,142,142
麦积区,120,120
甘谷县,98,98
平均,130,120
合计,360,360`,
    said: ['average-differs 5'],
  },
  'of which, one too many': {
    file: '构成.csv',
    text: `项目,件数
收到提案,512
立案提案,468
其中：委员个人提案,301
委员联名提案,96
集体提案,81
不予立案,44`,
    said: ['parts-exceed-whole 4'],
  },
  'month total off': {
    file: '月报.csv',
    text: `2024年上半年来稿情况
月,来稿,采用
1,31,9
2,18,4
3,44,15
4,37,12
5,40,11
6,52,20
合计,222,72`,
    said: ['total-mismatch 9'],
  },
  'quarter rows against the year': {
    file: '季度.csv',
    text: `年度,季度,来稿
2023,1,93
2023,2,129
2023,3,101
2023,4,88
2023,全年,401`,
    said: ['period-total-differs 6'],
  },
  'share off in one year of three': {
    file: '办理结果三年.csv',
    text: `类别,2021年,占比(%),2022年,占比(%)
已解决,401,62.7,455,65.0
正在解决,150,23.4,160,22.9
列入计划,61,9.5,58,3.8
留作参考,28,4.4,27,3.9
合计,640,100,700,100`,
    said: ['share-contradicts-count 4'],
  },
  'more satisfied than asked': {
    file: '测评.csv',
    text: `届次,立案,发出评议表,收回评议表,满意,基本满意,不满意
一次会议,310,302,310,281,27,2
二次会议,288,288,280,269,11,0`,
    said: ['more-than-possible 2'],
  },
  'satisfaction rate not of the forms': {
    file: '测评.csv',
    text: `年度,收回问卷,满意,基本满意,不满意,满意率
2022年,302,280,20,2,99.3%
2023年,280,250,21,9,98.6%`,
    said: ['rate-contradicts-counts 3'],
  },
  'growth of the wrong sign': {
    file: '同比.csv',
    text: `指标,2022年,2023年,同比增长(%)
收到提案(件),601,655,9.0
立案提案(件),540,577,6.9
提交提案委员(人),312,305,2.2`,
    said: ['change-contradicts-figures 4'],
  },
  'rate on received instead of filed': {
    file: '办复.csv',
    text: `地区,收到,立案,办复,办复率
兰州市,430,402,402,100%
白银市,240,221,219,91.3%
定西市,215,198,198,100%`,
    said: ['rate-fits-other-base 3'],
  },
  'members do not add up in a year': {
    file: '提案者.html',
    text: `<table><caption>提案者构成（单位：件）</caption><tr><th>年度</th><th>提案总数</th><th>委员提案</th><th>党派提案</th><th>团体提案</th><th>专委会提案</th><th>界别提案</th></tr>
<tr><td>2021</td><td>455</td><td>371</td><td>42</td><td>18</td><td>15</td><td>9</td></tr>
<tr><td>2022</td><td>470</td><td>380</td><td>44</td><td>20</td><td>17</td><td>19</td></tr>
<tr><td>2023</td><td>489</td><td>390</td><td>48</td><td>22</td><td>19</td><td>10</td></tr></table>`,
    said: ['total-differs-from-parts 3'],
  },
  'two levels: a share of another class': {
    file: '分类.html',
    text: `<table><caption>2023年提案分类统计</caption><tr><th rowspan="2">届次</th><th colspan="2">经济类</th><th colspan="2">政治类</th><th colspan="2">文化类</th><th colspan="2">社会类</th><th rowspan="2">合计</th></tr>
<tr><th>件数</th><th>占比(%)</th><th>件数</th><th>占比(%)</th><th>件数</th><th>占比(%)</th><th>件数</th><th>占比(%)</th></tr>
<tr><td>五届一次</td><td>120</td><td>33.6</td><td>31</td><td>8.7</td><td>44</td><td>12.3</td><td>162</td><td>45.4</td><td>357</td></tr>
<tr><td>五届二次</td><td>111</td><td>32.6</td><td>28</td><td>8.2</td><td>51</td><td>5.1</td><td>150</td><td>44.1</td><td>340</td></tr></table>`,
    said: ['share-contradicts-count 4'],
  },
  'all answered, and the counts say otherwise': {
    file: '答复.json',
    text: `[{"地区": "甲县", "时段": "2023", "立案提案": "96件", "办复提案": "96件", "办复率": "100%"}, {"地区": "乙县", "时段": "2023", "立案提案": "131件", "办复提案": "129件", "办复率": "100%"}]`,
    said: ['not-all 1/办复率'],
  },
  'grand total of subtotals': {
    file: '分系统.csv',
    text: `系统,承办单位,承办数
党群,市委办,9
党群,组织部,12
党群,小计,21
政府,财政局,31
政府,人社局,44
政府,小计,85
,总计,96`,
    said: ['total-mismatch 7'],
  },
}

import type { PrintedTable } from './printed.js'

/** Fifteen of two divisions, averages, months and parts, sound. */
export const divisionsSound: Readonly<Record<string, PrintedTable>> = {
  'offices by part and by outcome': {
    file: '承办情况.csv',
    text: `承办单位,主办件,会办件,合计,A类,B类,C类,办复率
市教育局,24,11,35,15,7,2,100%
市卫健委,31,9,40,20,8,3,100%
市交通局,17,22,39,9,6,2,100%
合计,72,42,114,44,21,7,100%`,
  },
  'three years, cut off shares': {
    file: '办理结果三年.csv',
    text: `类别,2021年,占比(%),2022年,占比(%),2023年,占比(%)
已解决,401,62.6,455,65.0,470,64.1
正在解决,150,23.4,160,22.8,171,23.3
列入计划,61,9.5,58,8.2,70,9.5
留作参考,28,4.3,27,3.8,22,3.0
合计,640,100,700,100,733,100`,
  },
  'an average row and a total': {
    file: '各县区.html',
    text: `<table><caption>2023年各县区政协提案办理情况</caption><tr><th>县区</th><th>立案(件)</th><th>办复(件)</th><th>面商率(%)</th><th>满意率(%)</th></tr>
<tr><td>秦州区</td><td>142</td><td>142</td><td>98.6</td><td>99.3</td></tr>
<tr><td>麦积区</td><td>120</td><td>120</td><td>97.5</td><td>100</td></tr>
<tr><td>甘谷县</td><td>98</td><td>98</td><td>100</td><td>99.0</td></tr>
<tr><td>平均</td><td>120</td><td>120</td><td>98.7</td><td>99.4</td></tr>
<tr><td>合计</td><td>360</td><td>360</td><td>98.6</td><td>99.4</td></tr></table>`,
  },
  'of which without marks': {
    file: '提案构成.csv',
    text: `项目,件数,占比
收到提案,512,100%
立案提案,468,91.4%
其中：委员个人提案,301,
联名提案,96,
集体提案,71,
转为社情民意,30,5.9%
不予立案,14,2.7%`,
  },
  'months numbered, with quarter sums left out': {
    file: '2024年社情民意.csv',
    text: `月,来稿,采用,采用率(%)
1,31,9,29.0
2,18,4,22.2
3,44,15,34.1
4,37,12,32.4
5,40,11,27.5
6,52,20,38.5
合计,222,71,32.0`,
  },
  'merged classes A and B': {
    file: '结果.csv',
    text: `指标,地区,时段,类别,原文数字
立案提案,平凉市,2022年,,386件
办理结果,平凉市,2022年,A类、B类,341件
办理结果,平凉市,2022年,C类,45件
办理结果占比,平凉市,2022年,A类、B类,88.3%
办理结果占比,平凉市,2022年,C类,11.7%`,
  },
  'partial classes of a total': {
    file: '重点.csv',
    text: `类别,件数,占总数比例(%)
立案总数,529,
其中：经济建设,211,39.9
其中：民生保障,164,31.0`,
  },
  'satisfaction of those who answered': {
    file: '满意度测评.csv',
    text: `届次,立案,发出评议表,收回评议表,非常满意,满意,基本满意,不满意,满意率
一次会议,310,310,302,201,88,12,1,99.7%
二次会议,288,288,280,190,81,9,0,100%`,
  },
  'two levels by field, counts and shares': {
    file: '分类.html',
    text: `<table><caption>2023年提案分类统计</caption><tr><th rowspan="2">届次</th><th colspan="2">经济类</th><th colspan="2">政治类</th><th colspan="2">文化类</th><th colspan="2">社会类</th><th rowspan="2">合计</th></tr>
<tr><th>件数</th><th>占比(%)</th><th>件数</th><th>占比(%)</th><th>件数</th><th>占比(%)</th><th>件数</th><th>占比(%)</th></tr>
<tr><td>五届一次</td><td>120</td><td>33.6</td><td>31</td><td>8.7</td><td>44</td><td>12.3</td><td>162</td><td>45.4</td><td>357</td></tr>
<tr><td>五届二次</td><td>111</td><td>32.6</td><td>28</td><td>8.2</td><td>51</td><td>15.0</td><td>150</td><td>44.1</td><td>340</td></tr></table>`,
  },
  'rates nudged, footnote on one': {
    file: '办复率.csv',
    text: `地区,立案,办复,办复率
兰州市,402,402,100%
白银市,221,219*,99.1%
定西市,198,198,100%
* 另2件经协商延期至次年办理`,
  },
  'change over the year before': {
    file: '同比.csv',
    text: `指标,2022年,2023年,同比增长(%)
收到提案(件),601,655,9.0
立案提案(件),540,577,6.9
提交提案委员(人),312,305,-2.2
办复率(%),100,100,0`,
  },
  'amounts and persons beside counts': {
    file: '委员工作室.csv',
    text: `地区,工作室(个),接待群众(人次),收集意见(条),协调解决(件),解决率(%)
张掖市,64,3218,911,702,77.1
酒泉市,58,2903,845,668,79.1
金昌市,22,1040,318,250,78.6
合计,144,7161,2074,1620,78.1`,
  },
  'worded figures': {
    file: '报告数.csv',
    text: `指标,时段,原文数字,总体
立案提案,十二届以来,2300余件,
办复率,十二届以来,100%,立案提案
面商率,十二届以来,98%以上,立案提案
解决和采纳率,十二届以来,近九成,立案提案`,
  },
  'members and groups add up': {
    file: '提案者.html',
    text: `<table><caption>提案者构成（单位：件）</caption><tr><th>年度</th><th>提案总数</th><th>委员提案</th><th>党派提案</th><th>团体提案</th><th>专委会提案</th><th>界别提案</th></tr>
<tr><td>2021</td><td>455</td><td>371</td><td>42</td><td>18</td><td>15</td><td>9</td></tr>
<tr><td>2022</td><td>470</td><td>380</td><td>44</td><td>20</td><td>17</td><td>9</td></tr>
<tr><td>2023</td><td>489</td><td>390</td><td>48</td><td>22</td><td>19</td><td>10</td></tr></table>`,
  },
  'a rate of each kind over its own base': {
    file: '质量.csv',
    text: `单位,立案率(%),收到,立案,办结,办结率(%)
甲县,84.6,104,88,88,100
乙县,87.3,150,131,127,96.9
丙县,85.6,111,95,90,94.7`,
  },
}

import type { ChangedTable } from './changed-tables.js'

/** Tables in one: letters below years, committees and wholes, two lists side by side, words where figures stand. */
export const changedBlocks: Readonly<Record<string, ChangedTable>> = {
  'proposals and their shares in English': {
    file: 'd.csv',
    text: `Item,Proposals,Share
Received,3583,
Put on record,3368,94%
Not put on record,215,6%
Economic matters,1460,43.35%
"Science, education, culture, health and sports",889,26.40%
"Political, legal, personnel and united front",1019,30.25%`,
    changes: [
      ['43.35', '34.35'],
      ['26.40', '62.40'],
    ],
  },
  'what one of the lines above is divided into': {
    file: 'o.csv',
    text: `项目,件数,占比
收到提案,835,
市政府系统办理,801,95.9%
已经解决或采纳,564,70.41%
列入解决计划,207,
受条件限制不能办理,30,
满意和基本满意率,,99.16%`,
    changes: [
      ['564', '654'],
      ['95.9', '59.9'],
    ],
  },
  'shares in rows of their own': {
    file: 'q.csv',
    text: `指标,数值,单位
提案,93,件
立案,89,件
承办单位,34,个
提出提案的委员,131,人
已解决或基本解决,26,件
占总数,29.21,%
正在解决或列入计划,53,件
占总数,59.55,%
以后研究解决、留作参考,10,件
占总数,11.24,%
满意和基本满意率,100,%`,
    changes: [
      ['26', '62'],
      ['93', '39'],
    ],
  },
  'two rates of content in one row': {
    file: 'y.html',
    text: `<table><caption>委员评价</caption>
<tr><th>评价内容</th><th>满意</th><th>基本满意</th><th>不满意</th><th>满意率</th><th>满意和基本满意率</th></tr>
<tr><td>办理态度</td><td>301</td><td>11</td><td>0</td><td>96.5%</td><td>100%</td></tr>
<tr><td>办理结果</td><td>276</td><td>33</td><td>3</td><td>88.5%</td><td>99.0%</td></tr></table>`,
    changes: [
      ['276', '726'],
      ['96.5', '69.5'],
    ],
  },
  'two divisions beside each other': {
    file: 'r2.csv',
    text: `提案者,件数,占比,办理结果,件数,占比
委员个人,188,61.0%,A类,190,61.7%
委员联名,61,19.8%,B类,91,29.5%
党派,43,14.0%,C类,27,8.8%
界别,16,5.2%,,,
合计,308,100%,合计,308,100%`,
    changes: [
      ['16', '61'],
      ['190', '910'],
    ],
  },
  'letters below years': {
    file: 's2.csv',
    text: `类别,件数,占比
2021年,,
立案,287,
A类,160,55.7%
B类,99,34.5%
C类,28,9.8%
2022年,,
立案,301,
A类,177,58.8%
B类,97,32.2%
C类,27,9.0%`,
    changes: [
      ['34.5', '43.5'],
      ['27', '72'],
    ],
  },
  'letters below committees': {
    file: 't2.html',
    text: `<table><tr><th>办理结果</th><th>件数</th><th>占比</th></tr>
<tr><td colspan=3>甲县政协</td></tr>
<tr><td>已解决</td><td>91</td><td>63.6%</td></tr>
<tr><td>正在解决</td><td>40</td><td>28.0%</td></tr>
<tr><td>留作参考</td><td>12</td><td>8.4%</td></tr>
<tr><td>小计</td><td>143</td><td>100%</td></tr>
<tr><td colspan=3>乙县政协</td></tr>
<tr><td>已解决</td><td>77</td><td>61.6%</td></tr>
<tr><td>正在解决</td><td>39</td><td>31.2%</td></tr>
<tr><td>留作参考</td><td>9</td><td>7.2%</td></tr>
<tr><td>小计</td><td>125</td><td>100%</td></tr></table>`,
    changes: [
      ['125', '215'],
      ['143', '413'],
    ],
  },
  'a row of words': {
    file: 'w2.csv',
    text: `类别,件数,占比
A类,96,64.0%
B类,45,30.0%
C类,9,6.0%
合计,150,100%
说明,A类为已解决,B类为正在解决
,,`,
    changes: [
      ['150', '510'],
      ['96', '69'],
    ],
  },
  'sections of one whole': {
    file: 'g.html',
    text: `<table><caption>十届四次会议以来提案情况</caption>
<tr><th>分类</th><th>项目</th><th>件数</th></tr>
<tr><td rowspan=2>总体</td><td>收到提案</td><td>5158</td></tr>
<tr><td>立案</td><td>4999</td></tr>
<tr><td rowspan=5>提案者</td><td>委员</td><td>4742</td></tr>
<tr><td>民主党派中央和全国工商联</td><td>201</td></tr>
<tr><td>人民团体</td><td>2</td></tr>
<tr><td>界别小组</td><td>52</td></tr>
<tr><td>专门委员会</td><td>2</td></tr>
<tr><td rowspan=3>内容</td><td>经济建设</td><td>2252</td></tr>
<tr><td>教科文卫体</td><td>1488</td></tr>
<tr><td>政治法律和社会保障等</td><td>1259</td></tr></table>`,
    changes: [
      ['2252', '2260'],
      ['4999', '9499'],
    ],
  },
  'letters below quarters, each with its total': {
    file: 'g.csv',
    text: `类别,件数,占比
一季度,,
A类,21,58.3%
B类,13,36.1%
C类,2,5.6%
合计,36,100%
二季度,,
A类,44,64.7%
B类,19,27.9%
C类,5,7.4%
合计,68,100%
三季度,,
A类,63,75.0%
B类,17,20.2%
C类,4,4.8%
合计,84,100%`,
    changes: [
      ['21', '12'],
      ['64.7', '46.7'],
    ],
  },
  'letters below wholes': {
    file: 's.csv',
    text: `类别,件数,占比
人大代表建议,128,
A类,81,63.3%
B类,38,29.7%
C类,9,7.0%
政协提案,96,
A类,59,61.5%
B类,31,32.3%
C类,6,6.3%`,
    changes: [
      ['29.7', '92.7'],
      ['81', '18'],
    ],
  },
  'offices below one heading and answers below another': {
    file: 'u.html',
    text: `<table><caption>2023年市政协提案承办情况（单位：件）</caption>
<tr><th rowspan=2>序号</th><th rowspan=2>承办单位</th><th colspan=3>承办提案</th><th colspan=2>办理情况</th></tr>
<tr><th>小计</th><th>主办</th><th>会办</th><th>办结</th><th>办结率</th></tr>
<tr><td>1</td><td>市发展改革委</td><td>36</td><td>21</td><td>15</td><td>36</td><td>100.0%</td></tr>
<tr><td>2</td><td>市教育局</td><td>52</td><td>41</td><td>11</td><td>52</td><td>100.0%</td></tr>
<tr><td>3</td><td>市公安局</td><td>27</td><td>14</td><td>13</td><td>27</td><td>100.0%</td></tr>
<tr><td>4</td><td>市民政局</td><td>33</td><td>26</td><td>7</td><td>33</td><td>100.0%</td></tr>
<tr><td>5</td><td>市人社局</td><td>19</td><td>12</td><td>7</td><td>18</td><td>94.7%</td></tr>
<tr><td colspan=2>合计</td><td>167</td><td>114</td><td>53</td><td>166</td><td>99.4%</td></tr></table>`,
    changes: [['<td>166</td><td>99.4%</td>', '<td>156</td><td>99.4%</td>']],
  },
}

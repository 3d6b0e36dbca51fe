import type { Contradiction } from './printed.js'

/** The same with two digits of one figure exchanged. */
export const gatheredLaterContradictory: Readonly<Record<string, Contradiction>> = {
  'two levels, totals first': {
    file: 'a.html',
    text: `<table><caption>2024年度建议提案办理情况汇总表</caption>
<tr><th rowspan="2">承办单位</th><th colspan="3">人大建议</th><th colspan="3">政协提案</th><th rowspan="2">总计</th></tr>
<tr><th>主办</th><th>会办</th><th>小计</th><th>主办</th><th>会办</th><th>小计</th></tr>
<tr><td>合计</td><td>41</td><td>18</td><td>59</td><td>55</td><td>21</td><td>67</td><td>135</td></tr>
<tr><td>教育局</td><td>12</td><td>4</td><td>16</td><td>15</td><td>6</td><td>21</td><td>37</td></tr>
<tr><td>卫健局</td><td>9</td><td>5</td><td>14</td><td>18</td><td>4</td><td>22</td><td>36</td></tr>
<tr><td>住建局</td><td>20</td><td>9</td><td>29</td><td>22</td><td>11</td><td>33</td><td>62</td></tr></table>`,
    said: ['total-mismatch 3'],
  },
  'parties by class': {
    file: 'c.csv',
    text: `提案者,A类,B类,C类,合计,A类占比
民革市委,6,3,1,10,60.0%
民盟市委,8,4,0,12,66.7%
民建市委,5,2,1,8,62.5%
工商联,4,2,1,7,75.1%
委员个人,120,61,14,195,61.5%
总计,143,72,17,232,61.6%`,
    said: ['share-contradicts-count 5'],
  },
  'english departments': {
    file: 'e.csv',
    text: `Department,Received,Replied,Reply rate,Solved,Being solved,For reference
Education,50,50,100%,31,16,3
Health,42,41,97.6%,25,14,2
Transport,33,33,100%,18,13,2
Total,125,124,99.2%,74,34,7`,
    said: ['total-mismatch 5'],
  },
  'share by row and column': {
    file: 'g.html',
    text: `<table><caption>提案分类统计</caption>
<tr><th>类别</th><th>委员提案</th><th>占比</th><th>集体提案</th><th>占比</th><th>合计</th><th>占比</th></tr>
<tr><td>经济建设</td><td>112</td><td>33.6%</td><td>21</td><td>38.9%</td><td>133</td><td>43.4%</td></tr>
<tr><td>社会建设</td><td>128</td><td>38.4%</td><td>18</td><td>33.3%</td><td>146</td><td>37.7%</td></tr>
<tr><td>文化建设</td><td>41</td><td>12.3%</td><td>6</td><td>11.1%</td><td>47</td><td>12.1%</td></tr>
<tr><td>生态文明</td><td>52</td><td>15.6%</td><td>9</td><td>16.7%</td><td>61</td><td>15.8%</td></tr>
<tr><td>合计</td><td>333</td><td>100%</td><td>54</td><td>100%</td><td>387</td><td>100%</td></tr></table>`,
    said: ['shares-exceed-100 2'],
  },
  'plain categories truncated': {
    file: 'i.csv',
    text: `办理结果,件数,比例
所提问题已经解决或基本解决,317,52.3%
正在解决或列入计划解决,221,36.4%
因条件限制留待以后解决,51,8.4%
不可行留作参考,71,2.8%
总计,606,100%`,
    said: ['share-contradicts-count 5'],
  },
  'key proposals': {
    file: 'k.csv',
    text: `督办领导,重点提案数,已办结,办结率,A类,B类
主席,3,3,100%,2,1
副主席A,4,4,100%,3,1
副主席B,5,4,80%,3,1
副主席C,4,4,100%,2,2
合计,16,51,93.8%,10,5`,
    said: ['total-mismatch 6'],
  },
  comparison: {
    file: 'o.csv',
    text: `类别,上届,本届,增长
提案总数,1832,2072,13.1%
立案,7111,1947,13.8%
集体提案,201,254,26.4%
委员提案,1510,1693,12.1%`,
    said: ['more-than-possible 3'],
  },
  'fields by year with share': {
    file: 'b.csv',
    text: `类别,2022年件数,2022年占比,2023年件数,2023年占比
经济建设,121,36.3%,133,37.9%
政治建设,31,9.3%,92,8.3%
文化建设,38,11.4%,41,11.7%
社会建设,112,33.6%,115,32.8%
生态文明建设,31,9.3%,33,9.4%
合计,333,100%,351,100%`,
    said: ['share-contradicts-count 3'],
  },
  'whole with of-which rows': {
    file: 'd.csv',
    text: `指标,件数,比重
提案总数,372,100%
其中：立案,351,94.4%
不予立案,21,5.6%
立案提案中：委员提案,293,83.5%
集体提案,58,61.5%`,
    said: ['share-contradicts-count 6'],
  },
  'percent points': {
    file: 'f.csv',
    text: `指标,2023年,2024年,增减
办复率,99.4%,100%,0.6个百分点
满意率,97.2%,98.9%,1.7个百分点
立案率,93.5%,49.4%,0.9个百分点`,
    said: ['change-contradicts-figures 4'],
  },
  'html rowspan years': {
    file: 'h.html',
    text: `<table><tr><th>年度</th><th>办理结果</th><th>件数</th><th>占比</th></tr>
<tr><td rowspan="3">2022年</td><td>A类</td><td>201</td><td>60.4%</td></tr>
<tr><td>B类</td><td>105</td><td>31.5%</td></tr>
<tr><td>C类</td><td>27</td><td>8.1%</td></tr>
<tr><td rowspan="3">2023年</td><td>A类</td><td>129</td><td>62.4%</td></tr>
<tr><td>B类</td><td>108</td><td>30.8%</td></tr>
<tr><td>C类</td><td>24</td><td>6.8%</td></tr></table>`,
    said: ['share-contradicts-count 5'],
  },
  thousands: {
    file: 'j.csv',
    text: `指标,数量
收到提案,"5,890件"
立案,"5,002件"
并案,262件
转为意见和建议,626件
委员提案,"4,531件"
集体提案,741件`,
    said: ['total-differs-from-parts 3'],
  },
  votes: {
    file: 'l.csv',
    text: `测评内容,参评票数,满意,基本满意,不满意,弃权,满意度
办理态度,41,36,4,0,1,97.6%
办理结果,41,33,6,1,1,59.1%`,
    said: ['rate-contradicts-counts 3'],
  },
}

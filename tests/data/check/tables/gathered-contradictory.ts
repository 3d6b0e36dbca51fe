import type { Contradiction } from './printed.js'

/** The same with two digits of one figure exchanged. */
export const gatheredContradictory: Readonly<Record<string, Contradiction>> = {
  'housing dept': {
    file: 'zj.html',
    text: `<table><caption>2022年建议提案办理情况（件）</caption>
<tr><th rowspan="2">类别</th><th colspan="3">承办件数</th><th colspan="2">满意度</th><th colspan="3">办理结果</th></tr>
<tr><th>主办</th><th>协办（会办）</th><th>小计</th><th>非常满意</th><th>满意</th><th>A类</th><th>B类</th><th>C类</th></tr>
<tr><td>人大代表建议</td><td>24</td><td>10</td><td>34</td><td>16</td><td>8</td><td>18</td><td>2</td><td>4</td></tr>
<tr><td>政协提案</td><td>11</td><td>31</td><td>42</td><td>9</td><td>2</td><td>10</td><td>1</td><td>0</td></tr>
<tr><td>合计</td><td>35</td><td>41</td><td>76</td><td>52</td><td>10</td><td>28</td><td>3</td><td>4</td></tr></table>`,
    said: ['total-mismatch 5'],
  },
  Xian: {
    file: 'xa.csv',
    text: `时间,建议数,满意,比较满意,满意占比,比较满意占比
会议期间,501,475,26,94.8%,5.2%
闭会期间,15,11,4,73.3%,62.7%
全年,516,486,30,94.2%,5.8%`,
    said: ['share-contradicts-count 3'],
  },
  Gongliu: {
    file: 'gl.csv',
    text: `类别,含义,件数,占交办建议总数的比例
A类,所提问题已经解决或基本解决,33,36.4%
B类,所提问题正在解决或列入规划逐步解决,14,27%
C类,所提问题因客观条件限制无法解决,5,9.6%
合计,,52,100%`,
    said: ['share-contradicts-count 2'],
  },
  'national 10-3 english': {
    file: 'en103.csv',
    text: `Item,Proposals
Tabled,4660
Put on file,4496
of which: by members,4288
of which: by parties and ACFIC,170
of which: by organizations and sectors,83`,
    said: ['parts-exceed-whole 4'],
  },
  'two sessions': {
    file: 'ss.csv',
    text: `届次,收到,立案,立案率,未立案,经济,科教文卫体,政法统战
九届五次,3583,3368,94.0%,215,1460,889,1019
十届一次,3668,3448,94.0%,220,1505,696,977
十届三次,4660,4496,96.5%,164,,,`,
    said: ['total-differs-from-parts 3'],
  },
  Dehong: {
    file: 'dh.csv',
    text: `类型,承办总数,A类,A类占比,B类,B类占比,C类,C类占比
人大代表建议,8,1,12.5%,7,78.5%,0,0%
政协委员提案,12,4,33.33%,7,58.34%,1,8.33%
合计,20,5,25%,14,70%,1,5%`,
    said: ['share-contradicts-count 2'],
  },
  'Qingdao sentence': {
    file: 'qd.csv',
    text: `会议,提案审查情况
十二届五次,"提交提案369件，立案588件，立案率92%"
十二届四次,"提交提案671件，立案610件，立案率90.9%"`,
    said: ['more-than-possible 2'],
  },
  'five years down': {
    file: 'wn.csv',
    text: `指标,2019年,2020年,2021年,2022年,2023年,五年合计,年均
提案总数,312,298,325,341,356,6132,326.4
立案,287,276,301,318,333,1515,303
其中：集体提案,41,39,45,52,58,235,47
委员提案,246,237,256,266,275,1280,256
办复率（%）,100,100,100,100,100,100,100
立案率（%）,92.0,92.6,92.6,93.3,93.5,92.8,
满意率（%）,97.2,97.8,98.0,98.7,99.1,98.2,`,
    said: ['total-mismatch 2'],
  },
  'city change': {
    file: 'tb.csv',
    text: `指标,2023年,2024年,增减,增减率(%)
提案总数（件）,356,372,16,4.5
立案数（件）,333,351,81,5.4
不予立案（件）,23,21,-2,-8.7
主办件（件）,298,310,12,4.0
A类（件）,201,219,18,9.0
B类（件）,105,108,3,2.9
C类（件）,27,24,-3,-11.1`,
    said: ['change-contradicts-figures 3'],
  },
}

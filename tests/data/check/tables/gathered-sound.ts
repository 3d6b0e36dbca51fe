import type { PrintedTable } from './printed.js'

/** Outcomes of real committees and departments, 2002 to 2022, in the layouts that offices use. */
export const gatheredSound: Readonly<Record<string, PrintedTable>> = {
  'housing dept': {
    file: 'zj.html',
    text: `<table><caption>2022年建议提案办理情况（件）</caption>
<tr><th rowspan="2">类别</th><th colspan="3">承办件数</th><th colspan="2">满意度</th><th colspan="3">办理结果</th></tr>
<tr><th>主办</th><th>协办（会办）</th><th>小计</th><th>非常满意</th><th>满意</th><th>A类</th><th>B类</th><th>C类</th></tr>
<tr><td>人大代表建议</td><td>24</td><td>10</td><td>34</td><td>16</td><td>8</td><td>18</td><td>2</td><td>4</td></tr>
<tr><td>政协提案</td><td>11</td><td>31</td><td>42</td><td>9</td><td>2</td><td>10</td><td>1</td><td>0</td></tr>
<tr><td>合计</td><td>35</td><td>41</td><td>76</td><td>25</td><td>10</td><td>28</td><td>3</td><td>4</td></tr></table>`,
  },
  'environment bureau': {
    file: 'ny.csv',
    text: `办理结果,人大建议（件）,政协提案（件）,合计（件）,占比
已经解决或基本解决（A类）,3,3,6,35%
列入计划正在解决（B类）,3,8,11,65%
合计,6,11,17,100%`,
  },
  Xian: {
    file: 'xa.csv',
    text: `时间,建议数,满意,比较满意,满意占比,比较满意占比
会议期间,501,475,26,94.8%,5.2%
闭会期间,15,11,4,73.3%,26.7%
全年,516,486,30,94.2%,5.8%`,
  },
  Xiamen: {
    file: 'xm.csv',
    text: `代表评价,件数,比例
满意或基本满意,277,98.93%
不满意,3,1.07%
建议总数,280,`,
  },
  Gongliu: {
    file: 'gl.csv',
    text: `类别,含义,件数,占交办建议总数的比例
A类,所提问题已经解决或基本解决,33,63.4%
B类,所提问题正在解决或列入规划逐步解决,14,27%
C类,所提问题因客观条件限制无法解决,5,9.6%
合计,,52,100%`,
  },
  'national 10-4': {
    file: '104.csv',
    text: `指标,类别,件数
收到提案,,5158
立案,,4999
提案者,委员,4742
提案者,民主党派中央和全国工商联,201
提案者,人民团体,2
提案者,界别小组,52
提案者,专门委员会,2
内容,经济建设,2252
内容,教科文卫体,1488
内容,政治、法律和社会保障等,1259`,
  },
  'national 10-3 english': {
    file: 'en103.csv',
    text: `Item,Proposals
Tabled,4660
Put on file,4496
of which: by members,4288
of which: by parties and ACFIC,170
of which: by organizations and sectors,38`,
  },
  'national 9-5 english': {
    file: 'en95.csv',
    text: `Subject,Proposals,Percent of those on record
Economic matters,1460,43.35
"Science, education, culture, health and sports",889,26.40
"Political and legal affairs, personnel, united front",1019,30.25
On record,3368,100`,
  },
  'two sessions': {
    file: 'ss.csv',
    text: `届次,收到,立案,立案率,未立案,经济,科教文卫体,政法统战
九届五次,3583,3368,94.0%,215,1460,889,1019
十届一次,3668,3448,94.0%,220,1505,966,977
十届三次,4660,4496,96.5%,164,,,`,
  },
  '12-2': {
    file: '122.csv',
    text: `项目,数值
提交提案,6101件
立案,5052件
已办复,5044件
办复率,99.84%
已解决或采纳,20.6%
正在解决或拟采纳,63.8%`,
  },
  Dehong: {
    file: 'dh.csv',
    text: `类型,承办总数,A类,A类占比,B类,B类占比,C类,C类占比
人大代表建议,8,1,12.5%,7,87.5%,0,0%
政协委员提案,12,4,33.33%,7,58.34%,1,8.33%
合计,20,5,25%,14,70%,1,5%`,
  },
  '12-5 shares only': {
    file: '125.csv',
    text: `提案类别,占立案提案比例（%）
经济建设,34.72
政治建设,11.67
文化建设,7.99
社会建设,35.49
生态文明建设,10.13`,
  },
  'Qingdao sentence': {
    file: 'qd.csv',
    text: `会议,提案审查情况
十二届五次,"提交提案639件，立案588件，立案率92%"
十二届四次,"提交提案671件，立案610件，立案率90.9%"`,
  },
  'county office': {
    file: 'yz.csv',
    text: `来源,主办件,会办件,合计
州人大代表建议,2,0,2
州政协提案,2,1,3
县人大代表建议,3,1,4
县政协提案,3,3,6
总计,10,5,15`,
  },
  'five years down': {
    file: 'wn.csv',
    text: `指标,2019年,2020年,2021年,2022年,2023年,五年合计,年均
提案总数,312,298,325,341,356,1632,326.4
立案,287,276,301,318,333,1515,303
其中：集体提案,41,39,45,52,58,235,47
委员提案,246,237,256,266,275,1280,256
办复率（%）,100,100,100,100,100,100,100
立案率（%）,92.0,92.6,92.6,93.3,93.5,92.8,
满意率（%）,97.2,97.8,98.0,98.7,99.1,98.2,`,
  },
  'committee by party': {
    file: 'dp.html',
    text: `<table><caption>党派团体提案情况</caption>
<tr><th>提案单位</th><th>提交</th><th>立案</th><th>立案率</th><th>重点提案</th><th>已采纳</th><th>采纳率</th></tr>
<tr><td>民革市委会</td><td>12</td><td>11</td><td>91.7%</td><td>1</td><td>9</td><td>81.8%</td></tr>
<tr><td>民盟市委会</td><td>15</td><td>15</td><td>100%</td><td>2</td><td>12</td><td>80%</td></tr>
<tr><td>民建市委会</td><td>10</td><td>9</td><td>90%</td><td>1</td><td>8</td><td>88.9%</td></tr>
<tr><td>九三学社</td><td>14</td><td>13</td><td>92.9%</td><td>1</td><td>11</td><td>84.6%</td></tr>
<tr><td>工商联</td><td>8</td><td>8</td><td>100%</td><td>0</td><td>6</td><td>75%</td></tr>
<tr><td>合计</td><td>59</td><td>56</td><td>94.9%</td><td>5</td><td>46</td><td>82.1%</td></tr></table>`,
  },
  'city change': {
    file: 'tb.csv',
    text: `指标,2023年,2024年,增减,增减率(%)
提案总数（件）,356,372,16,4.5
立案数（件）,333,351,18,5.4
不予立案（件）,23,21,-2,-8.7
主办件（件）,298,310,12,4.0
A类（件）,201,219,18,9.0
B类（件）,105,108,3,2.9
C类（件）,27,24,-3,-11.1`,
  },
}

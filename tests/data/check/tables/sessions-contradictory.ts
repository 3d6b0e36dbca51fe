import type { Contradiction } from './printed.js'

/** Fifteen of sessions, contents, those who hand in and what becomes of it, each with one contradiction. */
export const sessionsContradictory: Readonly<Record<string, Contradiction>> = {
  'offices, a small sum of first and second': {
    file: '承办情况.html',
    text: `<table><caption>提案办理情况统计表（单位：件）</caption><tr><th rowspan="2">承办单位</th><th colspan="3">承办件数</th><th colspan="3">办理结果</th><th colspan="2">委员评价</th></tr>
<tr><th>主办</th><th>会办</th><th>小计</th><th>A类</th><th>B类</th><th>C类</th><th>满意</th><th>基本满意</th></tr>
<tr><td>市发展改革委</td><td>18</td><td>22</td><td>40</td><td>12</td><td>5</td><td>1</td><td>17</td><td>1</td></tr>
<tr><td>市教育局</td><td>26</td><td>11</td><td>37</td><td>19</td><td>6</td><td>1</td><td>25</td><td>1</td></tr>
<tr><td>市财政局</td><td>9</td><td>31</td><td>40</td><td>6</td><td>2</td><td>1</td><td>9</td><td>0</td></tr>
<tr><td>市住建局</td><td>33</td><td>14</td><td>37</td><td>20</td><td>10</td><td>3</td><td>30</td><td>3</td></tr>
<tr><td>市卫生健康委</td><td>21</td><td>9</td><td>30</td><td>16</td><td>4</td><td>1</td><td>21</td><td>0</td></tr>
<tr><td>合计</td><td>107</td><td>87</td><td>194</td><td>73</td><td>27</td><td>7</td><td>102</td><td>5</td></tr></table>`,
    said: ['total-mismatch 6'],
  },
  'offices, a class of the total': {
    file: '承办情况.html',
    text: `<table><caption>提案办理情况统计表（单位：件）</caption><tr><th rowspan="2">承办单位</th><th colspan="3">承办件数</th><th colspan="3">办理结果</th><th colspan="2">委员评价</th></tr>
<tr><th>主办</th><th>会办</th><th>小计</th><th>A类</th><th>B类</th><th>C类</th><th>满意</th><th>基本满意</th></tr>
<tr><td>合计</td><td>107</td><td>87</td><td>194</td><td>73</td><td>37</td><td>7</td><td>102</td><td>5</td></tr>
<tr><td>市发展改革委</td><td>18</td><td>22</td><td>40</td><td>12</td><td>5</td><td>1</td><td>17</td><td>1</td></tr>
<tr><td>市教育局</td><td>26</td><td>11</td><td>37</td><td>19</td><td>6</td><td>1</td><td>25</td><td>1</td></tr>
<tr><td>市财政局</td><td>9</td><td>31</td><td>40</td><td>6</td><td>2</td><td>1</td><td>9</td><td>0</td></tr>
<tr><td>市住建局</td><td>33</td><td>14</td><td>47</td><td>20</td><td>10</td><td>3</td><td>30</td><td>3</td></tr>
<tr><td>市卫生健康委</td><td>21</td><td>9</td><td>30</td><td>16</td><td>4</td><td>1</td><td>21</td><td>0</td></tr></table>`,
    said: ['total-mismatch 3'],
  },
  'sessions, one rate': {
    file: '历次会议.csv',
    text: `会议,提案总数,立案数,不立案数,立案率,办复率
十三届一次会议,342,301,41,88.0%,100%
十三届二次会议,318,289,29,90.9%,100%
十三届三次会议,297,271,26,92.1%,100%
十三届四次会议,305,280,25,91.8%,100%`,
    said: ['rate-contradicts-counts 4'],
  },
  'sessions, not filed': {
    file: '历次会议.csv',
    text: `会议,提案总数,立案数,不立案数
十三届一次会议,342,301,41
十三届二次会议,318,289,39
十三届三次会议,297,271,26
十三届四次会议,305,280,25`,
    said: ['total-differs-from-parts 3'],
  },
  'fields, whole percentages, one swapped': {
    file: '内容分类.csv',
    text: `类别,件数,占比
经济建设,97,53%
政治建设,18,6%
文化建设,39,14%
社会建设,91,33%
生态文明建设,24,9%
其他,11,4%
合计,280,100%`,
    said: ['share-contradicts-count 2'],
  },
  'parts of a part more than it': {
    file: '提案者.csv',
    text: `提案者,件数,占比(%)
委员个人提案,198,70.7
委员联名提案,31,11.1
集体提案,51,18.2
其中：民主党派,43,15.4
人民团体,9,3.2
专门委员会,8,2.9
合计,280,100`,
    said: ['parts-exceed-whole 5'],
  },
  'came in and went': {
    file: '审查.csv',
    text: `审查结果,件数
收到提案,342
立案,310
并案,17
转为委员来信,15
不予立案,9`,
    said: ['parts-exceed-whole 3'],
  },
  'results, a count off': {
    file: '结果.csv',
    text: `办理结果,件数,比例
已经解决或基本解决（A类）,176,62.9%
正在解决或列入计划解决（B类）,83,29.6%
因条件限制暂不能解决（C类）,26,5.7%
留作参考（D类）,5,1.8%
总计,280,100%`,
    said: ['share-contradicts-count 4'],
  },
  'parties, more filed than handed in': {
    file: '党派.csv',
    text: `党派团体,提交提案,立案,重点提案
民革市委会,11,10,1
民盟市委会,14,15,2
民建市委会,9,9,1
民进市委会,12,11,1`,
    said: ['more-than-possible 3'],
  },
  'forms, more degrees than forms': {
    file: '测评.csv',
    text: `单位,发出意见表(份),收回(份),收回率,满意(份),基本满意(份),不满意(份)
市直部门,240,231,96.3%,219,21,1
县区政府,61,58,95.1%,54,4,0
群团组织,12,12,100%,12,0,0`,
    said: ['total-differs-from-parts 2'],
  },
  'letters by year, one class': {
    file: '三年.csv',
    text: `年度,立案(件),A类(件),A类占比,B类(件),B类占比,C类(件),C类占比
2021,271,162,59.8%,88,32.5%,21,7.7%
2022,280,176,62.9%,83,29.6%,21,7.5%
2023,266,171,64.3%,79,29.7%,16,9.0%`,
    said: ['share-contradicts-count 4'],
  },
  'an editor’s rows, resolved share of another whole': {
    file: '编辑.csv',
    text: `地区,指标,范围,时段,原文数字,总体,类别,来源,段落,备注
定西市,收到提案,,2023,318件,,,工作报告,3,
定西市,立案,,2023,289件,,,工作报告,3,
定西市,办理结果,,2023,196件,,已解决,工作报告,4,
定西市,办理结果占比,,2023,76.8%,,已解决,工作报告,4,
定西市,办复率,,2023,100%,,,工作报告,4,`,
    said: ['share-contradicts-count 5'],
  },
  'progress, a rate': {
    file: '进度.csv',
    text: `截止时间,应办,已办复,办复率
3月底,280,12,4.3%
5月底,280,97,36.4%
7月底,280,201,71.8%
9月底,280,280,100%`,
    said: ['rate-contradicts-counts 3'],
  },
  'key ones, a sum': {
    file: '重点.csv',
    text: `督办方式,件数,其中已解决
主席领衔督办,8,5
副主席领衔督办,14,9
专委会对口督办,21,16
合计,34,30`,
    said: ['total-mismatch 5'],
  },
  'change of sessions': {
    file: '两次.html',
    text: `<table><caption>提案情况对比</caption><tr><th>项目</th><th>2022年</th><th>2023年</th><th>增减</th></tr>
<tr><td>收到提案</td><td>318件</td><td>297件</td><td>−21</td></tr>
<tr><td>立案提案</td><td>289件</td><td>271件</td><td>−28</td></tr>
<tr><td>集体提案</td><td>49件</td><td>51件</td><td>+2</td></tr>
<tr><td>委员提案</td><td>240件</td><td>220件</td><td>−20</td></tr></table>`,
    said: ['change-contradicts-figures 3'],
  },
}

import type { PrintedTable } from './printed.js'

/** Several committees in one file, a row each class: as those keep figures who collect them. */
export const recordsSound: Readonly<Record<string, PrintedTable>> = {
  'the whole in each row': {
    file: '提案办理.csv',
    text: `委员会,年份,立案总数,代码,办理结果,件数,占比（%）
甘肃省政协,2007,760,A,已经解决或基本解决,242,31.8
甘肃省政协,2007,760,B,正在解决或列入规划,344,45.3
甘肃省政协,2007,760,C,待以后解决,145,19.1
甘肃省政协,2007,760,D,留作参考,29,3.8
甘肃省政协,2013,799,A,已解决或采纳,418,52.3
甘肃省政协,2013,799,B,计划解决,265,33.2
甘肃省政协,2013,799,C,留作参考,116,14.5
河北省政协,2013,621,,已经解决和部分解决,477,76.81
河北省政协,2013,621,,正在解决和列入规划,106,17.07
河北省政协,2013,621,,暂时难以解决,38,6.12`,
  },
  'the whole at the end of each row, fields': {
    file: '分类.csv',
    text: `政协,会议,内容分类,提案数,比例,立案总数,网址
政协甘肃省委员会,十一届五次,经济发展,207,27.3,757,http://gansu.gscn.com.cn/1
政协甘肃省委员会,十一届五次,农业农村,109,14.4,757,http://gansu.gscn.com.cn/1
政协甘肃省委员会,十一届五次,生态环境资源,80,10.6,757,http://gansu.gscn.com.cn/1
政协甘肃省委员会,十一届五次,科教文卫体,174,23,757,http://gansu.gscn.com.cn/1
政协甘肃省委员会,十一届五次,民生社会治理,100,13.2,757,http://gansu.gscn.com.cn/1
政协甘肃省委员会,十一届五次,政策法规其他,87,11.5,757,http://gansu.gscn.com.cn/1
政协甘肃省委员会,九届五次,经济建设,412,54.2,760,http://gszx.gov.cn/2
政协甘肃省委员会,九届五次,科技教育文化卫生体育,205,27.0,760,http://gszx.gov.cn/2
政协甘肃省委员会,九届五次,政法统战劳动人事民族宗教及其他,143,18.8,760,http://gszx.gov.cn/2`,
  },
  '立案 below each list, and a column 地方 of committees': {
    file: '汇总.csv',
    text: `地方,年,类别代码,办理情况,提案数,percent
政协甘肃省委员会,2013,A,已解决或采纳的,418,52.3
政协甘肃省委员会,2013,B,计划解决或准备采纳的,265,33.2
政协甘肃省委员会,2013,C,留作参考的,116,14.5
政协甘肃省委员会,2013,,立案,799,100
政协湖南省委员会,2014,,被采纳、已经解决或正在解决,173,25
政协湖南省委员会,2014,,拟解决,442,63.9
政协湖南省委员会,2014,,暂时不能解决,77,11.1
政协湖南省委员会,2014,,合计,692,100`,
  },
  'all done in words, in a row of its own': {
    file: '三年.csv',
    text: `指标,2022年,2023年,2024年
收到提案（件）,412,398,425
审查立案（件）,361,352,380
立案率,87.6%,88.4%,89.4%
办理情况,全部办结,全部办结,全部办结
办复率,100%,100%,100%`,
  },
  'count and share in a cell, and a whole without one': {
    file: '结果.html',
    text: `<table><tr><th>结果</th><th>2021年</th><th>2022年</th></tr>
<tr><td>已经解决或基本解决</td><td>178件（59.1%）</td><td>201件（62.4%）</td></tr>
<tr><td>列入计划逐步解决</td><td>92件（30.6%）</td><td>88件（27.3%）</td></tr>
<tr><td>暂不具备条件</td><td>31件（10.3%）</td><td>33件（10.2%）</td></tr>
<tr><td>立案</td><td>301件</td><td>322件</td></tr></table>`,
  },
  'what became of those not filed': {
    file: '立案.csv',
    text: `类别,件数
共收到提案,438
审查立案,397
不予立案,41
其中：转为意见建议,28
转社情民意,13`,
  },
  'remarks of which one is a rate, and key proposals': {
    file: '备注.csv',
    text: `项目,数量（件）,备注
收到提案,297,比上年增加12件
立案,268,立案率90.2%
办复,268,办复率100%
已解决,171,占63.8%
正在解决,79,占29.5%
留作参考,18,占6.7%
委员评价满意,251,满意率93.7%
重点提案,15,由主席会议成员督办`,
  },
  'a whole of key proposals, and its share of another': {
    file: '督办.html',
    text: `<table><tr><th>督办方式</th><th>件数</th><th>其中：已落实</th><th>落实率</th></tr>
<tr><td>主要领导领衔督办</td><td>12</td><td>10</td><td>83.3%</td></tr>
<tr><td>政府领导领办</td><td>18</td><td>15</td><td>83.3%</td></tr>
<tr><td>合计</td><td>30</td><td>25</td><td>83.3%</td></tr>
<tr><td>占立案总数</td><td>4.8%</td><td></td><td></td></tr>
<tr><td>立案总数</td><td>619</td><td></td><td></td></tr></table>`,
  },
  '其中 below a header, and a total that does not add it up': {
    file: '承办.html',
    text: `<table><tr><th rowspan="2">单位</th><th rowspan="2">承办提案</th><th colspan="2">办结</th><th rowspan="2">办结率</th></tr>
<tr><th>件数</th><th>其中：A类</th></tr>
<tr><td>市发改委</td><td>31</td><td>28</td><td>12</td><td>90.3%</td></tr>
<tr><td>市住建局</td><td>44</td><td>40</td><td>17</td><td>90.9%</td></tr>
<tr><td>合计</td><td>75</td><td>68</td><td>29</td><td>90.7%</td></tr></table>`,
  },
  'answers that came back are no proposals': {
    file: '反馈.csv',
    text: `项目,数量
办复提案,412件
收到反馈,389件
反馈率,94.4%
满意,351件
基本满意,34件
不满意,4件`,
  },
  '按期办复率 of those answered': {
    file: '按期.csv',
    text: `单位,承办件数,已办复,按期办复率,办复率
城管局,31,30,100%,96.8%
交通局,22,22,100%,100%
水利局,17,16,100%,94.1%
合计,70,68,100%,97.1%`,
  },
  '其中 below 不予立案, of those filed': {
    file: '其中.csv',
    text: `项目,件数
提交提案,286
立案,251
不予立案,35
其中：委员提案,198
集体提案,53`,
  },
}

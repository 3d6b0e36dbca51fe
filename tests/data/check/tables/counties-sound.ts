import type { PrintedTable } from './printed.js'

/** Fourteen of counties, circles, ways of meeting and two wholes, sound. */
export const countiesSound: Readonly<Record<string, PrintedTable>> = {
  'districts, what became of them across, rates': {
    file: '县区统计.html',
    text: `<table><caption>2023年县区政协提案工作统计表</caption><tr><th rowspan="2">县区</th><th rowspan="2">收到</th><th rowspan="2">立案</th><th colspan="3">办理结果（件）</th><th rowspan="2">办复率（%）</th><th rowspan="2">满意率（%）</th></tr>
<tr><th>A类</th><th>B类</th><th>C类</th></tr>
<tr><td>凉州区</td><td>186</td><td>171</td><td>109</td><td>49</td><td>13</td><td>100</td><td>98.8</td></tr>
<tr><td>民勤县</td><td>97</td><td>88</td><td>61</td><td>22</td><td>5</td><td>100</td><td>100</td></tr>
<tr><td>古浪县</td><td>104</td><td>95</td><td>58</td><td>31</td><td>6</td><td>100</td><td>97.9</td></tr>
<tr><td>天祝县</td><td>92</td><td>83</td><td>55</td><td>23</td><td>5</td><td>100</td><td>98.8</td></tr>
<tr><td>合计</td><td>479</td><td>437</td><td>283</td><td>125</td><td>29</td><td>100</td><td>98.9</td></tr></table>`,
  },
  'joint classes A and B': {
    file: '合并.csv',
    text: `年份,立案提案,A类和B类,C类,A类和B类占比
2021,271,250,21,92.3%
2022,280,259,21,92.5%
2023,266,250,16,94.0%`,
  },
  circles: {
    file: '界别.csv',
    text: `界别,委员人数,提交提案件数,人均提交
中共界,31,22,0.7
经济界,28,41,1.5
教育界,19,33,1.7
医药卫生界,17,30,1.8
农业界,15,24,1.6
合计,110,150,1.4`,
  },
  'two units of the same': {
    file: '会议.csv',
    text: `届次,提案者(人次),提案(件),立案(件),立案率
二次会议,512,318,289,90.9%
三次会议,497,297,271,91.2%`,
  },
  'transposed, years as rows of measures': {
    file: '转置.csv',
    text: `指标,单位,2021年,2022年,2023年
提案总数,件,305,288,318
审查立案,件,280,266,289
立案率,%,91.8,92.4,90.9
办复件数,件,280,266,289
其中：已解决,件,171,168,196
占办复总数,%,61.1,63.2,67.8
委员满意率,%,97.9,98.5,98.6`,
  },
  'satisfaction with process and result': {
    file: '评价.csv',
    text: `评价内容,满意,基本满意,不满意,合计
对办理态度,281,8,0,289
对办理结果,262,25,2,289`,
  },
  'ways of meeting': {
    file: '沟通.csv',
    text: `沟通方式,件次,占比
走访面商,171,59.2%
召开座谈会,64,22.1%
电话沟通,54,18.7%
合计,289,100.0%`,
  },
  'footnoted reduction': {
    file: '注.csv',
    text: `类别,立案,办复
经济类,97,97
社会类,131,130*
文化类,60,60
合计,288,287
*1件转入下年度办理,,`,
  },
  'groups of offices with subtotals': {
    file: '系统.csv',
    text: `系统,承办单位,件数
党委系统,市委组织部,6
党委系统,市委宣传部,9
党委系统,小计,15
政府系统,市教育局,26
政府系统,市住建局,33
政府系统,小计,59
,总计,74`,
  },
  'shares of two wholes': {
    file: '双占比.csv',
    text: `类别,提案数,占提案总数比例,立案数,占立案总数比例
经济,110,34.6%,97,33.6%
社会,142,44.7%,131,45.3%
文化,66,20.8%,61,21.1%
合计,318,100%,289,100%`,
  },
  'seconded more than filed': {
    file: '参与.csv',
    text: `年度,参与提案委员(人),占委员总数(%),委员总数(人)
2021,268,86.2,311
2022,271,87.1,311
2023,280,90.0,311`,
  },
  'long rows of two committees': {
    file: '长表.csv',
    text: `地区,年份,指标,类别,数值,单位
武威市,2023,立案提案,,289,件
武威市,2023,办理结果,A类,196,件
武威市,2023,办理结果,B类,77,件
武威市,2023,办理结果,C类,16,件
张掖市,2023,立案提案,,240,件
张掖市,2023,办理结果,A类,151,件
张掖市,2023,办理结果,B类,70,件
张掖市,2023,办理结果,C类,19,件`,
  },
  'a workbook with a total by year': {
    file: '年度.xlsx',
    text: `年度|集体提案|委员提案|合计|办复|办复率(%)
2021年|51|229|280|280|100
2022年|49|217|266|266|100
2023年|55|234|289|289|100
合计|155|680|835|835|100`,
  },
  'bounded words beside counts': {
    file: '概数.csv',
    text: `指标,2022年,2023年
收到提案,300余件,318件
立案提案,266件,289件
办复率,100%,100%
A类占比,六成以上,67.8%
满意率,98%以上,98.6%`,
  },
}

import type { Contradiction } from './printed.js'

/** Fourteen of counties, circles, ways of meeting and two wholes, each with one contradiction. */
export const countiesContradictory: Readonly<Record<string, Contradiction>> = {
  'districts, a class': {
    file: '县区统计.html',
    text: `<table><caption>2023年县区政协提案工作统计表</caption><tr><th rowspan="2">县区</th><th rowspan="2">收到</th><th rowspan="2">立案</th><th colspan="3">办理结果（件）</th><th rowspan="2">办复率（%）</th></tr>
<tr><th>A类</th><th>B类</th><th>C类</th></tr>
<tr><td>凉州区</td><td>186</td><td>171</td><td>109</td><td>49</td><td>13</td><td>100</td></tr>
<tr><td>民勤县</td><td>97</td><td>88</td><td>61</td><td>32</td><td>5</td><td>100</td></tr>
<tr><td>古浪县</td><td>104</td><td>95</td><td>58</td><td>31</td><td>6</td><td>100</td></tr>
<tr><td>天祝县</td><td>92</td><td>83</td><td>55</td><td>23</td><td>5</td><td>100</td></tr></table>`,
    said: ['parts-exceed-whole 4'],
  },
  'districts, a total': {
    file: '县区统计.html',
    text: `<table><caption>2023年县区政协提案工作统计表</caption><tr><th rowspan="2">县区</th><th rowspan="2">收到</th><th rowspan="2">立案</th><th colspan="3">办理结果（件）</th><th rowspan="2">办复率（%）</th></tr>
<tr><th>A类</th><th>B类</th><th>C类</th></tr>
<tr><td>凉州区</td><td>186</td><td>171</td><td>109</td><td>49</td><td>13</td><td>100</td></tr>
<tr><td>民勤县</td><td>97</td><td>88</td><td>61</td><td>22</td><td>5</td><td>100</td></tr>
<tr><td>古浪县</td><td>104</td><td>95</td><td>58</td><td>31</td><td>6</td><td>100</td></tr>
<tr><td>合计</td><td>387</td><td>345</td><td>228</td><td>102</td><td>24</td><td>100</td></tr></table>`,
    said: ['total-mismatch 6'],
  },
  'joint classes': {
    file: '合并.csv',
    text: `年份,立案提案,A类和B类,C类,A类和B类占比
2021,271,250,21,92.3%
2022,280,259,21,95.2%
2023,266,250,16,94.0%`,
    said: ['share-contradicts-count 3'],
  },
  'circles, a mean by head': {
    file: '界别.csv',
    text: `界别,委员人数,提交提案件数,人均提交
中共界,31,22,0.7
经济界,28,41,1.5
教育界,19,33,1.7
医药卫生界,17,30,2.8
农业界,15,24,1.6`,
    said: ['rate-contradicts-counts 5'],
  },
  'transposed, a rate': {
    file: '转置.csv',
    text: `指标,单位,2021年,2022年,2023年
提案总数,件,305,288,318
审查立案,件,280,266,289
立案率,%,91.8,94.2,90.9
办复件数,件,280,266,289`,
    said: ['rate-contradicts-counts 4'],
  },
  'transposed, share of those answered': {
    file: '转置.csv',
    text: `指标,单位,2021年,2022年,2023年
提案总数,件,305,288,318
办复件数,件,280,266,289
其中：已解决,件,171,168,196
已解决占比,%,61.1,66.2,67.8`,
    said: ['share-contradicts-count 5'],
  },
  'satisfaction, one question': {
    file: '评价.csv',
    text: `评价内容,满意,基本满意,不满意,合计
对办理态度,281,8,0,289
对办理结果,262,35,2,289`,
    said: ['total-mismatch 3'],
  },
  'ways of meeting': {
    file: '沟通.csv',
    text: `沟通方式,件次,占比
走访面商,171,59.2%
召开座谈会,64,22.1%
电话沟通,45,18.7%
合计,289,100.0%`,
    said: ['share-contradicts-count 4'],
  },
  'groups, a subtotal': {
    file: '系统.csv',
    text: `系统,承办单位,件数
党委系统,市委组织部,6
党委系统,市委宣传部,9
党委系统,小计,15
政府系统,市教育局,26
政府系统,市住建局,33
政府系统,小计,69
,总计,74`,
    said: ['total-mismatch 7'],
  },
  'shares of two wholes': {
    file: '双占比.csv',
    text: `类别,提案数,占提案总数比例,立案数,占立案总数比例
经济,110,34.6%,97,33.6%
社会,142,47.4%,131,45.3%
文化,66,20.8%,61,21.1%
合计,318,100%,289,100%`,
    said: ['share-contradicts-count 3'],
  },
  participation: {
    file: '参与.csv',
    text: `年度,参与提案委员(人),占委员总数(%),委员总数(人)
2021,268,86.2,311
2022,271,78.1,311
2023,280,90.0,311`,
    said: ['rate-contradicts-counts 3'],
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
张掖市,2023,办理结果,C类,29,件`,
    said: ['parts-exceed-whole 7'],
  },
  'a workbook, one total by year': {
    file: '年度.xlsx',
    text: `年度|集体提案|委员提案|合计|办复|办复率(%)
2021年|51|229|280|280|100
2022年|49|217|276|266|100
2023年|55|234|289|289|100
合计|155|680|835|835|100`,
    said: ['total-mismatch 3'],
  },
  'bounded words against counts': {
    file: '概数.csv',
    text: `地区,指标,时段,数值,总体
武威市,立案提案,2023,289件,
武威市,办理结果,2023,196件,
武威市,A类件数,2023,161件,
武威市,A类占比,2023,六成以上,立案提案`,
    said: ['share-contradicts-count 5'],
  },
}

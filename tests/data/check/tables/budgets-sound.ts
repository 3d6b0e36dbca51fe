import type { PrintedTable } from './printed.js'

/** Fifteen of budgets, means, batches and answers in time, sound. */
export const budgetsSound: Readonly<Record<string, PrintedTable>> = {
  'five classes and a footnote about one': {
    file: '五类.csv',
    text: `办理结果,2022年,2023年
所提问题已解决或采纳,288,301
正在解决,120,131
列入规划逐步解决,61,70①
因条件所限留待以后解决,40,42
留作工作参考,31,33
总计,540,577
①含转入2024年继续办理的5件,,`,
  },
  'counties with letters and rates cut off': {
    file: '县区台账.html',
    text: `<table><caption>县区提案办理情况（单位：件、%）</caption><tr><th>县区</th><th>承办</th><th>A类</th><th>A类占比</th><th>B类</th><th>B类占比</th><th>C类</th><th>C类占比</th></tr>
<tr><td>永登县</td><td>89</td><td>61</td><td>68.5</td><td>22</td><td>24.7</td><td>6</td><td>6.7</td></tr>
<tr><td>榆中县</td><td>103</td><td>70</td><td>67.9</td><td>25</td><td>24.2</td><td>8</td><td>7.7</td></tr>
<tr><td>皋兰县</td><td>62</td><td>44</td><td>70.9</td><td>13</td><td>20.9</td><td>5</td><td>8.0</td></tr></table>`,
  },
  'proposals and opinions counted apart': {
    file: '分项.csv',
    text: `单位,提案提交,提案立案,社情民意报送,社情民意采用,社情民意采用率(%)
民革,21,19,60,22,36.7
民盟,30,26,81,30,37.0
民建,18,17,44,15,34.1
合计,69,62,185,67,36.2`,
  },
  'three-year totals and averages in columns': {
    file: '三年平均.csv',
    text: `市州,2021,2022,2023,三年合计,年均
兰州市,388,402,410,1200,400
白银市,210,221,229,660,220
定西市,190,198,203,591,197`,
  },
  'one filed proposal in several offices': {
    file: '承办件次.csv',
    text: `项目,数量
立案提案(件),577
承办单位(家),75
承办件次(件次),1290
其中：主办件次,577
分办和会办件次,713
单位平均承办(件次),17.2`,
  },
  'satisfaction in words': {
    file: '评价.csv',
    text: `承办单位,办理件数,满意率,备注
市发改委,41,100%,
市教育局,46,97.8%,1件基本满意
市卫健委,33,97.0%,1件不满意
市林草局,12,全部满意,`,
  },
  'a share falls and the count rises': {
    file: '占比变化.csv',
    text: `类别,2022年件数,2022年占比,2023年件数,2023年占比
集体提案,168,31.1%,172,29.8%
个人提案,372,68.9%,405,70.2%
合计,540,100%,577,100%`,
  },
  'hearings by month up to date': {
    file: '活动.csv',
    text: `时间,场次,参与委员(人次),征集建议(条)
2024年1月,3,41,28
2024年2月,1,12,9
2024年3月,6,88,51
2024年1-3月,10,141,88`,
  },
  'provinces with their places': {
    file: '全省.csv',
    text: `地区,政协委员(人),委员工作室(个)
兰州市,412,210
嘉峪关市,160,41
金昌市,181,55
白银市,298,122
以上四市合计,1051,428`,
  },
  'decimals of money': {
    file: '经费.html',
    text: `<table><caption>2023年经费支出（单位：万元）</caption><tr><th>项目</th><th>预算数</th><th>决算数</th><th>完成率</th></tr>
<tr><td>会议费</td><td>120.00</td><td>113.45</td><td>94.5%</td></tr>
<tr><td>调研视察</td><td>86.50</td><td>79.92</td><td>92.4%</td></tr>
<tr><td>委员培训</td><td>45.00</td><td>44.10</td><td>98%</td></tr>
<tr><td>合计</td><td>251.50</td><td>237.47</td><td>94.4%</td></tr></table>`,
  },
  'long rows of two sessions, English headers': {
    file: 'long.csv',
    text: `indicator,place,period,category,figure,unit,base
Proposals filed,Lanzhou,2023,,402,件,
Outcome,Lanzhou,2023,Resolved,271,件,
Outcome,Lanzhou,2023,In progress,93,件,
Outcome,Lanzhou,2023,For reference,38,件,
Outcome share,Lanzhou,2023,Resolved,67.4,%,Proposals filed
Outcome share,Lanzhou,2023,In progress,23.1,%,Proposals filed
Outcome share,Lanzhou,2023,For reference,9.5,%,Proposals filed`,
  },
  'answered by signature of leaders': {
    file: '领导.csv',
    text: `项目,件数,占立案数比例
立案,577,—
党政领导领衔办理,38,6.6%
政协主席会议督办,8,1.4%
专委会重点督办,27,4.7%`,
  },
  'counts without a zero class': {
    file: '零.csv',
    text: `批次,提交,A,B,C,D
第一批,60,41,15,4,0
第二批,45,30,11,4,0
第三批,27,20,6,1,0`,
  },
  'rate over 100 of a plan': {
    file: '计划.csv',
    text: `任务,年度计划,实际完成,完成率
调研课题(个),12,14,116.7%
协商座谈(场),20,20,100%
视察(次),15,13,86.7%`,
  },
  'percent in the header and text in cells': {
    file: '办复时限.csv',
    text: `单位类型,承办(件),按时办复(件),按时办复率(%),面商(件),面商率(%)
党委部门,41,41,100,40,97.6
政府部门,431,429,99.5,425,98.6
群团组织,17,17,100,17,100
合计,489,487,99.6,482,98.6`,
  },
}

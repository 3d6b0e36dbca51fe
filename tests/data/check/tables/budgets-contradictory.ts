import type { Contradiction } from './printed.js'

/** Fifteen of budgets, means, batches and answers in time, each with one contradiction. */
export const budgetsContradictory: Readonly<Record<string, Contradiction>> = {
  'five classes, the second year off': {
    file: '五类.csv',
    text: `办理结果,2022年,2023年
所提问题已解决或采纳,288,301
正在解决,120,131
列入规划逐步解决,61,70
因条件所限留待以后解决,40,42
留作工作参考,31,38
总计,540,577`,
    said: ['total-mismatch 7'],
  },
  'letters with a share transposed': {
    file: '县区台账.csv',
    text: `县区,承办,A类,A类占比,B类,B类占比,C类,C类占比
永登县,89,61,68.5%,22,24.7%,6,6.7%
榆中县,103,70,68.0%,25,24.3%,8,8.7%
皋兰县,62,44,71.0%,13,21.0%,5,8.1%`,
    said: ['share-contradicts-count 3'],
  },
  'opinions used beyond sent': {
    file: '分项.csv',
    text: `单位,社情民意报送,社情民意采用,社情民意采用率(%)
民革,60,22,36.7
民盟,81,30,37.0
民建,44,15,43.1`,
    said: ['rate-contradicts-counts 4'],
  },
  'sum of three years': {
    file: '三年合计.csv',
    text: `市州,2021,2022,2023,三年合计
兰州市,388,402,410,1200
白银市,210,221,229,670
定西市,190,198,203,591`,
    said: ['total-mismatch 3'],
  },
  'a mean of three years': {
    file: '三年平均.csv',
    text: `市州,2021,2022,2023,年均
兰州市,388,402,410,400
白银市,210,221,229,240
定西市,190,198,203,197`,
    said: ['total-outside-parts 3'],
  },
  'hearings do not add up in three months': {
    file: '活动.csv',
    text: `时间,场次,参与委员(人次)
2024年1月,3,41
2024年2月,1,12
2024年3月,6,88
2024年1-3月,10,151`,
    said: ['period-total-differs 5'],
  },
  'four cities together': {
    file: '全省.csv',
    text: `地区,政协委员(人),委员工作室(个)
兰州市,412,210
嘉峪关市,160,41
金昌市,181,55
白银市,298,122
以上四市合计,1051,438`,
    said: ['total-mismatch 6'],
  },
  'budget line of another sum': {
    file: '经费.html',
    text: `<table><caption>2023年经费支出（单位：万元）</caption><tr><th>项目</th><th>预算数</th><th>决算数</th></tr>
<tr><td>会议费</td><td>120.00</td><td>113.45</td></tr>
<tr><td>调研视察</td><td>86.50</td><td>79.92</td></tr>
<tr><td>委员培训</td><td>45.00</td><td>44.10</td></tr>
<tr><td>合计</td><td>251.50</td><td>247.47</td></tr></table>`,
    said: ['total-mismatch 5'],
  },
  'budget rate of another line': {
    file: '经费.csv',
    text: `项目,预算数(万元),决算数(万元),完成率
会议费,120.00,113.45,94.5%
调研视察,86.50,79.92,82.4%
委员培训,45.00,44.10,98%`,
    said: ['rate-contradicts-counts 3'],
  },
  'English long share of another class': {
    file: 'long.csv',
    text: `indicator,place,period,category,figure,unit,base
Proposals filed,Lanzhou,2023,,402,件,
Outcome,Lanzhou,2023,Resolved,271,件,
Outcome,Lanzhou,2023,In progress,93,件,
Outcome,Lanzhou,2023,For reference,38,件,
Outcome share,Lanzhou,2023,Resolved,67.4,%,Proposals filed
Outcome share,Lanzhou,2023,In progress,32.1,%,Proposals filed
Outcome share,Lanzhou,2023,For reference,9.5,%,Proposals filed`,
    said: ['share-contradicts-count 7'],
  },
  'led by leaders, share of another count': {
    file: '领导.csv',
    text: `项目,件数,占立案数比例
立案,577,—
党政领导领衔办理,38,6.6%
政协主席会议督办,8,4.1%
专委会重点督办,27,4.7%`,
    said: ['share-contradicts-count 4'],
  },
  'letters beyond the batch': {
    file: '批次.csv',
    text: `批次,提交,A,B,C,D
第一批,60,41,15,4,0
第二批,45,30,11,4,2
第三批,27,20,6,1,0`,
    said: ['parts-exceed-whole 3'],
  },
  'in time beyond all': {
    file: '办复时限.csv',
    text: `单位类型,承办(件),按时办复(件),按时办复率(%),面商(件),面商率(%)
党委部门,41,41,100,40,97.6
政府部门,431,439,99.5,425,98.6
群团组织,17,17,100,17,100`,
    said: ['more-than-possible 3'],
  },
  'met in person, rate off': {
    file: '面商.csv',
    text: `单位类型,承办(件),面商(件),面商率(%)
党委部门,41,40,97.6
政府部门,431,425,96.8
群团组织,17,17,100`,
    said: ['rate-contradicts-counts 3'],
  },
  'share written as fraction beside percent': {
    file: '小数.csv',
    text: `类别,件数,占比(%)
已解决,361,62.6
正在解决,163,0.282
未解决,53,9.2
合计,577,100`,
    said: ['share-as-fraction 3'],
  },
}

import type { PrintedTable } from './printed.js'

/** Fifteen of rates, votes, donations and changes, sound. */
export const measuresSound: Readonly<Record<string, PrintedTable>> = {
  'indicators down, places across, with all of them': {
    file: '对照表.csv',
    text: `指标,临夏市,永靖县,和政县,全州合计
收到提案(件),120,96,81,297
立案(件),108,88,75,271
立案率(%),90.0,91.7,92.6,91.2
办复(件),108,88,75,271
办复率(%),100,100,100,100`,
  },
  'whole percentages nudged to 100': {
    file: '民主测评.csv',
    text: `评价等次,票数,占比
满意,1387,69%
基本满意,431,21%
一般,131,7%
不满意,57,3%
合计,2006,100%`,
  },
  'attendance with rates': {
    file: '出席情况.html',
    text: `<table><caption>全体会议出席情况</caption><tr><th>会议</th><th>应到委员</th><th>实到委员</th><th>请假</th><th>出席率</th></tr>
<tr><td>第一次会议</td><td>318</td><td>301</td><td>17</td><td>94.65%</td></tr>
<tr><td>第二次会议</td><td>316</td><td>299</td><td>17</td><td>94.62%</td></tr>
<tr><td>第三次会议</td><td>316</td><td>310</td><td>6</td><td>98.10%</td></tr></table>`,
  },
  'donations in ten thousands': {
    file: '捐赠.csv',
    text: `捐赠情况（单位：万元）
地区,现金,物资折价,合计
庆阳市,120.5,33.28,153.78
平凉市,88,12.6,100.6
天水市,205.35,61.4,266.75
合计,413.85,107.28,521.13`,
  },
  'English outcome, rounded': {
    file: 'outcome.csv',
    text: `Outcome,Number,Share (%)
Resolved,412,68.3
In progress,133,22.1
For reference,58,9.6
Total,603,100`,
  },
  'missing cells and none': {
    file: '城区.csv',
    text: `城区,立案,A类,B类,C类,D类,办复率
城关区,131,80,41,10,—,100%
七里河区,96,66,25,5,0,100%
西固区,88,60,20,8,/,100%
红古区,…,…,…,…,…,…`,
  },
  'share of all, one class listed, two years': {
    file: '重点提案.csv',
    text: `年度,立案提案,重点督办提案,重点督办占比
2022,540,27,5.0%
2023,577,30,5.2%`,
  },
  'of which by letter and in prose cells': {
    file: '汇总.csv',
    text: `项目,数量
提交提案,812件
立案,745件
其中：A类,489件（65.6%）
B类,201件（27.0%）
C类,55件（7.4%）
办复率,100%
满意率,98.9%`,
  },
  'points and per cent of change': {
    file: '年度比较.csv',
    text: `指标,2022年,2023年,增减
立案率(%),92.5,93.1,0.6
面商率(%),97.8,98.4,0.6
提案数(件),655,640,-15`,
  },
  'cumulative since the session began': {
    file: '累计.html',
    text: `<table><caption>截至各季末累计办复情况</caption><tr><th>截止时间</th><th>累计办复(件)</th><th>累计办复率(%)</th></tr>
<tr><td>2024年3月末</td><td>0</td><td>0</td></tr>
<tr><td>2024年6月末</td><td>210</td><td>39.6</td></tr>
<tr><td>2024年9月末</td><td>498</td><td>94.0</td></tr>
<tr><td>2024年12月末</td><td>530</td><td>100</td></tr></table>`,
  },
  'long with source and base': {
    file: '长表.csv',
    text: `指标,地区,时段,类别,数值,单位,总体,来源
立案提案,甘南州,2023,,214,件,,工作报告
办理结果,甘南州,2023,已解决或基本解决,143,件,,工作报告
办理结果,甘南州,2023,正在解决,52,件,,工作报告
办理结果,甘南州,2023,列入计划,19,件,,工作报告
办理结果占比,甘南州,2023,已解决或基本解决,66.8,%,立案提案,工作报告
办理结果占比,甘南州,2023,正在解决,24.3,%,立案提案,工作报告
办理结果占比,甘南州,2023,列入计划,8.9,%,立案提案,工作报告`,
  },
  'received into filed, merged, passed on': {
    file: '审查.csv',
    text: `届次,收到提案,立案,并案,转意见建议,不予立案
二次会议,468,431,12,19,6
三次会议,452,420,9,18,5`,
  },
  'two files of satisfaction: process and result': {
    file: '双评.csv',
    text: `承办单位,件数,办理态度满意率,办理结果满意率
市发改委,48,100%,97.9%
市教育局,61,100%,98.4%
市住建局,73,98.6%,95.9%`,
  },
  'rank column and per-office averages': {
    file: '排名.csv',
    text: `名次,代表团,提案数,人均(件)
1,城关,131,2.1
2,七里河,96,1.8
3,西固,88,1.9
,合计,315,1.9`,
  },
  'a rest called others': {
    file: '界别.html',
    text: `<table><caption>按提案者分（件）</caption><tr><th>类别</th><th>2022</th><th>2023</th></tr>
<tr><td>党派团体</td><td>88</td><td>91</td></tr>
<tr><td>界别</td><td>40</td><td>38</td></tr>
<tr><td>委员联名</td><td>122</td><td>140</td></tr>
<tr><td>委员个人</td><td>290</td><td>300</td></tr>
<tr><td>其他</td><td>5</td><td>8</td></tr>
<tr><td>总计</td><td>545</td><td>577</td></tr></table>`,
  },
}

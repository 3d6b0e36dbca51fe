import type { ChangedTable } from './changed-tables.js'

/** The same of the last tables that were tried. */
export const changedLaterTables: Readonly<Record<string, ChangedTable>> = {
  'sentences with offices and a word without a figure': {
    file: '承办.csv',
    text: `单位,2023年承办情况
发改委,"共承办41件，其中主办29件、协办12件，均已办结，满意率97.6%"
财政局,"共承办26件，其中主办14件、协办12件，均已办结，满意率100%"`,
    changes: [
      ['29', '92'],
      ['26', '27'],
    ],
  },
  'shares of two wholes beside their counts': {
    file: '提案.csv',
    text: `提案主体,件数,占提案总数比例,立案数,占立案总数比例
民主党派,49,13.9%,47,14.1%
人民团体,22,6.3%,21,6.3%
委员,281,79.8%,265,79.6%
合计,352,100%,333,100%`,
    changes: [
      ['13.9', '19.3'],
      ['265', '256'],
    ],
  },
  'batches over classes, and all answered among them': {
    file: '提案.html',
    text: `<table><tr><th>批次</th><th colspan="2">办复</th><th colspan="2">A类</th><th colspan="2">B类</th></tr>
<tr><td></td><td>件数</td><td>占比</td><td>件数</td><td>占比</td><td>件数</td><td>占比</td></tr>
<tr><td>第一批</td><td>186</td><td>55.9%</td><td>101</td><td>54.3%</td><td>85</td><td>45.7%</td></tr>
<tr><td>第二批</td><td>147</td><td>44.1%</td><td>60</td><td>40.8%</td><td>87</td><td>59.2%</td></tr>
<tr><td>合计</td><td>333</td><td>100%</td><td>161</td><td>48.3%</td><td>172</td><td>51.7%</td></tr></table>`,
    changes: [
      ['54.3', '45.3'],
      ['161', '116'],
    ],
  },
  'groups of indicators in the first column': {
    file: '提案.csv',
    text: `项目,指标,2022年,2023年
提案提交,提交总数（件）,365,352
,委员提案（件）,299,281
,集体提案（件）,66,71
提案立案,立案（件）,341,333
,立案率（%）,93.4,94.6
提案办理,A类（件）,155,161
,B类（件）,149,140
,C类（件）,37,32`,
    changes: [
      ['281', '285'],
      ['161', '163'],
      ['94.6', '96.4'],
    ],
  },
  'english points': {
    file: 'proposals.csv',
    text: `Item,2022,2023,Change
Proposals received,365,352,-13
Proposals filed,341,333,-8
Filing rate,93.4%,94.6%,+1.2 pp`,
    changes: [
      ['-13', '-31'],
      ['94.6', '96.4'],
    ],
  },
  'averages among what is counted': {
    file: '承办.csv',
    text: `办理单位类别,单位数（个）,承办件数（件）,平均每单位承办（件）,占比
市委部门,9,38,4.2,11.4%
市政府部门,34,281,8.3,84.4%
其他,8,14,1.8,4.2%
合计,51,333,6.5,100%`,
    changes: [
      ['281', '218'],
      ['84.4', '48.4'],
    ],
  },
  'lists numbered in two ways': {
    file: '提案.csv',
    text: `结果,件数,比例
一、已经解决或采纳,161,48.3%
1.已解决,118,35.4%
2.已采纳,43,12.9%
二、正在解决,140,42.0%
三、留作参考,32,9.6%
合计,333,100%`,
    changes: [
      ['161', '116'],
      ['42.0', '24.0'],
    ],
  },
  'a rate beside classes, by its unit': {
    file: 'proposals.csv',
    text: `Category,A,B,C,Total,Solved %
Economy,58,51,12,121,47.9
Society,61,52,13,126,48.4
Ecology,14,12,3,29,48.3
Total,133,115,28,276,48.2`,
    changes: [
      ['58', '85'],
      ['115', '151'],
    ],
  },
}

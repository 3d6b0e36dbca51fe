/** Tables as they were printed, and single figures in them that make them contradict themselves when changed. */
import type { PrintedTable } from './printed.js'

export interface ChangedTable extends PrintedTable {
  /** Text in the table, and what is written instead. */
  readonly changes: readonly (readonly [from: string, to: string])[]
}

export const changedTables: Readonly<Record<string, ChangedTable>> = {
  'a whole of all that came in, which is 100 %': {
    file: '建议.csv',
    text: `类别,件数,占比
收到建议,128,100%
财政经济类,20,15.6%
内务司法类,7,5.5%
城乡建设类,32,25%
农业农村类,44,34.4%
教科文卫类,25,19.5%`,
    changes: [['128', '135']],
  },
  'suggestions under a header of proposals': {
    file: '建议.csv',
    text: `办理结果,提案数,占比
承办建议,93,
A类,54,58.07%
B类,33,35.48%
C类,2,2.15%
D类,4,4.30%`,
    changes: [
      ['93', '94'],
      ['54', '45'],
    ],
  },
  'a note that says a figure again': {
    file: '提案.csv',
    text: `类别,件数,备注
提案总数,801,占95.9%
已经解决或采纳,564,占70.41%
列入解决计划,207,
因受条件限制不能办理,30,`,
    changes: [
      ['801', '810'],
      ['207', '210'],
    ],
  },
  'a rate of those filed, who are not counted': {
    file: '提案.csv',
    text: `项目,数值
收到提案,421件
办复,412件
办复率,100%`,
    changes: [['100%', '89.7%']],
  },
  'those who propose, fields and what became of them below each other': {
    file: '提案.csv',
    text: `项目,件数,占提案总数
收到提案,118,
按提案主体分：,,
集体提案,7,6%
个人提案,61,52%
联名提案,50,42%
按内容分：,,
经济建设类,21,
政治建设类,12,
文化建设类,42,
社会建设类,35,
生态文明建设类,8,
按审查结果分：,,
立案,64,54%
并案,16,14%
转意见和建议,21,18%
不予立案,17,14%`,
    changes: [
      ['类,21', '类,30'],
      ['类,42', '类,24'],
      ['64', '46'],
    ],
  },
  'a total above two divisions, shares moved to make 100': {
    file: '提案.csv',
    text: `类别,件数,占总数（%）
总数,158,100
经济发展,11,6.9
科教文卫,36,22.8
城市综合管理,73,46.2
农业农村,14,8.9
扶贫,5,3.2
环保及其他,19,12
已经落实或基本落实,26,17
正在落实或列入计划,119,75
因条件限制待以后落实,10,6
留作参考,3,2`,
    changes: [
      ['119', '120'],
      ['73', '37'],
    ],
  },
  'shares in a column of remarks': {
    file: '提案.csv',
    text: `环节,数量（件）,说明
提交,203,
其中委员提案,163,占80.3%
其中集体提案,40,占19.7%
立案,199,
并案后交办,177,
未立案,4,转相关部门作工作参考
已解决或基本解决,91,占51.4%
正在解决或列入计划,77,占43.5%
待以后解决,8,占4.5%
留作参考,1,占0.6%
满意,172,占97.2%
基本满意,4,占2.2%
理解,1,占0.6%`,
    changes: [
      ['51.4', '55.4'],
      ['91', '19'],
      ['80.3', '84.3'],
    ],
  },
  'divisions in merged cells, one of them by office': {
    file: '建议.html',
    text: `<table><tr><th colspan="2">分类</th><th>件数</th><th>占比</th></tr>
<tr><td colspan="2">建议总数</td><td>1034</td><td>100%</td></tr>
<tr><td rowspan="3">承办系统</td><td>政府部门</td><td>950</td><td></td></tr><tr><td>其他机关</td><td>80</td><td></td></tr>
<tr><td>联合办理</td><td>4</td><td></td></tr><tr><td rowspan="2">解决程度</td><td>已经解决</td><td>631</td><td>61.0%</td></tr>
<tr><td>列入规划</td><td>403</td><td>39.0%</td></tr></table>`,
    changes: [
      ['950', '590'],
      ['1034', '1304'],
    ],
  },
  'fields left blank in one year': {
    file: '提案.csv',
    text: `年份,收到提案,立案,经济建设,文教卫生,政法综合,城市建设,防治非典
2001,66,61,23,20,18,,
2003,58,56,16,10,24,5,1`,
    changes: [['24', '42']],
  },
  'a total of shares': {
    file: '建议.csv',
    text: `落实情况,件数,占比
已落实,122,84%
计划落实,24,16%
合计,146,100%`,
    changes: [['100%', '96%']],
  },
  'headings over what is divided, and parts of one total marked': {
    file: '提案.csv',
    text: `类别,件数,占总数
提案总数,145,
其中：委员个人或联名提案,95,65.5%
党派团体提案,50,34.5%
审查结果：,,
立案,112,
合并,5,
不予立案,28,
立案提案分类：,,
经济建设类,32,28.6%
教科文卫体类,27,24.1%
城建环保类,34,30.4%
社会治理类,19,16.9%`,
    changes: [
      ['合并,5', '合并,14'],
      ['50', '500'],
      ['34,30.4%', '43,30.4%'],
    ],
  },
  'fields below the two who propose': {
    file: '提案.tsv',
    text: `提案\t件数
收到提案\t157
立案\t133
并案处理后\t123
其中：集体提案\t29
委员提案\t94
经济建设\t39
政治建设\t8
文化建设\t15
社会建设\t53
生态文明建设\t8`,
    changes: [
      ['94', '103'],
      ['53', '35'],
    ],
  },
  'offices of two bodies and what both come to': {
    file: '承办.html',
    text: `<table><tr><th rowspan="2">层级</th><th colspan="3">人大建议</th><th colspan="3">政协提案</th><th rowspan="2">合计</th></tr>
<tr><th>主办</th><th>会办</th><th>小计</th><th>主办</th><th>会办</th><th>小计</th></tr>
<tr><td>州级</td><td>2</td><td>0</td><td>2</td><td>2</td><td>1</td><td>3</td><td>5</td></tr>
<tr><td>县级</td><td>3</td><td>1</td><td>4</td><td>3</td><td>3</td><td>6</td><td>10</td></tr>
<tr><td>合计</td><td>5</td><td>1</td><td>6</td><td>5</td><td>4</td><td>9</td><td>15</td></tr></table>`,
    changes: [
      ['10', '11'],
      ['15', '51'],
    ],
  },
  'a year against the one before it, named in the header': {
    file: '提案.csv',
    text: `指标,2021年,2022年,2023年,2023年比2022年
收到提案（件）,341,365,352,-3.6%
立案（件）,317,341,333,-2.3%
立案率,93.0%,93.4%,94.6%,1.2个百分点
办复率,100%,100%,100%,持平`,
    changes: [
      ['-3.6', '-6.3'],
      ['1.2个', '2.1个'],
    ],
  },
  'rates of the running sum': {
    file: '进度.csv',
    text: `月份,当月办结,累计办结,累计办结率
4月,32,32,9.6%
5月,58,90,27.0%
6月,91,181,54.4%
7月,77,258,77.5%
8月,75,333,100%`,
    changes: [['54.4', '45.4']],
  },
}

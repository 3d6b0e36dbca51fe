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
  'counts and shares in one cell': {
    file: '提案.csv',
    text: `年度,立案,办理结果
2021,317件,"A类138件，占43.5%；B类141件，占44.5%；C类38件，占12.0%"
2022,341件,"A类155件（45.5%）；B类149件（43.7%）；C类37件（10.9%）"`,
    changes: [
      ['138', '142'],
      ['43.7', '34.7'],
      ['341', '431'],
    ],
  },
  'some of those divided, and answers of every kind': {
    file: '提案.csv',
    text: `项目,件数,占交办提案
五年提交提案,7667,
\u3000大会提案,7240,
\u3000平时提案,427,
立案,5952,
不予立案,1715,
并案后交办,5289,
\u3000集体提案,1208,22.8%
\u3000委员提案,4081,77.2%
\u3000重点督办提案,116,2.2%
满意,4116,77.8%
基本满意,1118,21.2%
理解,49,0.9%
未反馈意见,6,0.1%`,
    changes: [
      ['7240', '7241'],
      ['1208', '1280'],
      ['77.8', '87.7'],
    ],
  },
  'content are those answered, not all taken on': {
    file: '承办.csv',
    text: `承办单位,主办,分办,会办,合计,已办复,办复率,满意,基本满意,满意率
区教育局,14,3,5,22,22,100%,21,1,95.5%
区住建局,19,6,8,33,33,100%,30,3,90.9%
区民政局,7,2,3,12,12,100%,12,0,100%
区城管局,11,4,6,21,20,95.2%,18,2,90.0%
合计,51,15,22,88,87,98.9%,81,6,93.1%`,
    changes: [
      ['18', '81'],
      ['95.2', '59.2'],
      ['93.1', '39.1'],
    ],
  },
  'classes with their shares in one cell': {
    file: '提案.csv',
    text: `年份,立案（件）,A类（占比）,B类（占比）,C类（占比）
2021,317,138（43.5%）,141（44.5%）,38（12.0%）
2022,341,155（45.5%）,149（43.7%）,37（10.9%）`,
    changes: [
      ['138', '183'],
      ['43.7', '47.3'],
    ],
  },
  'a count and its share in two lines of a cell': {
    file: '提案.html',
    text: `<table><tr><th>办理结果</th><th>2022年</th><th>2023年</th></tr><tr><td>A类</td><td>155件<br>45.5%</td><td>161件<br>48.3%</td></tr>
<tr><td>B类</td><td>149件<br>43.7%</td><td>140件<br>42.0%</td></tr><tr><td>C类</td><td>37件<br>10.9%</td><td>32件<br>9.6%</td></tr>
<tr><td>合计</td><td>341件</td><td>333件</td></tr></table>`,
    changes: [
      ['45.5', '54.5'],
      ['333', '338'],
    ],
  },
  'in and out of session': {
    file: '提案.csv',
    text: `指标,数值
会议期间收到提案,336件
闭会期间收到提案,16件
收到提案合计,352件
立案,333件
立案率,94.6%
转送参考,12件
并案,7件`,
    changes: [
      ['336', '338'],
      ['12', '14'],
      ['94.6', '96.4'],
    ],
  },
  'a whole city below its districts': {
    file: '县区.csv',
    text: `县区,收到,立案,立案率
秦州区,86,81,94.2%
麦积区,74,70,94.6%
甘谷县,63,60,95.2%
全市,223,211,94.6%`,
    changes: [
      ['211', '210'],
      ['86', '68'],
    ],
  },
  'years, what they come to and its share': {
    file: '提案.csv',
    text: `类别,2021,2022,2023,三年合计,占比
经济建设,118,125,121,364,36.7%
社会建设,121,127,126,374,37.7%
其他,78,89,86,253,25.5%
合计,317,341,333,991,100%`,
    changes: [
      ['364', '346'],
      ['37.7', '33.7'],
    ],
  },
  'districts in columns of two years, and their total': {
    file: '提案.html',
    text: `<table><tr><th rowspan="2">指标</th><th colspan="2">秦州区</th><th colspan="2">麦积区</th><th colspan="2">合计</th></tr>
<tr><th>2022</th><th>2023</th><th>2022</th><th>2023</th><th>2022</th><th>2023</th></tr>
<tr><td>收到提案</td><td>82</td><td>86</td><td>71</td><td>74</td><td>153</td><td>160</td></tr>
<tr><td>立案</td><td>77</td><td>81</td><td>66</td><td>70</td><td>143</td><td>151</td></tr></table>`,
    changes: [
      ['143', '134'],
      ['151', '152'],
    ],
  },
  'numbers of a list, one below the other': {
    file: '提案.csv',
    text: `项目,2022年,2023年
1. 收到提案（件）,365,352
1.1 委员提案,299,281
1.2 集体提案,66,71
2. 立案（件）,341,333
2.1 A类,155,161
2.2 B类,149,140
2.3 C类,37,32
3. 立案率（%）,93.4,94.6`,
    changes: [
      ['281', '284'],
      ['161', '165'],
      ['93.4', '39.4'],
    ],
  },
  'a table drawn in plain text': {
    file: '提案.csv',
    text: `|类别|件数|占比|
|---|---|---|
|A类|161|48.3%|
|B类|140|42.0%|
|C类|32|9.6%|
|合计|333|100%|`,
    changes: [
      ['161', '165'],
      ['42.0', '24.0'],
    ],
  },
}

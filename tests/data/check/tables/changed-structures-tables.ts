import type { ChangedTable } from './changed-tables.js'

/** The same figures in many structures: blocks, sections, numbered headings, columns of bodies, records in records. */
export const changedStructures: Readonly<Record<string, ChangedTable>> = {
  'a header for each block': {
    file: 't.csv',
    text: `党委系统,件数（件）
经济建设,25
科教文卫体,26
社会保障,13
环境资源,19
农业农村,4
其他,6
合计,93
政府系统,件数（件）
经济建设,1907
科教文卫体,503
社会保障,387
环境资源,1544
农业农村,613
其他,21
合计,4975
群团系统,件数（件）
经济建设,27
科教文卫体,24
社会保障,17
环境资源,23
农业农村,6
其他,10
合计,107`,
    changes: [
      ['93', '39'],
      ['4975', '9475'],
    ],
  },
  'blocks with their whole and its total': {
    file: 't.csv',
    text: `分类,数量
人大代表建议,
立案,470
已解决或基本解决,433
正在解决或列入计划,32
留作参考,5
合计,470
政协提案,
立案,586
已解决或基本解决,360
正在解决或列入计划,169
留作参考,57
合计,586`,
    changes: [
      ['32', '23'],
      ['57', '75'],
    ],
  },
  'sections that all come to one total': {
    file: 't.csv',
    text: `分类方式,内容,件数
按来源分,个人提案,94
,集体提案,32
按内容分,经济建设,36
,政治建设,34
,文化建设,34
,社会建设,11
,生态文明建设,11
按结果分,已经解决,88
,列入计划逐步解决,31
,留作参考,7
合计,,126`,
    changes: [
      ['32', '23'],
      ['31', '13'],
    ],
  },
  'sections and their total first': {
    file: 't.csv',
    text: `分类方式,办理结果,件数（件）,占总数
合计,,126,100%
按来源分,委员个人,23,18.25%
,委员联名,42,33.33%
,党派团体,61,48.41%
按内容分,经济建设,15,11.90%
,政治建设,49,38.89%
,文化建设,22,17.46%
,社会建设,20,15.87%
,生态文明建设,20,15.87%
办理结果,已经解决,88,69.84%
,列入计划逐步解决,31,24.60%
,留作参考,7,5.56%`,
    changes: [
      ['42', '24'],
      ['38.89', '83.89'],
    ],
  },
  'numbered headings over two divisions': {
    file: 't.csv',
    text: `办理结果,数量,百分比
1.提案来源,,
委员个人,26,29.21%
委员联名,39,43.82%
党派团体,24,26.97%
2.办理结果,,
已经解决,26,29.21%
列入计划逐步解决,53,59.55%
留作参考,10,11.24%`,
    changes: [
      ['53', '35'],
      ['43.82', '34.82'],
    ],
  },
  'numbered wholes': {
    file: 't.csv',
    text: `内容,数量
（一）提案来源,184
委员,39
党派,76
界别,69
（二）办理结果,184
A,113
B,52
C,14
D,5
（三）委员评价,184
满意,45
基本满意,53
不满意,86`,
    changes: [
      ['86', '68'],
      ['52', '25'],
    ],
  },
  'sessions merged down': {
    file: 't.csv',
    text: `届次,类别,数量,比例
甲县政协,已解决或基本解决,64,50.00%
,正在解决或列入计划,38,29.69%
,暂难解决,21,16.41%
,留作参考,5,3.91%
,小计,128,100.00%
乙县政协,已解决或基本解决,57,55.34%
,正在解决或列入计划,36,34.95%
,暂难解决,6,5.83%
,留作参考,4,3.88%
,小计,103,100.00%
总计,,231,`,
    changes: [
      ['21', '12'],
      ['34.95', '43.95'],
    ],
  },
  'records in records, with codes for names': {
    file: 't.json',
    text: `[{"年份":"2022年","立案":333,"办理结果":[{"code":"A类","数量":161},{"code":"B类","数量":140},{"code":"C类","数量":32}]},{"年份":"2023年","立案":87,"办理结果":[{"code":"A类","数量":18},{"code":"B类","数量":64},{"code":"C类","数量":5}]}]`,
    changes: [['87', '78']],
  },
  'letters alone for names': {
    file: 't.json',
    text: `[{"committee":"一季度","立案总数":588,"结果":[{"code":"A","数量":361,"percent":"61.39%"},{"code":"B","数量":171,"percent":"29.08%"},{"code":"C","数量":56,"percent":"9.52%"}]},{"committee":"二季度","立案总数":801,"结果":[{"code":"A","数量":563,"percent":"70.29%"},{"code":"B","数量":208,"percent":"25.97%"},{"code":"C","数量":30,"percent":"3.75%"}]},{"committee":"三季度","立案总数":471,"结果":[{"code":"A","数量":435,"percent":"92.36%"},{"code":"B","数量":31,"percent":"6.58%"},{"code":"C","数量":5,"percent":"1.06%"}]}]`,
    changes: [
      ['588', '858'],
      ['31', '13'],
    ],
  },
  'classes and their shares of two bodies': {
    file: 't.csv',
    text: `类别,甲县政协,乙县政协
审查立案,126,86
A,88,22
B,31,57
C,7,7
A占比,69.8%,25.6%
B占比,24.6%,66.3%
C占比,5.6%,8.1%`,
    changes: [
      ['31', '13'],
      ['86', '68'],
    ],
  },
  'proposals and suggestions in columns, with their whole': {
    file: 't.csv',
    text: `分类,人大代表建议,政协提案
提案总数,126,124
A,88,90
B,31,27
C,7,7`,
    changes: [
      ['31', '13'],
      ['27', '72'],
    ],
  },
  'wholes without shares': {
    file: 't.html',
    text: `<table><caption>近年来提案办理结果</caption>
<tr><th>内容</th><th>数量</th></tr>
<tr><td>市直单位</td><td>466</td></tr>
<tr><td>A</td><td>265</td></tr>
<tr><td>B</td><td>112</td></tr>
<tr><td>C</td><td>64</td></tr>
<tr><td>D</td><td>25</td></tr>
<tr><td>县（区）</td><td>464</td></tr>
<tr><td>A</td><td>264</td></tr>
<tr><td>B</td><td>110</td></tr>
<tr><td>C</td><td>64</td></tr>
<tr><td>D</td><td>26</td></tr></table>`,
    changes: [
      ['25', '52'],
      ['265', '625'],
    ],
  },
  'columns headed as what they list': {
    file: 't.csv',
    text: `办理结果,件数,来源,件数
A类,54,委员提案,62
B类,33,集体提案,31
C类,2,,
D类,4,,
合计,93,,`,
    changes: [
      ['93', '39'],
      ['54', '45'],
    ],
  },
}

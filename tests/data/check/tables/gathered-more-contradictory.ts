import type { Contradiction } from './printed.js'

/** The same with two digits of one figure exchanged. */
export const gatheredMoreContradictory: Readonly<Record<string, Contradiction>> = {
  Qingyuan: {
    file: 'qy.csv',
    text: `事项,件数,百分比
提交提案,152,
其中联名提案,27,
立案,143,
未予立案,9,
经济建设,43,30.1%
交通、城乡建设,83,26.6%
科教文卫,28,19.6%
其他方面,34,23.8%
基本得到解决,78,54.5%
纳入计划逐步解决,65,45.5%`,
    said: ['rate-contradicts-counts 7'],
  },
  'Hebei ten': {
    file: 'hb10.csv',
    text: `提案类别,件数
经济发展,814
改善民生,781
文化繁荣发展,338
生态环境建设,257
民主和法制,522
立案总数,7212
,
提案者,件数
集体提案,593
委员提案,2119
立案总数,2712
,
办理结果,件数,占办复总数
已经解决和部分解决,1675,61.8%
正在解决和列入规划,681,25.1%
暂时难以解决,356,13.1%`,
    said: ['conflicting-figures 7'],
  },
  'Sheyang line': {
    file: 'sy2.csv',
    text: `收到提案(件),集体提案(件),委员提案(件),立案(件),立案率
274,19,525,224,81.7%`,
    said: ['total-differs-from-parts 2'],
  },
  'Lintan list': {
    file: 'lt2.csv',
    text: `项目：数量
收到委员提案：184件
不予立案：15件
立案：169件
合并处理：11件
立案率：92%
实际交办：412件`,
    said: ['more-than-possible 7'],
  },
  'Sichuan 2016': {
    file: 'sc16.html',
    text: `<table><caption>2016年代表建议办理情况</caption>
<tr><th>分类</th><th>项目</th><th>件数</th><th>占比</th></tr>
<tr><td rowspan="3">承办主体</td><td>省政府</td><td>950</td><td></td></tr>
<tr><td>省委有关部门等</td><td>80</td><td></td></tr>
<tr><td>联合办理</td><td>4</td><td></td></tr>
<tr><td rowspan="3">办理结果</td><td>已经解决或基本解决</td><td>363</td><td>35.1%</td></tr>
<tr><td>着手解决或列入规划</td><td>403</td><td>93%</td></tr>
<tr><td>今后解决</td><td>268</td><td>25.9%</td></tr>
<tr><td rowspan="2">反馈</td><td>满意</td><td>690</td><td>91.4%</td></tr>
<tr><td>基本满意</td><td>65</td><td>8.6%</td></tr></table>`,
    said: ['share-contradicts-count 6'],
  },
  Wuhan: {
    file: 'wh.csv',
    text: `指标,数值,单位,备注
收到提案,385,件,
交市政府办理,801,件,约占95.9%
已经解决或采纳,564,件,占70.41%
列入解决计划,207,件,
受条件限制不能办理,30,件,
满意和基本满意率,99.16,%,`,
    said: ['more-than-possible 3'],
  },
  'places shares': {
    file: 'dz.csv',
    text: `市州,立案,占全省%,办复,办复率%,满意率%,位次
兰州市,312,28.4,312,100,98.7,2
天水市,818,17.1,186,98.9,97.9,5
陇南市,145,13.2,145,100,99.3,1
庆阳市,201,18.3,199,99.0,98.0,4
酒泉市,133,12.1,133,100,98.5,3
武威市,120,10.9,118,98.3,97.5,6
全省,1099,100,1093,99.5,98.3,`,
    said: ['total-mismatch 8', 'rate-contradicts-counts 3'],
  },
  months: {
    file: 'yf.csv',
    text: `月份,新收提案,累计收到,办复,累计办复
1月,285,285,0,0
2月,21,306,12,21
3月,9,315,88,100
4月,6,321,102,202
5月,4,325,96,298
6月,3,328,27,325`,
    said: ['period-total-differs 3'],
  },
}

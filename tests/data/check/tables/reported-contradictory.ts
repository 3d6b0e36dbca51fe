import type { Contradiction } from './printed.js'

/** Five outcomes as real committees reported them, with what does not hold in them. */
export const reportedContradictory: Readonly<Record<string, Contradiction>> = {
  'Shandong 2007, two bases': {
    file: '某区.csv',
    text: `指标,数值,占比
收到提案,77件,
立案,71件,
民主党派和工商联提案,9件,
委员提案,62件,
已经解决或基本解决,20件,29.8%
正在解决或列入计划,37件,55.2%
一时难以解决,7件,9.8%`,
    said: ['rate-contradicts-counts 6'],
  },
  'Shandong 2007, outcome': {
    file: '某区2.csv',
    text: `办理结果,件数,占比
已经解决或基本解决,20,29.8%
正在解决或列入计划,37,55.2%
一时难以解决,7,9.8%
立案,71,`,
    said: ['share-contradicts-count 4'],
  },
  'Ningbo 2011, 588 of 591': {
    file: '宁波.csv',
    text: `办理结果,件数,占总数
已经解决或基本解决,148,25.2%
部分解决或列入计划逐步解决,364,61.9%
目前尚不能解决,66,11.2%
留作参考,10,1.7%
总数,591,`,
    said: ['total-mismatch 6'],
  },
  'Ningbo 2011 long': {
    file: '宁波2.csv',
    text: `指标,时段,类别,原文数字
立案提案,2011,,591件
办理结果,2011,已经解决或基本解决,148件
办理结果,2011,部分解决或列入计划,364件
办理结果,2011,尚不能解决,66件
办理结果,2011,留作参考,10件
办理结果占比,2011,已经解决或基本解决,25.2%
办理结果占比,2011,部分解决或列入计划,61.9%
办理结果占比,2011,尚不能解决,11.2%
办理结果占比,2011,留作参考,1.7%
收回反馈意见表,2011,,527份
办理工作满意或基本满意,2011,,526份
办理工作满意率,2011,,99.8%`,
    said: ['parts-fall-short 3'],
  },
  'Honghu 2022, fields in one row, one of them off': {
    file: '洪湖2.csv',
    text: `类别,经济建设类,政治建设类,文化建设类,社会建设类,生态文明建设类,合计
件数,12,12,42,35,8,118`,
    said: ['total-mismatch 2'],
  },
}

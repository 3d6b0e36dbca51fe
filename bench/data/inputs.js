/** What the data API is measured with: made, so that anyone measures the same. */

/** Rows as an editor writes them: places, worded figures, shares with their base, years. */
export function editorCsv(/** @type {number} */ rows) {
  const places = ['兰州市', '嘉峪关市', '金昌市', '白银市', '天水市', '陇南市', '定西市', '平凉市']
  const figures = ['110余次', '近30条', '98%以上', '2733万元', '615件', '20—30次', '1.2万人次', '三百余名']
  const lines = ['地区,指标,范围,时段,原文数字,总体,类别,来源,段落,备注']
  for (let i = 0; i < rows; i++) {
    const figure = i % 2 === 0 ? figures[(i / 2) % figures.length] : String(i)
    lines.push(
      `${places[i % 8]},指标${i % 40},,${1990 + (i % 35)},${figure},,第${Math.floor(i / 40)}项,某市政协工作报告,第${i % 50}段,`,
    )
  }
  return `${lines.join('\r\n')}\r\n`
}

const sentences = [
  '近两年，市政协共提交提案N件，立案N件，办复率100%，满意率N.5%以上。',
  '2023年3月15日召开十三届四次会议，捐款折合人民币N余万元，同比增长29.9%。',
  '组织委员N多人次深入18个县区开展视察调研，形成调研报告N篇，提出意见建议近N条。',
  '坚持“三抓三促”，落实第十四届委员会第二次会议部署，打造“1234”工作法。',
  '会议强调，要以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神，扎实做好各项工作。',
  '其中A类N件，占58.7%；B类N件，占三成以上；其余N件因条件限制列入规划逐步解决。',
  '编发社情民意信息三百二十余期，被全国政协采用N条，省级领导批示十余件次。',
]

/** Prose of `bytes` UTF-8 bytes, its numbers all different. */
export function prose(/** @type {number} */ bytes) {
  let text = ''
  for (let i = 0, size = 0; size < bytes; i++) {
    const sentence = (sentences[i % sentences.length] ?? '').replaceAll('N', () =>
      String(11 + ((i * 7919) % 9973)),
    )
    text += sentence
    size += Buffer.byteLength(sentence)
  }
  return text
}

/** Texts that trap readers which look back or ahead without end: each repeated to a length. */
export const traps = [
  '1',
  '一',
  '1,',
  '1,111',
  '1-',
  '1—2',
  '1至',
  '“',
  '“1',
  '(',
  '((1',
  '近',
  '约约1',
  '万',
  '一万',
  '百分之',
  '百分之一至',
  '第',
  ' ',
  '1 ',
  '二〇',
  '1.2.',
  '自',
  '自1',
  '以来',
  '以上',
  '1以上',
  '余',
  '1余',
  '%',
  '1%%',
  '不超过',
  '至少',
  '分之',
  '三分之',
  '点',
  '一点',
  '年',
  '2023年',
  '1月',
  '占总数的',
  '比上年',
  '增长',
  '多个',
  '数十',
  '几',
  '零',
  '\n',
  '，',
  'RMB',
  '¥',
  'more than ',
  '1 million ',
  'a',
  'a1',
  '5G',
  '《',
  '/',
  '1/',
  ':',
  '1:',
  '+1',
  '个半',
  '十之',
  '两个半',
]

/** Units that only measuring brings about: 三公里 is a length wherever it stands. */
export const weighty =
  /^(?:[%‰‱]|百分点|.*元|平方.*|立方.*|公里|公顷|亩|吨|公斤|倍|人次|场次|件次|户次|千瓦.*|番)$/
/** Measure words of what can be met, handed over or attended. */
export const pieces =
  '名位户家件篇座所场支辑部棵株辆台幅眼份册栋盏笔面批封首枚块起架张本箱床袋桶瓶盒头层间根幢只扇艘罐颗顶筐对双排车套例拨杆顿把副束盆桌'
/** Those that count points of a speech, times and parts as well. */
export const tallies = '次期条人处轮项类剂款个宗片堂口票卷讲编章站门组种路岁案趟遍匹任茬集桩稿单页队段'
/** Measure words of what reports count one by one. */
export const counting = new RegExp(`^(?:[${pieces}${tallies}]|届|课时|学时|批次|卡车|个批次|个月|个工作日)$`)

/** Measure words by which another figure beside one is known. */
export const unitWord =
  '(?:人次|件次|场次|户次|万字|[件名位个项篇份家户所座间处场次台辆部眼口条幅期支票层卷册套辑批起例首张头只亩吨类人字组编章案馆种村镇乡县页节])'

export const few = '[二两三四五六七八九十]'
/** Another figure before it in its sentence: 九件已落实,一件正在推进. */
export const earlier = new RegExp(`(?:\\d|${few}|[一二三四五六七八九十百千万余多])${unitWord}[^。;]{0,14}$`)

export const many = '(?:\\d[\\d.,]*[万亿]?|[一二三四五六七八九十百千万零]{2,})[余多几]?'
/** 一份总报告和十二份分报告 */
export const paired = new RegExp(`^[A-Z\\u4e00-\\u9fff]{1,8}([、和及与,;])(?:${many}|${few})${unitWord}`)
/** Measure words that stand for what they measure. */
export const pronoun = /^[项件条个名篇人家份户位所票期场组口座台处桩宗例笔]$/

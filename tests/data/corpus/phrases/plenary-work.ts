/** Wordings of reports to plenary meetings. */
export const plenaryWork = String.raw`
五县两区 = 5 exact 县
六县一市 = 6 exact 县
两省三市 = 2 exact 省
亩产千斤 = 1000 exact 斤
日产百吨 = 100 exact 吨
合计（73）件 = 73 exact 件
方圆三公里内 = 3 atMost 公里
四、五項動議 = 4 about 项 5
三、四条线索 = 3 about 条 4
草原面积360方公里 = 360 exact 方公里
三个分会场和2个主会场 = 3 exact 个
少了近百件 = 100 nearly 件 down
少了二十余人 = 20 over 人 down
七门课程 = 7 exact 门
九章210页 = 9 exact 章
`

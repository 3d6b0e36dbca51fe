/** What stands in reports to plenary meetings and counts nothing, a line each. */
export const noFiguresPlenary = String.raw`
三省五市（州）政协书画联展
五县一区协同发展
华东六省一市政协书画展
围着三个误区打转
面对三个挑战
存在着四个短板
朝着五个目标迈进
亩产千斤攻关行动
一县一策
一区一品
五县联动
农业界二组
2026版办事指南
2030国家重大专项
2025回望
五年一遇洪水
240小时过境免签
进入全球前1%
“26条”
三门核电
九省通衢
三个第一责任者
养护三组
解放路5号3幢
人民街12号2栋居民楼
`

/** Figures of annual reports: `wording = value bound unit [high] [up|down]`. */
export const annualWork = String.raw`
5方面 = 5 exact 方面
5方面建议 = 5 exact 方面
百件提案 = 100 exact 件
万个村庄 = 10000 exact 个
投入1200万 = 12000000 exact 元
捐款30余万 = 300000 over 元
三拨客人 = 3 exact 拨
a 5% rise = 5 exact % up
`

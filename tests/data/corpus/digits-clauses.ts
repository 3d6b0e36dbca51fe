/** Clauses in which digits or a quotation stand beside counts and count nothing: `clause = reading; reading`. */
export const digitsClauses = String.raw`
约仅4人因病请假，其余全部到会。 = 4 about 人
全年接待来访团组46个、510人次，比上年增加9个、80人次。 = 46 exact 个; 510 exact 人次; 9 exact 个 up; 80 exact 人次 up
护理补贴提标8%，基准价上调5%，门槛下调2个百分点，平均提速三成。 = 8 exact % up; 5 exact % up; 2 exact 百分点 down; 30 exact % up
订单反弹3.2%，职务晋升14人次。 = 3.2 exact % up; 14 exact 人次
会上交办了6件，这6件均已答复，另有3件暂缓。 = 6 exact 件; 3 exact 件
增强4个意识，用好3支志愿服务队，为12个社区建档1200份。 = 3 exact 支; 12 exact 个; 1200 exact 份
围绕“稳岗18条”走访企业42家，采纳建议18条。 = 42 exact 家; 18 exact 条
“2元餐”每天供应300份，“1小时供氧圈”覆盖5个乡。 = 300 exact 份; 5 exact 个
山洪过后，30天攻坚修通便道4条，24小时值守的泵站3座。 = 4 exact 条; 3 exact 座
老站长守渠三十多个春秋，修渠16公里。 = 16 exact 公里
按3人1组编成9个组，每组联系5户。 = 3 exact 人; 1 exact 组; 9 exact 个; 5 exact 户
只有一个村没有通网，只有一个念头：早日复工。 = 1 exact 个
举办读书班3期，二期读书班设在南湖校区。 = 3 exact 期
机组中3#已并网，4#正在检修，年发电2.6亿度。 = 260000000 exact 度
2 out of 3 members attended, and nine out of ten agreed = 66.6667 exact %; 90 exact %
`

/** Clauses whose counts are told by what was quoted, listed or said of them before, with every figure in them. */
export const statedClauses = String.raw`
镇里添了一座停车楼，六层，可停车三百二十辆。 = 1 exact 座; 6 exact 层; 320 exact 辆
村委会迁进新楼一栋，两层八间，水电齐全。 = 1 exact 栋; 2 exact 层; 8 exact 间
检查餐馆九家，责成一家停业。 = 9 exact 家; 1 exact 家
一期已有生产线四条，二期再上六条。 = 4 exact 条; 6 exact 条
这是一处年接待百万人次的景区。 = 1000000 exact 人次
女性占三成八点六，比上届高些。 = 38.6 exact %
界别提案五十一件，另有一件社情民意。 = 51 exact 件; 1 exact 件
围绕“水乡风貌”“沿街立面”两个课题赴外地学习。 = 2 exact 个
《老城停车》《校门口护学》六个提案由一位委员执笔。 = 6 exact 个
陆续办了“缝纫小镇”“研学之乡”两项研讨活动。 = 2 exact 项
大家认为，两个工作报告写得实在，三个专题视察看得仔细。 = 2 exact 个; 3 exact 个
面对两轮突发疫情，委员们守在卡口。 = 2 exact 轮
两片区人口分别为5841、3238万人，其中青年381、248万人。 = 58410000 exact 人; 32380000 exact 人; 3810000 exact 人; 2480000 exact 人
两县收入分别为1.2亿和3.4亿元。 = 120000000 exact 元; 340000000 exact 元
2019、2020两年共立案86件。 = 86 exact 件
递了五个提案，回复一个；另有三份调研报告待发。 = 5 exact 个; 1 exact 个; 3 exact 份
要求委员每月至少有一个星期下乡，一天补助八十元。 = 1 atLeast 星期; 80 exact 元
四项指标增幅均居全市第一，五个专题全部办完。 = 4 exact 项; 5 exact 个
片区包括四省交界处的七十一个县市。 = 4 exact 省; 71 exact 个
三校各获赠一亿捐款，夫妇二人分别捐出五百万和二百万港元。 = 100000000 exact -; 5000000 exact 港元; 2000000 exact 港元
`

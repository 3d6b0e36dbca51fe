/** Clauses of made-up reports in which few things are made, mended and bought, beside sayings that count nothing: `clause = reading; reading`. */
export const sayingClauses = String.raw`
打好三场硬仗，建强四支队伍，用好五本台账，修复四面院墙。 = 4 exact 面
开发六门精品课程，编写三套教材，拍摄九条科普视频。 = 6 exact 门; 3 exact 套; 9 exact 条
全县设立四个联系点，更换八扇校门，添置五顶帐篷。 = 4 exact 个; 8 exact 扇; 5 exact 顶
为三户牧民送去七头牦牛、四只种羊。 = 3 exact 户; 7 exact 头; 4 exact 只
归纳出四类十八个问题，覆盖五条街、三条巷。 = 4 exact 类; 18 exact 个; 5 exact 条; 3 exact 条
把六个小组并成三个，四名第一书记当天到岗。 = 6 exact 个; 3 exact 个; 4 exact 名
两轮“清单交办”后，九位评议员签字，其中两位来自企业。 = 2 exact 轮; 9 exact 位; 2 exact 位
一场场座谈、一次次走访之后，两组共提出意见四十一条。 = 2 exact 组; 41 exact 条
拨打12345、12315都可反映，常有人提到985，今年共接单2600件。 = 2600 exact 件
中铁十八局负责三标段，与二村交界处建桥一座。 = 1 exact 座
抢修队跑了三趟县城、八趟工地，十二口井里有七口见了水。 = 3 exact 趟; 8 exact 趟; 12 exact 口; 7 exact 口
十五个村组，九个通了网，另外六个年底前接通。 = 15 exact 个; 9 exact 个; 6 exact 个
茶社当年分红九万，答案只有两个字：团结。 = 90000 exact -
`

/**
 * Figures' wordings and their readings, a line each: `wording = value bound unit [high] [up|down]`.
 * `-` stands for an empty unit, `~` for no value; `\n` in a wording is a line break.
 */
export const phrases = String.raw`
首批12个 = 12 exact 个
110余次 = 110 over 次
连续多年办复率100% = 100 exact %
98%以上 = 98 atLeast %
五市 = 5 exact 市
20多个 = 20 over 个
近30条 = 30 nearly 条
2160多名 = 2160 over 名
615件 = 615 exact 件
58.7% = 58.7 exact %
2733万元 = 27330000 exact 元
199个 = 199 exact 个
189个 = 189 exact 个
一批 = ~ unstated 批
多项 = ~ unstated 项
一系列 = ~ unstated -
１１０余次 = 110 over 次
９８．５％以上 = 98.5 atLeast %
３５６０万元 = 35600000 exact 元
１，２３４件 = 1234 exact 件
1,068件 = 1068 exact 件
零投诉 = 0 exact 件
三百余件 = 300 over 件
两千多名 = 2000 over 名
十余次 = 10 over 次
一百二十 = 120 exact -
九成以上 = 90 atLeast %
百分之九十八 = 98 exact %
三分之二 = 66.6667 exact %
3至5个 = 3 between 个 5
20—30次 = 20 between 次 30
千余件 = 1000 over 件
百余名 = 100 over 名
万余人次 = 10000 over 人次
1.2万余人次 = 12000 over 人次
数十件 = ~ unstated 件
几十条 = ~ unstated 条
上百次 = 100 atLeast 次
不低于98% = 98 atLeast %
30件以下 = 30 atMost 件
5000元上下 = 5000 about 元
120余场次 = 120 over 场次
成百上千件 = ~ unstated 件
1350余万元 = 13500000 over 元
19746万余元 = 197460000 over 元
4756万多元 = 47560000 over 元
六千余万 = 60000000 over -
5亿 = 500000000 exact -
一千○四十九 = 1049 exact -
一千零四十九件 = 1049 exact 件
二○二四 = 2024 exact -
两千两百五十二 = 2252 exact -
壹人 = 1 exact 人
四万八千元 = 48000 exact 元
六点一 = 6.1 exact -
百分之九十八点五 = 98.5 exact %
近四成 = 40 nearly %
过半 = 50 over %
半数 = 50 exact %
一半以上 = 50 atLeast %
超过半数 = 50 over %
近半数 = 50 nearly %
一千七八百元 = 1700 about 元 1800
十三四吨 = 13 about 吨 14
七八天 = 7 about 天 8
二三十人 = 20 about 人 30
三五个 = 3 about 个 5
两三千人 = 2000 about 人 3000
十七八万 = 170000 about - 180000
5000万元至1亿元 = 50000000 between 元 100000000
9亿~16亿 = 900000000 between - 1600000000
98%% = 98 exact %
3‰ = 3 exact ‰
2.5个百分点 = 2.5 exact 百分点
0.3百分点 = 0.3 exact 百分点
同比增长29.9% = 29.9 exact % up
下降0.24% = 0.24 exact % down
比上届增加485件 = 485 exact 件 up
3倍多 = 3 over 倍
翻一番 = 1 exact 番 up
翻了两番 = 2 exact 番 up
一百七个 = 107 exact 个
more than 110 = 110 over -
nearly 30 = 30 nearly -
at least 98% = 98 atLeast %
about 2.5 million = 2500000 about -
between 20 and 30 = 20 between - 30
RMB 27.33 million = 27330000 exact 元
fewer than 25 = 25 under -
no more than 25 = 25 atMost -
up to 40% = 40 atMost %
over 1,200 proposals = 1200 over proposals
approximately 3,500 = 3500 about -
almost 60 percent = 60 nearly %
2.3 percentage points = 2.3 exact 百分点
98.6% or more = 98.6 atLeast %
less than 5% = 5 under %
20-30 = 20 between - 30
1.2 billion yuan = 1200000000 exact 元
up 5.2% = 5.2 exact % up
超过1.2万人次 = 12000 over 人次
共达3000多万元之多 = 30000000 over 元
累计捐款捐物折合人民币1350余万元 = 13500000 over 元
参与人数超过1.2万人次 = 12000 over 人次
提案办复率为100% = 100 exact %
满意和基本满意率达99.3% = 99.3 exact %
突破500件 = 500 over 件
逾千人 = 1000 over 人
逾300场 = 300 over 场
达到58.7% = 58.7 exact %
接近六成 = 60 nearly %
将近200名 = 200 nearly 名
约60万元 = 600000 about 元
大约150户 = 150 about 户
约占三分之一 = 33.3333 about %
300人左右 = 300 about 人
20天左右 = 20 about 天
30及以上 = 30 atLeast -
5个及以上 = 5 atLeast 个
15个工作日以内 = 15 atMost 个工作日
不足100件 = 100 under 件
不到一成 = 10 under %
不少于2次 = 2 atLeast 次
至少10次 = 10 atLeast 次
至多3件 = 3 atMost 件
不超过5% = 5 atMost %
不超出200人 = 200 atMost 人
若干 = ~ unstated -
若干条 = ~ unstated 条
多次 = ~ unstated 次
30件以上（不含30件） = 30 over 件
30件（不含）以上 = 30 over 件
30件（含）以上 = 30 atLeast 件
50件以下(不含) = 50 under 件
1 068 件 = 1068 exact 件
110 余 次 = 110 over 次
2733\n万元 = 27330000 exact 元
98 % = 98 exact %
1.35万人（次） = 13500 exact 人次
1200人(次) = 1200 exact 人次
45台（套） = 45 exact 台套
1亿2733万元 = 127330000 exact 元
3万5千元 = 35000 exact 元
1.2万亿元 = 1200000000000 exact 元
3千余人 = 3000 over 人
5百多户 = 500 over 户
20几个 = 20 over 个
十几次 = 10 over 次
十几万元 = 100000 over 元
几百万元 = ~ unstated 元
数百人 = ~ unstated 人
数千万元 = ~ unstated 元
好几次 = ~ unstated 次
数以万计 = ~ unstated -
上千万元 = 10000000 atLeast 元
上万人 = 10000 atLeast 人
过百家 = 100 over 家
过亿元 = 100000000 over 元
破百亿元 = 10000000000 over 元
超千名 = 1000 over 名
近百次 = 100 nearly 次
近千万元 = 10000000 nearly 元
一万二千五百人 = 12500 exact 人
两万余字 = 20000 over 字
三十来件 = 30 about 件
百分之八十以上 = 80 atLeast %
百分之98.5 = 98.5 exact %
百分之百 = 100 exact %
百分之三十到四十 = 30 between % 40
千分之三 = 3 exact ‰
四分之三以上 = 75 atLeast %
五分之一 = 20 exact %
八至九成 = 80 between % 90
七八成 = 70 about % 80
九成五 = 95 exact %
六成多 = 60 over %
8成左右 = 80 about %
大半 = 50 over %
一半 = 50 exact %
不到一半 = 50 under %
80%至90% = 80 between % 90
5%-8% = 5 between % 8
20～30人 = 20 between 人 30
3—5万元 = 30000 between 元 50000
8000元至1.2万元 = 8000 between 元 12000
三到五次 = 3 between 次 5
二十至三十家 = 20 between 家 30
1至2项 = 1 between 项 2
10-15个工作日 = 10 between 个工作日 15
增长近三成 = 30 nearly % up
提高5.3个百分点 = 5.3 exact 百分点 up
减少12件 = 12 exact 件 down
下降约2个百分点 = 2 about 百分点 down
增长1.5倍 = 1.5 exact 倍 up
增长超过20% = 20 over % up
降低了三成 = 30 exact % down
缩短20天 = 20 exact 天 down
比上年多30件 = 30 exact 件 up
同比少15件 = 15 exact 件 down
增幅达12% = 12 exact % up
3.2倍 = 3.2 exact 倍
两倍以上 = 2 atLeast 倍
120平方公里 = 120 exact 平方公里
3.5万亩 = 35000 exact 亩
12.6公里 = 12.6 exact 公里
5600平方米 = 5600 exact 平方米
1.8亿立方米 = 180000000 exact 立方米
450万千瓦 = 4500000 exact 千瓦
26.5万吨 = 265000 exact 吨
300多公斤 = 300 over 公斤
1200元/吨 = 1200 exact 元/吨
2000万美元 = 20000000 exact 美元
500万元人民币 = 5000000 exact 元
15个工作日 = 15 exact 个工作日
48小时 = 48 exact 小时
28万字 = 280000 exact 字
36期 = 36 exact 期
14个市州 = 14 exact 个
86个县区 = 86 exact 个
17部 = 17 exact 部
5000余册 = 5000 over 册
3200余份 = 3200 over 份
430名 = 430 exact 名
67位 = 67 exact 位
9场 = 9 exact 场
四十六篇 = 46 exact 篇
二十三次 = 23 exact 次
一百一十二件 = 112 exact 件
三百六十五件 = 365 exact 件
一千二百余名 = 1200 over 名
五千多人次 = 5000 over 人次
三万二千人 = 32000 exact 人
二亿三千万元 = 230000000 exact 元
五百八十七点六万元 = 5876000 exact 元
一点二亿元 = 120000000 exact 元
三次 = 3 exact 次
两件 = 2 exact 件
0件 = 0 exact 件
100% = 100 exact %
99.62% = 99.62 exact %
0.85% = 0.85 exact %
-3.2% = -3.2 exact %
12畈 = 12 exact 畈
35羽 = 35 exact 羽
≥98% = 98 atLeast %
＞60% = 60 over %
100+ = 100 over -
1000+家 = 1000 over 家
超20万人次 = 200000 over 人次
超过了110次 = 110 over 次
不少于30条 = 30 atLeast 条
500元以上 = 500 atLeast 元
5万元以下 = 50000 atMost 元
控制在3%以内 = 3 atMost %
高于95% = 95 over %
低于2% = 2 under %
最多5件 = 5 atMost 件
达30余件 = 30 over 件
多达200余人 = 200 over 人
立案提案615件 = 615 exact 件
累计5000余人次 = 5000 over 人次
年均120件 = 120 exact 件
平均每年40余件 = 40 over 件
占比63.4% = 63.4 exact %
采纳率达92% = 92 exact %
共计1,234,567元 = 1234567 exact 元
１０００万元以上 = 10000000 atLeast 元
二百 五十 件 = 250 exact 件
捐资2亿多元 = 200000000 over 元
A类361件 = 361 exact 件
第一批12个 = 12 exact 个
`

/** Wordings of no figure, a line each. */
export const notPhrases = `
第十四届
第3次
二十大
十九大
十八届三中全会
十三届四次会议
两个确立
四个意识
四个自信
两个维护
第一议题
第二条公路大通道
三有在基层
三抓三促
三城五地
十大行动
四抓四提
“1234”工作法
1234工作法
一岗双责
中央八项规定
“三审”
三会一课
两个薄弱
千站千室万名委员
一方有难八方支援
第一责任人
第一时间
两当县
三级
75周年
1983年
75年
七十五载
近两年
近3个月
近年来
2023年度
2024年3月15日
3月15日
8·03
9:30
12月
上午10时
全部
三个重点
两支队伍
—
-
/

无
4+2
1+N
G60
N95
5G
PM2.5
4A级景区
12号楼
3号线
〔2023〕15号
第三条
第21章
0930-6123456
万源市
九江市
三亚
六安市
十四五
十四五规划
一带一路
三农
百千万工程
千方百计
一心一意
三令五申
万众一心
一方面
进一步
统一
百名委员下基层
万企兴万村
双百
几何
数字
20世纪
90年代
第四季度
二等奖
三农问题
今年
原文未列
约
以上
左右
%
万元
in 2023
No. 15
`

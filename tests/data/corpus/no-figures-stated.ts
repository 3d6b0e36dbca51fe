/** What stands where such counts stand, and counts nothing, a line each. */
export const noFiguresStated = String.raw`
唐诗三百首
报告分为三部分
大16开本
70华诞
第101、102国道
刊于2018年1期
由七个层面组成
二轮承包
五轮驱动
三轮摩托
走出一条新路
“双碳”三个转变
1+1+1>3
64排CT
两地分居
三个方面都有进步
两手都要硬
十件民生实事票决制
连续担任五届委员
近两年来
一手抓生产一手抓防疫
二稿
三留守人员
六困难群体
`

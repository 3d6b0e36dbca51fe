/** Groups, classes, spans of time and articles that stand like counts and count nothing, a line each. */
export const noFiguresBodies = String.raw`
特邀界别17组讨论
鉴定为3类水体
开幕3天以来
多轮次协商
多层次联动
一是缺人，一个是缺钱
一米线
三米跳板
一台大戏
两头受气
三层含义
一名委员就是一面旗帜
十万大山
百万庄
三个先行示范区建设
四个一样
五个一起
六个一致
两个承办单位联动机制
召开十一届三次会议
两个班子换届
三根指挥棒
六届五次全会
八头牛也拉不回来
`

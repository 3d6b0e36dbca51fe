import { endingInVerb } from './endings.js'

/** Verbs of what reports say was done, by what may stand behind them. A line holds what is alike. */

/** What reports urge, and number as often as count: 实施三个走进. */
const urged = `
  开展 组织 实施 推进 推动 促成 带动 启动 试点 深入 落地
  形成 制定 完成 建成 建立 打造 培育 建设 创建 完善 健全 升级 发展 调整 整合 布局 聚集 吸收 转化
  谋划 策划 确定 承担 提供 对接 协助 会同 来自
  监督 检查 查找 查找出 反馈 汇总 拿出`

/** Whose object is somebody or an office, so that one of them is counted too: 补选一名副主席. */
const appointed = `
  补选 增选 增补 选举 选出 选举产生 推选 选派 派出 聘任 聘请 任命 提拔 引进 招聘 招录 新增
  免去 撤销 通报 查处 约谈 资助 救助`

const brought = `
  举办 召开 举行 开办 兴办 主办 承办 承接 联合 安排 原定 参加 参与 列席 邀请 邀 请来 征得
  提交 提出 递交 上报 申报 撰写 起草 编写 编制 编印 编发 编排 印发 报送 出版 刊发 采写 录制 拍摄 创作 反映 指出
  收到 收集 征集 梳理 梳理出 归纳 立案 并案 受理 办理 转办 交办 督办 办结 答复 回复 采纳 听取 审议 协商 修订 修改
  出台 推出 作出 做出 成立 组建 组成 设立 设 增设 新设 分 分为 分成 划分为 划为 挂牌 启用 开通 运营
  解决 化解 调解 调处 整改 整治 清理 排查 抽查 巡察 审计 暗访 查出 发现 取消 关闭 关停 拆除
  调研 视察 观摩 参观 访问 走访 走完 走遍 走进 跑遍 赴 蹲点 联系 结对 结成 结为 包联 包抓 帮扶 帮助 认领
  慰问 接待 接诊 救治 培训 捐赠 捐献 捐助 捐建 捐出 援建 赠送 送去 送来 发放 募集 筹集
  抚养 养育 赡养 供养 收养 育有 照顾 照料
  评选 评定 表彰 推荐 推举 命名 授予 颁发 获得 荣获 获评 入选 决出 遴选 筛选 选定 选取 选聘 抽取 招募 下派 派驻 储备
  签约 签订 签署 签下 接下 洽谈 招引 争取 落户 入驻 孵化 吸纳 投入 开发
  新建 改建 扩建 修建 筹建 改造 维修 翻修 修缮 修复 粉刷 硬化 打通 栽植 安装 配备 购置 购买 采购 更换 添置 增加
  安置 转移 围绕 涉及 覆盖 涵盖 惠及 带回 带着`

const begun = '落实了 开了 办了 出了 编了 发了 修了 打了 建了 写了 提了 买了 盖了 装了 落实到位'
const owned = '已有 现有 拥有 设有 建有 另有 尚有 还有'

/** 修订五项, 走访三户, 现有两名: the verb of a count stands before it. */
export const verb = endingInVerb(`${urged} ${appointed} ${brought}`, `${begun} ${owned}`)

/** 完善三项衔接: behind these only what is known to be a thing was counted. */
export const urging = endingInVerb(urged, '')

export const appointing = endingInVerb(appointed, '现有 仅有 尚有')

/** What says that the figure behind it is a sum or one of several: 共两件, 首批三个. */
export const total =
  /(?:首批|第[一二三四五]批|共|共计|总计|累计|合计|达|先后|新增|净增|各|仅|只有|总数为|分别为|分别|共有|共计有|通过|通过了|至少|整整|足足)(?:有|为)?$/

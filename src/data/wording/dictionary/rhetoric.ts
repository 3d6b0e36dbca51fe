import { anyOf } from './alternatives.js'

/** What speeches number: points, aims, measures and slogans, as against what can be counted. */

/** 五个重点环节, 三项工作机制: what such a point is called, with at most four characters before it. */
const heads = anyOf(
  // sides and places of thought
  '方面 层面 层次 层级 维度 环节 细节 角度 视角 领域 关系 阶段 时期 步骤 台阶 板块 圈层 方向 定位 前沿 立场 角色',
  '关口 渠道 路径 途径 方式 方法 模式 导向 [底红防]线 [循闭]环',
  // what matters
  '关键 重要 根本 突出 首要 大局 [重小]心 要素 要求 条件',
  '重[点大](?!(?:..)?专项) 核心(?![链城企产])',
  // what is wrong
  '短板 弱项 瓶颈 差距 不足 乱象 误区 尾巴 难题 [难堵痛热焦亮]点',
  // what one has
  '意识 自信 能力 本领 力量 动力 动能 引擎 优势 特[点色征性] 支撑 支点 抓手 载体 平台 品牌 名片 标杆 高地 堡垒 增长极 业态 形态 结构',
  '文明 精神 主义 理念 思[路维] 认识 启示 体会 伟大 作用 功能 效[应益] 成效 变化',
  // what one binds oneself to
  '纪律 原则 规定 准则 机制 体系 格局 目标 任务 责任 清单 承诺 举措 措施 [实硬妙新]招 文章',
  '战 攻坚 革命 改革 行动 工程 整治 动作 互动 融合 示范(?![线点户])',
)

/** Verbs and the like by which a point is told: 四个坚持, 三个更加, 两个一百年. */
const told = anyOf(
  // what is to be done, and how
  '坚持 维护 服从 务必 必须 确[立保] 明确 统筹 围绕 聚[焦力合] 结合 贯[穿通彻] 引领 强化 加强 深化 优化 提升 促进 推[进动] 保障 凝聚 注重 倡导',
  '走在 打造 转[变型化] 跨越 振兴 覆盖 优先 协[同调] 联动 统一 对接 吃透 区分 服务(?![一-龥]) 服务大局 共[同享识] 带头(?!人) [着用]力 率先 到位',
  '更 进一步 牢[牢记固] 持续 始终 如何 怎 精准 全(?![县市省区镇国乡村州]) 最后 双向 没 未 无',
  // what it is praised as
  '适宜 先[行进] 代表 表率 作为 合格 过硬 健康 放心 优良 传统 高质量 现代(?![产农物服畜工企]|化[大农产工]) 常态 清零 归零',
  '新(?![设建增任办村成入旧]) 大(?!型|棚|学|队|厅|楼|院|桥|坝|户|中型|组) 好(?!评) 多(?!式) 不合理(?![一-龥]) 不(?!合[理格]|规范|良|达标|满意)',
  // names for effect
  '主[题线业动要体阵责导] 基本 要点 目的 期[盼待] 希望 信[念心] 梦 世[界纪] 根[基脉] 法宝 密码 答卷 政协 家园 样',
  '文化(?![大广中活墙站室馆院产长]) 中(?!心[镇村校]|[小学药医专试]) 人(?!员|家|选|群|才)',
  // what goes on from before, or is no noun
  '[一第百千万以之的是为与和及在从来到上下内外前后左右余字]',
)
const named = new RegExp(`^${told}`)
const headed = new RegExp(`^[^,。;、:!?的一二三四五六七八九十\\d“]{0,4}?${heads}`)

/** 三个转变, 五项机制, 六个万亩: named for effect, whatever was done to them. */
export function isNumberedPoint(rest: string): boolean {
  if (named.test(rest)) return true
  const head = headed.exec(rest)?.[0]
  return head !== undefined && !saysWhich(rest.slice(head.length))
}

/** Last characters of things: places, papers and goods, works, bodies. */
const last =
  '库房屋室站店馆厅厕所舍塘塔亭桥楼场院校圈港区厂矿园廊坊位址村镇乡县' +
  '林地坝渠井墙街河湖池岛口角箱匾板药品种证件号览族桩泵机栏台灯带船车书笔棚' +
  '段目剧标誉纷题案' +
  '团盟群司赛商员'
const wholeWords = anyOf(
  '地标 地方 孩童 线路 公路 航线 中心 工地 台账 线索 手续',
  '检测 试验 评比 攻关 技改 演练',
)
const notLast =
  '(?<!市(?=场)|保(?=证)|纽(?=带)|协(?=商)|动(?=员)|[高阵天境福园之余各本当实](?=地)|[舞擂讲平](?=台)|[缺切突破窗关风借接人](?=口)|[视主死](?=角)|[列动班](?=车))'

/** 打造三个拳头产品, 建三座冷库: whatever the name, its last character says that it is a thing. */
const thing = new RegExp(
  `^(?:\\d?[A-Z]级?)?[\u4e00-\u9fff]{0,10}${notLast}(?:[${last}]|${wholeWords})(?=[^\u4e00-\u9fff]|[和及与已均都被]|全部|$)|^老字号`,
)

const short = /^(?!.?[问难主]题|场)[\u4e00-\u9fff]{1,3}(?![\u4e00-\u9fff])/

/** 革命 before 旧址, 重点 before 课题: what is a point by itself may say of a thing which it is. */
function saysWhich(behind: string): boolean {
  const noun = behind.split('的', 1)[0]!
  return short.test(noun) && endsAsThing(noun)
}

export function endsAsThing(rest: string): boolean {
  return thing.test(rest)
}

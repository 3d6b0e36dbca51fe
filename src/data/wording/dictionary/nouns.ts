import { anyOf } from './alternatives.js'

/** Nouns of what is counted, as against what speeches number. A line holds what is alike. */

/** Bodies, and what they undertake. */
const institutions =
  '单位 部门 企业 项目 乡镇 社区 园区 支部 界别 专委会 学校 医院 机构(?!改革|设置|编制|职能)'
const teams = '小组 工作组 督导组 调研组 考察组 联络组 活动组 服务队 宣讲队 医疗队 专班'

/** 三个关键点, 四个着力点 are points of a speech. */
const spot =
  '(?<![重堵痛难热焦亮节要支优特缺弱盲观起终原一几试])' +
  '(?<!增长|着力|切入|结合|突破|落脚|出发|立足|关键|制高|支撑|发力|薄弱|闪光|兴奋|契合|平衡|共同|基本|风险)点'
const centre = '(?<=[\u4e00-\u9fff]{2})中心(?!任务|环节|工作)'

const countable = anyOf(
  institutions,
  teams,
  // of a committee's work
  '[提议]案 建议 信息 社情民意 批示 意向 专题 课题 选题 议题 题目 议程 报告 论文 发言 附件 文件 办法 条例 规划(?!目标) 协议 合同 订单',
  '活动 调研 视察 考察 人事事项 评议 会议 座谈会 培训班 讲座 案例 作品 专利 视频 奖 名额 底数 工作日 实事',
  // places
  '村 乡 镇 县 市(?![场民面值]) 州 省 街道 小区 断面',
  `${spot} 点位 景点 网点 站 室 科室 委室 窗口 车间 标段 基地 展区 ${centre} 产业链`,
  // who
  '委员(?!会) 副?主席 副?主任 常委 院士 专家 教师 学生 选手 媒体 个人 集体 典型(?!引[路领]|示范|带动) 家庭 冠军 岗位',
  '党派 委员会 党委 部委 支社 协会 商会 分会 合作社 团队 代表团 组织 分队',
  '学院 大学 研究[院所] 小学 中学 幼儿园 (?:敬老|养老|福利|卫生|法|检察)院',
  // what is built, run or grown
  '水?厂(?!商) 水库 机组 公园 广场 [车球殖考会]场 菜市场 农贸市场 码头 工地 食堂 书屋 大棚 门店 车位 专业 品种',
)
/** What is counted after 个, 项 and the like, as against 三个重点, 四个意识. */
export const counted = new RegExp(
  `^(?!强[省市县区]|先行|方面|层面|维度|环节|角度)[\u4e00-\u9fff]{0,6}?${countable}` +
    `|^[\u4e00-\u9fff]{6,8}${anyOf(teams, '评议组')}`,
)

/** Counted wherever they stand: 三个县区, 两个村. */
export const places = new RegExp(
  `^${anyOf(
    institutions,
    // by rank
    '州 省 市(?![场民]) 盟市?(?![员友主约]) (?:[\u4e00-\u9fff]{0,2}(?:贫困|牧业|农业|边境|受灾|民族))?县 旗(?![帜手袍号下舰]) 自治[区州县旗] 国家 [A-Z]{2}',
    '镇 乡(?![村土]) 苏木 嘎查 公社 大队 街道 村 贫困村 行政村 自然[村寨屯湾] 寨子 山头 网格(?![化员]) 社(?![会保交情群评说务团区])',
    '区(?![域间块分]) [片小院校厂库]区 开发区 景区 路口 断面 国控 单元(?!格)',
    // of people
    '局(?![面部势限长中域]) 社团 党?支部 总支 民主党派 人民团体 专门委员会 班(?:级|(?![子底干])) 年级 [\u4e00-\u9fff]{0,3}[组队](?![伍成建织]) 工作日',
  )}`,
)

/** Bodies and works with a word before them that says which: 六个承办单位, 三个立法项目. */
const bodies = new RegExp(
  `^(?!重点)[\u4e00-\u9fff]{2,6}?${anyOf(institutions, '村庄 县区 品种 网点 (?<=[出政蓄生务商法场易])所')}` +
    '(?![\u4e00-\u9fff]{0,4}(?:机制|模式|工作法|体系|建设|创建|管理|化))',
)

/** People by what they are, and what can be built, run or sat on, as against 三个转变 and 四个提升. */
const beings = new RegExp(
  `^(?!第)[\u4e00-\u9fff]{0,4}?${anyOf(
    '孩子 子女 儿子 女儿 孙子 孙女 兄弟 姐妹 娃 老人 年轻人 姑娘 小伙 汉子 邻居 同学 村民 居民 农民 残疾人 患者 群众(?!路线|工作|观|满意|身边|关|期|利益|需|诉) 干部(?!队|作风|管理|教育|人才|工作) 党员(?!干部|队|教育|管理|先锋)',
    '[科专究士考困学]生(?![产活态命]) 学员 徒弟 老师 医生 护士 律师 工人 员工 厨师 司机 传承人',
    '[^\\d,。;、]{1,3}(?:[^联合作消读]者|[导护管洁售炊营销讲]员|[贫困农商租大]户)',
  )}`,
)
export const tangible = new RegExp(
  `^(?!.{0,2}[大变新全开僵布格结棋]局)[\u4e00-\u9fff]{0,4}?${anyOf(
    '[路出入]口 渠(?!道) [局厅馆楼桥亭池坝棚井店凳椅桌柜圃](?![面部势限长]) 石[狮人碑]',
    '[电农林牧渔鸡猪羊鱼殖车球]场(?!景) [农牧林渔茶砖]场 车位 床位 学位 教室 房间 展室 活动室 教学班 村小 合作社',
    '(?:产业|工业|公|果|花|游|乐|植物|校|科技|创业|物流|茶|种植|农业)园',
  )}`,
)

/** A place, a body, somebody or something that can be touched. */
export const namesBody = (rest: string): boolean =>
  places.test(rest) || bodies.test(rest) || beings.test(rest) || tangible.test(rest)

/** What is counted where a verb says that it was done: 修订五项制度, 设三个活动室; 三项制度改革 is a scheme. */
export const made = new RegExp(
  `^[\u4e00-\u9fff]{0,5}?${anyOf(
    '制度(?!(?:改革|创新|建设)(?!成果|举措|项目)|优势|型) 规定 细则 方案 政策 活动室 展厅 基金 课程 教材 专栏 栏目',
  )}`,
)

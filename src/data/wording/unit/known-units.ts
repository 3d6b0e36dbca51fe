import { pieces, tallies } from './measure-words.js'

/** Which measure words and units are known, and what each is called. */

/** Measure words of one character. */
const single =
  pieces +
  tallies +
  '元亩吨天枝道队班节课盘副包斤克米里升度瓦秒粒回顿番倍折角席桌股档版段句字行曲村镇乡县区市省州国校院厂店孔尾羽畦穴丛把盆担垛束伏尺寸丈顷毫圈员样分地炉窑航列则针尊馆通帧筒管杯樘缸捆碗两题点峰幕挺柄串沓摞碟壶锅篮篓船簇垄'

const words = (...lists: readonly string[]): readonly string[] => lists.join(' ').trim().split(/\s+/)
const joined = (prefixes: string, stems: string): readonly string[] =>
  words(prefixes).flatMap((prefix) => words(stems).map((stem) => prefix + stem))

/** Who is counted without a measure word. */
export const persons = words(
  '群众 居民 村民 农户 家庭 学生 学子 师生 老人 儿童 妇女 党员 干部 职工 人员 人口 青年 牧民 农民 贫困户 脱贫户 劳动者 民工 劳力',
)

/** Measure words of several characters. */
const compound = words(
  '人次 件套 台套 头只 头羽 头匹 羽只 羊单位 届次 航班 卡车 车皮 货柜 集装箱 标准箱 标箱 重量箱 人份 大类 大项 门类 班级 周岁',
  // what is worked, taught or waited
  '人天 人日 人月 工日 工时 台班 台时 课时 学时 学分 昼夜 小时 钟头 分钟 秒钟 个月 工作日 标段',
  '个次 个批次 个小时 个钟头 个星期 个季度 个工作日 个工日 个学时 个课时 个标段 个基点 个百分点 个千分点 基点 百分点',
  '号人 块钱 毛钱',
)

const money = words(
  '人民币 美元 美金 新台币 港元 港币 欧元 日元 英镑 韩元 泰铢 卢布 加元 加拿大元 新加坡元 瑞士法郎 法郎 马克 越南盾 印尼盾 卢比',
  '澳元 澳门元 澳门币 元人民币 元港币 元港元 元美元 元美金 元新台币 元台币 元澳门币',
)

const measures = [
  ...joined('千 厘 毫 微 纳', '米'),
  ...joined('平方', '米 公里 千米 厘米'),
  ...joined('千 毫 微', '克'),
  ...joined('千 兆 吉', '瓦 瓦时 帕 赫'),
  ...joined('千 兆', '伏安'),
  ...words(
    '公里 方公里 平米 平方 立方米 立方 标准立方米 延长米 延米 毫升 公升 公顷 公斤 英亩 海里 华里 市斤 载重吨',
    '千伏 千牛 千卡 大卡 马力 像素 字节 度电 摄氏度 ℃ 分贝 吨标准煤 吨标煤 吨公里 人公里',
    'm cm mm km ㎞ m2 m² ㎡ km2 km² hm2 ha m3 m³ ㎥ mL ml g kg ㎏ mg μg µg ug t h ppm dB kcal TEU',
    'kV KV kVA KVA KW kW MW GW TW KWh kWh MWh GWh kHz MHz GHz Hz MB GB TB PB EB Mbps Gbps',
    'Pflops PFLOPS Eflops EFLOPS',
  ),
]

/** Nouns that reports count without a measure word. */
const nouns = words(
  // who
  '老年人 残疾人 未成年人 从业者 消费者 网友 住户 员工 委员 代表 代表委员 游客 考生 市民 网民 用户 台商 队员 班主任 粉丝',
  '教师 师生员工 农民工 志愿者 医护人员 医务人员 干警 警力 官兵 侨胞 专家 人才 家长 家属 求职者 户籍人口 学者 客商 嘉宾',
  '观众 读者 患者 旅客 乘客',
  // bodies
  '企业 单位 部门 部委 国企 央企 民企 界别 党派 党组织 党支部 代表团 机构 学校 医院 院校 高校 市场主体 经营主体 个体户 商户',
  // places, large and small
  '国家 省份 省区 省市 省区市 地市 州市 市州 市县 市区 县市 县市区 县区 区县 旗县 乡镇 街道 街镇 镇街 社区 小区 片区',
  '村庄 行政村 自然村 村镇 村社 村民小组 场馆 场所 网点 点位 站点 门店',
  // where one may sit, lie, learn or stand
  '摊位 席位 座位 名额 泊位 工位 车位 床位 学位 岗位 账号 项目 课题 方面',
)

const known: ReadonlySet<string> = new Set([
  ...single,
  ...compound,
  ...money,
  ...measures,
  ...nouns,
  ...persons,
])

/** 人次, 标箱; any measure word of one character joins with 次. */
export const isKnown = (unit: string): boolean =>
  known.has(unit) || (unit.length === 2 && unit[1] === '次' && known.has(unit[0]!))

/** What a unit may begin with, the longest first. */
const byFirst = new Map<string, string[]>()
for (const word of [...known].sort((a, b) => b.length - a.length))
  byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word])

export const unitsBeginning = (character: string | undefined): readonly string[] =>
  byFirst.get(character ?? '') ?? []

/** Units that say the same are given one name. */
export const canonical: ReadonlyMap<string, string> = new Map([
  ['个百分点', '百分点'],
  ['个千分点', '千分点'],
  ['个基点', '基点'],
  ['号人', '人'],
  ['个小时', '小时'],
  ['个星期', '星期'],
  ['钟头', '小时'],
  ['个钟头', '小时'],
  ['元人民币', '元'],
  ['港币', '港元'],
  ['元港币', '港元'],
  ['元港元', '港元'],
  ['元美元', '美元'],
  ['元美金', '美元'],
  ['元新台币', '新台币'],
  ['元台币', '新台币'],
  ['澳门币', '澳门元'],
  ['元澳门币', '澳门元'],
  ['人民币', '元'],
  ['块钱', '元'],
  ['毛钱', '角'],
  ['㎡', '平方米'],
  ['m²', '平方米'],
  ['m2', '平方米'],
  ['平米', '平方米'],
  ['m³', '立方米'],
  ['m3', '立方米'],
  ['㎥', '立方米'],
  ['km²', '平方公里'],
  ['km2', '平方公里'],
  ['㎞', '公里'],
  ['km', '公里'],
  ['度电', '度'],
  ['US$', '美元'],
  ['$', '美元'],
  ['HK$', '港元'],
  ['€', '欧元'],
  ['£', '英镑'],
  ['美金', '美元'],
])

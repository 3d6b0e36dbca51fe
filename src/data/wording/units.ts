import { characters } from './characters.js'
import { pieces, tallies } from './measure-words.js'

/** Measure words of one character. */
const single =
  pieces +
  tallies +
  '元亩吨天枝道队班节课盘副包斤克米里升度瓦秒粒回顿番倍折角席桌股档版段句字行曲村镇乡县区市省州国校院厂店孔尾羽畦穴丛把盆担垛束伏尺寸丈顷毫圈员样分地炉窑航列则针尊馆通帧筒管杯樘缸捆碗两题点峰幕挺柄串沓摞碟壶锅篮篓船簇垄'

/** Who is counted without a measure word. */
const persons =
  '群众 居民 村民 农户 家庭 学生 学子 师生 老人 儿童 妇女 党员 干部 职工 人员 人口 青年 牧民 农民 贫困户 脱贫户 劳动者 民工 劳力'

/** Measure words and units of several, and nouns that reports count without a measure word. */
const several =
  '人次 件套 头只 头羽 头匹 羽只 个工日 届次 课时 学时 学分 个次 台套 人天 人日 人月 工日 工时 台班 台时 航班 卡车 车皮 货柜 集装箱 ' +
  '人民币 美元 美金 新台币 港元 港币 欧元 日元 英镑 韩元 泰铢 卢布 加元 加拿大元 新加坡元 瑞士法郎 法郎 马克 越南盾 印尼盾 卢比 澳元 澳门元 澳门币 公里 方公里 千米 平方米 平方公里 平方千米 立方米 立方 平米 平方 厘米 毫米 微米 纳米 平方厘米 延长米 延米 载重吨 标准立方米 毫升 公升 公顷 公斤 千克 毫克 微克 英亩 海里 华里 市斤 ' +
  '昼夜 小时 钟头 分钟 秒钟 个月 大类 大项 周岁 个小时 个星期 个季度 个工作日 工作日 个基点 基点 百分点 千瓦 千伏 千伏安 兆伏安 兆帕 千帕 千牛 兆赫 千赫 GHz MHz kHz Hz 吉瓦 吉瓦时 千卡 大卡 马力 像素 字节 千瓦时 兆瓦 兆瓦时 度电 摄氏度 分贝 个学时 个课时 个批次 个标段 标段 标准箱 标箱 重量箱 吨标准煤 吨标煤 吨公里 人公里 ' +
  '老年人 残疾人 未成年人 从业者 消费者 网友 住户 员工 委员 代表 代表委员 游客 考生 市民 网民 用户 企业 单位 部门 村庄 乡镇 街道 社区 县区 县市区 区县 市县 县市 市州 市区 省市 省区市 ℃ 省区 省份 地市 州市 行政村 自然村 村镇 村社 国企 央企 民企 片区 门类 班级 场馆 旗县 街镇 镇街 代表团 台商 队员 班主任 小区 界别 党派 网点 门店 摊位 席位 座位 名额 泊位 工位 机构 场所 粉丝 账号 人份 学校 医院 院校 高校 项目 课题 国家 点位 站点 车位 床位 学位 岗位 党组织 党支部 市场主体 经营主体 个体户 商户 教师 师生员工 农民工 志愿者 方面 医护人员 医务人员 干警 警力 官兵 侨胞 专家 人才 家长 家属 求职者 户籍人口 村民小组 学者 客商 嘉宾 观众 读者 患者 旅客 乘客 ' +
  'TEU KW KV KVA KWh kV kVA kcal Mbps Gbps mL ml GWh MWh GW TW Eflops EFLOPS PFLOPS Pflops EB PB ppm dB km kg g mg μg µg ug t m cm mm kW MW GW kWh ha hm2 m2 m² km2 km² ㎡ m3 m³ ㎥ ㎞ ㎏ h GB TB MB' +
  ' ' +
  persons

/** 轮次, 户次: a measure word and 次 count together; in 项次要任务 次 belongs to the noun. */
const times = /次(?![要级品序生数方之元日年月席于:])/y

const joinedUnits = new Set(several.split(' '))
const known = new Set([...single, ...joinedUnits])
const longest = 4
/** 人次, 标箱; any measure word of one character joins with 次. */
const isKnown = (unit: string): boolean =>
  known.has(unit) || (unit.length === 2 && unit[1] === '次' && known.has(unit[0]!))

/** What a unit may begin with, the longest first. */
const byFirst = new Map<string, string[]>()
for (const word of [
  ...known,
  '个百分点',
  '个千分点',
  '号人',
  '个钟头',
  '元人民币',
  '元港币',
  '元港元',
  '元美元',
  '元美金',
  '元新台币',
  '元台币',
  '元澳门币',
  '块钱',
  '毛钱',
].sort((a, b) => b.length - a.length))
  byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word])

/** What follows a number that counts or measures nothing: dates, sessions, levels, places in a row. */
const never =
  /节[气令]|年|月|日|号|届|级|时|点|周|载|世纪|季度|大|代|线|路|环|甲|国道|省道|县道|室|楼|旬|等奖|把手|流|方|边|中全会|维|频道|星|学期|单元|幼儿|区间|字头|房|会|本书记|财年|学年|朝古|维码|人大(?!关)|次元|位数|比[\d一二三四五六七八九十]|国(?:集团|峰会|庆)|元[化论]|\d|:|(?:度|夜|伏|段)?[间]?·/y

/** Countable all the same although they begin like the above. */
const spared =
  /(?<=\d)方面|(?<=[出下如的了谈]\d{1,2})点(?=意见|建议|要求|启示|体会|希望|倡议|思考)|(?<=\d)点(?=(?:意见|建议|要求|启示|体会|希望|倡议|思考)(?:$|[,。;、]))|方面(?=的?[\d一二三四五六七八九十百]+[余多]?[个条项件])|点位|路(?:视频|信号|监控|直播|摄像|调研|督|人马|工作|赴|深入|开展|对|奔)|会议|方(?:[土木]|公里)|大类|大项|大卡(?!车)|周岁|号(?:工|人(?![物员大]))|楼栋|届次|载重吨|点亮|时段|代表|日元|房屋|单元楼|流动/y

/** 年 as a length of time, not as a date, an age or a class. */
const years =
  /年(?![度代级轻龄间来前后初底末均会鉴第内中里货报画味]|计划|规划|行动|制|以[来后前]|之[前后]|期间|一遇|\d|[一二三四五六七八九十]{1,3}月)/y

/** 周 as a length of time, not as 周年, 周岁, 周三 or a surname. */
const weeks = /周(?=$|[,。;、)”!?的左上以之多就后前内里时便才即完办开解见])/y

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

export interface Unit {
  readonly unit: string
  readonly end: number
  /** The power of ten said at the end of a list: 5841、3238万人. */
  readonly power?: number
}

function at(pattern: RegExp, text: string, i: number): boolean {
  pattern.lastIndex = i
  return pattern.test(text)
}

function match(pattern: RegExp, text: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i
  return pattern.exec(text)
}

/** Whether what stands at `i` makes the number before it a date, an ordinal or a level. */
export function countsNothing(text: string, i: number): boolean {
  return at(never, text, i) && !at(spared, text, i)
}

export function yearsAt(text: string, i: number): Unit | null {
  return at(years, text, i) ? { unit: '年', end: i + 1 } : null
}

export function weeksAt(text: string, i: number): Unit | null {
  return at(weeks, text, i) ? { unit: '周', end: i + 1 } : null
}

/** 元/月, 元/人·月, 人/10万人, 张/千人, m3/s. */
const span =
  /人·[年月天次]|年|月|日|季度|天|人年|(?:10|十)?[百千万亿][人户元]|百公里|(?:s|d|L|min)(?![A-Za-z])/y

/** 14人口头发言 is 14人, 3编制 no 编: characters behind which part of a word goes on. */
const parted = new Map([
  ['人口', '头'],
  ['编', '制号辑写印发入纂'],
  ['案', '例件卷号由情值板头'],
  ['期', '间'],
  ['峰', '会'],
  ['居民', '委'],
  ['两', '年期届旁侧边岸地市县区者国会级院个次种类'],
  ['稿', '件子费纸酬约'],
  ['行', '动政业为程使走进列者'],
  ['妇女', '节'],
  ['儿童', '节'],
  ['青年', '节'],
  ['教师', '节'],
  ['题', '材目词库写记型'],
  ['任', '务职命意教何届免用期选性接'],
  ['对', '口应接象照标策比抗外内'],
  ['支', '部流'],
  ['部', '分委'],
  ['路', '径线'],
  ['批', '判准'],
  ['国', '际家内外产有营资道债庆标防宝学画'],
  ['地', '区块方铁段点下理面址图质形位产级籍级类震税勤标带域名皮市州处势'],
  ['首', '付府相席'],
  ['家长', '期江三春沙'],
  ['家属', '于'],
  ['人才', '不能有是会可刚知算到'],
  ['集', '团中装结体合会资'],
  ['车', '道站位'],
  ['通', '过报知道信车航水电气路村行用风令'],
])

/** 1.12万贫困人口, 2000余农村困难群众: whoever is counted without a measure word, with what they are. */
const people = new RegExp(
  `(?:建档立卡|易返贫致贫|易返贫|低收入|贫困|困难|脱贫|农村|城镇|城乡|城市|乡村|残疾|留守|流动|移民|搬迁|受灾|常住|户籍|农业|劳动|困境|特困|各族|各界|高校|中小学|新就业|就业|参保|失业|城区|牧区|库区|灾区|山区|重点|优抚|低保|救助|保障){1,3}(?:${persons.replaceAll(' ', '|')}|对象|毕业生|劳动力|户|人)|[\u4e00-\u9fff]{2}儿女`,
  'y',
)
const peopleFirst = characters('建易低贫困脱农城乡残留流移搬受常户劳特各高中新就参失牧库灾山重优救保')
const children = characters('儿')

function peopleAt(text: string, i: number): string {
  return peopleFirst(text, i) || children(text, i + 2) ? (match(people, text, i)?.[0] ?? '') : ''
}

/** 120万支持, 15万组建, 50万场地租金: a word behind a number, and no measure word. */
const words =
  /支[持援撑付]|组(?:[织建]|成(?!员)|队(?!员))|处(?:置|理(?![疗发]))|部署|架设|盘活|种植(?![物株])|张贴(?![画纸])|讲[解授]|面[向对积]|位(?:[于置]|列(?!席))|分[别配担红]|担[任负保]|起草|列入|排[查练]|点亮|场(?:馆|地(?!方))|课[程堂]|口[罩粮岸]|节[约能]|对接|包[装括]|套餐(?!具)|台(?:账|风(?![力机]))|站台|条例/y

function wordAt(text: string, i: number): string {
  const joined = at(words, text, i)
  for (const word of byFirst.get(text[i] ?? '') ?? []) {
    const end = i + word.length
    if (
      (joined && word.length === 1) ||
      !text.startsWith(word, i) ||
      parted.get(word)?.includes(text[end] ?? ' ')
    )
      continue
    const counted = word.length === 1 && text[end] === '次' && word !== '个' && word !== '次'
    return counted && at(times, text, end) ? `${word}次` : word
  }
  return ''
}

/** 件(次) is 件次 and 件(套) 件套: where both together are a measure word. 幅(件) says one or the other, and is the first. */
const bracketed = /\(([次户套组份个家件条项人名场起宗类篇批座处所只头])\)/y

/** 元/吨, and 元/人/年 of two. */
function per(text: string, unit: string, end: number, most = 2): Unit {
  if ((text[end] !== '/' && text[end] !== '·') || most === 0) return { unit, end }
  span.lastIndex = end + 1
  const word = span.exec(text)?.[0] ?? wordAt(text, end + 1)
  if (word === '') return { unit, end }
  // 46人/次 counts 人次, 47人·天 人天.
  const joins = isKnown(unit + word) && (word === '次' || text[end] === '·')
  const joint = joins ? '' : text[end]
  return per(text, unit + joint + word, end + 1 + word.length, most - 1)
}

/** 86(件), 120(人次), 320(场)次 */
function alone(text: string, i: number): Unit | null {
  const close = text.indexOf(')', i)
  const unit = close > i && close <= i + longest ? text.slice(i + 1, close) : ''
  if (text[close + 1] === '次' && isKnown(`${unit}次`)) return { unit: `${unit}次`, end: close + 2 }
  return isKnown(unit) ? { unit, end: close + 1 } : null
}
const areas = /每(?:立方米|平方米|平方公里|公里|升|公斤|亩|吨)/y
const latin = characters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')

/** The longest known unit at `i`, with what is measured per what (元/吨). */
export function unitAt(text: string, i: number): Unit | null {
  // 21.78 ha
  if (text[i] === ' ') return latin(text, i + 1) ? unitAt(text, i + 1) : null
  const sign = text[i]
  if (sign === '%' || sign === '‰' || sign === '‱')
    return { unit: sign, end: text[i + 1] === sign ? i + 2 : i + 1 }
  const word = wordAt(text, i)
  if (word === '') {
    const who = peopleAt(text, i)
    if (who !== '') return { unit: who, end: i + who.length }
    return sign === '(' ? alone(text, i) : null
  }
  if (latin(word, 0) && latin(text, i + word.length)) return null
  let end = i + word.length
  // m³/s as printed
  let unit = (latin(word, 0) && text[end] === '/' ? undefined : canonical.get(word)) ?? word
  const inner = text[end] === '(' ? match(bracketed, text, end) : null
  if (inner) {
    const joint = unit + inner[1]!
    if (isKnown(joint)) unit = joint
    end += inner[0].length
    // 800余人(车)次
    if (text[end] === '次' && isKnown(`${unit}次`)) return { unit: `${unit}次`, end: end + 1 }
  }
  const each = text[end] === '每' ? match(areas, text, end) : null
  if (each) return { unit: `${unit}/${each[0].slice(1)}`, end: end + each[0].length }
  return per(text, unit, end)
}

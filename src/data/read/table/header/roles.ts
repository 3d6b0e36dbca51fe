/** What a column is for, told by its header: Chinese and English names and their usual synonyms. */
import { fold } from '../../names.js'

export const roles = [
  'place',
  'placeId',
  'indicator',
  'indicatorId',
  'scope',
  'period',
  'periodWording',
  'figure',
  'unit',
  'multiplier',
  'base',
  'category',
  'subject',
  'source',
  'sourceUrl',
  'sourceId',
  'locator',
  'note',
  'status',
  'asOf',
  'complete',
  'figureJson',
  'indicatorEn',
  'placeEn',
  'sourceEn',
  'scopeEn',
  'periodWordingEn',
  'baseEn',
  'noteEn',
  'ignored',
] as const
export type Role = (typeof roles)[number]

const synonyms: Readonly<Record<Role, string>> = {
  place:
    '地区 地域 区域 地方 城市 市 县 省 省份 市州 市(州) 州市 市县 县区 县市区 县(市、区) 区县 市县区 行政区 行政区划 所在地 地名 ' +
    'place region area city county province location geo geography refarea country countryname regionname areaname placename cityname district municipality',
  placeId:
    '地区代码 地区编码 区划代码 行政区划代码 代码 placeid placecode regioncode geocode code countrycode areacode citycode adcode admcode fips fipscode geoid nuts nutscode isocode iso2 iso3 gsscode areaid regionid cityid 行政代码 国标码 地区编号 行政区代码',
  indicator:
    '指标 指标名称 统计指标 指标项 indicator indicatorname measure metric variable series seriesname',
  indicatorId: '指标代码 指标编号 指标id indicatorid indicatorcode seriescode',
  scope: '范围 统计范围 适用范围 层级 口径 统计口径 scope coverage',
  period:
    '时段 统计期 报告年度 所属期 时间 年份 年度 年 日期 统计时间 统计时段 报告期 时期 期间 月份 季度 届次 月 季 period time year date timeperiod month quarter session term ' +
    '统计年份 统计月份 statyear statdate statmonth refyear refdate reportdate fiscalyear financialyear academicyear schoolyear fy reportingperiod referenceperiod',
  periodWording: '原文时段 时段说法 periodwording',
  figure:
    '原文数字 数字 数值 数据 值 数量 原文 原文写法 统计值 指标值 统计数 原文表述 原文数 obs figure value number wording obsvalue amount quantity data',
  unit: '单位 计量单位 数值单位 unit units uom unitofmeasure unitmeasure',
  multiplier: 'unitmult unitmultiplier',
  base: '总体 基数 分母 base denominator',
  category:
    '类别 分类项 分组 类目 性质 分类 类型 种类 类 办理结果 结果 领域 办理类别 结果类别 提案类别 提案分类 审查结果 处理结果 category class type group breakdown outcome result',
  subject: '项目 项 名称 事项 内容 label name item title subject',
  source: '来源 数据出处 来源标题 出处 资料来源 数据来源 文章 source',
  sourceId: '来源代码 来源编号 sourceid sourcecode',
  sourceUrl: '网址 链接 来源网址 url link sourceurl',
  locator: '段落 位置 页码 页 locator paragraph page',
  note: '备注 说明 注 附注 注释 note notes remark remarks comment comments footnote',
  status: '状态 数据状态 status obsstatus',
  asOf: '截至 截至日期 更新日期 更新时间 修改时间 发布日期 发布时间 asof updated updatedat updatetime updatedtime generated generatedat exported exportedat exportdate 导出时间 导出日期 生成时间 lastupdated lastmodified modifiedat publishedon publishedat',
  complete: '各类齐全 complete',
  figureJson: '数字结构 figurejson',
  indicatorEn: '指标(英文) 指标英文 指标(en) indicator(en) indicatoren',
  placeEn: '地区(英文) 地区英文 地区(en) place(en) placeen region(en)',
  sourceEn: '来源(英文) 来源英文 来源(en) source(en) sourceen',
  scopeEn: '范围(英文) 范围(en) scope(en)',
  periodWordingEn: '原文时段(英文) 时段(英文) 原文时段(en) periodwording(en) period(en)',
  baseEn: '总体(英文) 总体(en) base(en)',
  noteEn: '备注(英文) 备注(en) note(en)',
  ignored:
    '序号 编号 提案号 案号 提案编号 案由号 文号 序 排名 名次 no no. # id index rank dataflow structure structureid action ' +
    'decimals decimal createdat createtime createdtime createdby creator updatedby isdeleted deleted isdel delflag tenantid uuid guid objectid rowid rownum ' +
    '主键 创建时间 创建人 更新人 修改人 删除标志 操作',
}

const byName: ReadonlyMap<string, Role> = new Map(
  roles.flatMap((role) => synonyms[role].split(' ').map((name) => [key(name), role] as const)),
)

function key(header: string): string {
  return fold(header).replace(/[_\-:：*]/g, '')
}

export function roleOf(header: string): Role | undefined {
  if (/^(?:financial |fiscal |school )?year (?:ended|ending|to)\b/i.test(header)) return 'period'
  const [, latin, han] = /^([a-z ]+?) *(\p{Script=Han}+)$/iu.exec(header) ?? []
  // Indicator 指标
  return byName.get(key(header)) ?? (latin === undefined ? undefined : bothOf(latin, han ?? ''))
}

function bothOf(latin: string, han: string): Role | undefined {
  const role = byName.get(key(latin))
  return role === byName.get(key(han)) ? role : undefined
}

const codes =
  /(?:^|[\s_-])(?:codes?|ids?|zip|zipcode|postcode|phone|tel|telephone|mobile|lat|lng|lon|latitude|longitude)$|[a-z](?:Id|ID|Code)$|(?:代码|编码|编号|电话|手机号?|邮编|证号|工号|文号|经度|纬度)$/

/** ine_code, committeeId, 联系电话: numbers below it name things and count nothing. */
export function isCodeName(header: string): boolean {
  return codes.test(/[a-z][A-Z]/.test(header) ? header : header.toLowerCase())
}

/** Headers of figure columns that name no indicator. */
const generic = new Set(
  '原文数字 数字 数值 数据 值 原文 原文写法 统计值 指标值 figure value number wording obsvalue amount quantity data'.split(
    ' ',
  ),
)

export function isGenericHeader(header: string): boolean {
  return header === '' || generic.has(key(header))
}

const measureWords =
  /^(?:件数|数量|个数|占比|比例|比重|百分比|金额|人数|人次|次数|场次|总数|增长|增速|增幅|同比|环比|率|%|‰|count|number|share|percent|percentage|amount|rate|growth)$/

/** 件数, 占比: a header that says how something is measured rather than what. */
export function isMeasureWord(header: string): boolean {
  return measureWords.test(fold(header))
}

/** 全市, 全省14个市州. */
const area = String.raw`全(?:[省市县州区国局院]|系统)(?:[两二三四五六七八九十\d]+个?(?:市州|市县|县区|[市县区州]))?`
const wholeArea = new RegExp(`^${area}$`)

export function isWholeArea(name: string): boolean {
  return wholeArea.test(name)
}

const totals = new RegExp(
  String.raw`^(?:以上|上述)?(?:${area}|各[市县区州]+|各类|各项|历年|全年|[两二三四五六七八九十\d]{1,2}(?:年|个月|[市县区州家类项]+))?(?:合计|总计|共计|小计|总数|汇总|总和|累计合计|计)$|^(?:重点|督办|优秀)?(?:立案|提案|建议|承办)(?:合|总|共)计$|^(?:grandtotal|total|subtotal|sum|all|overall)$`,
)

/** Total 2024, 2024年合计. */
const ofYear = /^(?:19|20)\d\d年?度?|(?:19|20)\d\d$/

/** “合 计”, 总计, Total: a row or column that sums the others up. */
export function isTotal(label: string): boolean {
  const folded = fold(label)
  return totals.test(folded) || totals.test(folded.replace(ofYear, ''))
}

const averages = new RegExp(
  `^(?:(?:${area}|各[市县区州]+|算术|加权|总|[两二三四五六七八九十\\d]{1,2}年)?(?:[年月季]?平均|[年月季]?均)(?:值|数|水平)?|average|mean)$`,
)
const perHead = /^(?:人均|[每户]均|percapita)$/

/** What a row says of others: their sum, that of the rows since the last, their average, or all by head. */
export type Summary = 'total' | 'subtotal' | 'average' | 'perHead'

/** 小计（解决和基本解决） says of what. */
export function isSubtotal(label: string): boolean {
  return /^(?:小计|subtotal)(?:[(（][^()（）]*[)）])?$/.test(fold(label))
}

export function summaryOf(label: string): Summary | 'none' {
  const folded = fold(label)
  if (isSubtotal(label)) return 'subtotal'
  if (isTotal(label)) return 'total'
  return averages.test(folded) ? 'average' : perHead.test(folded) ? 'perHead' : 'none'
}

/** 陇南市, 临夏回族自治州, 两当县: the form of a place name. */
export function looksLikePlace(text: string): boolean {
  return (
    /^[一-龥]{1,12}(?:省|市|县|区|州|盟|旗|地区)$/.test(text.trim()) &&
    !/(?:社区|景区|园区|地区数|城市)$|^[民台]盟$/.test(text.trim())
  )
}

import { characters } from './characters.js'
import { toNumber } from './decimal.js'
import type { Figure } from './figure.js'
import { isPlace } from './places.js'
import { after, before } from './around.js'
import { isSpoken } from './things.js'

/** 十四五 is a five-year plan, 二三产业 are sectors, not fourteen or fifteen, two or three. */
function isPlanName(text: string, figure: Figure): boolean {
  if (!figure.han || figure.unit !== '') return false
  const printed = text.slice(figure.core, figure.tail)
  return /^十[一二三四]?五$/.test(printed) || /^[一二三四五六七八九]{2}$/.test(printed)
}

const currency = characters('币B¥￥$')

/** What stands before a number and its currency. */
function leadOf(text: string, position: number): string {
  const lead = before(text, position)
  return currency(text, position - 1) ? lead.replace(/(?:RMB|人民币|[¥￥$])$/, '') : lead
}

const joined =
  /(?:第(?:[\d一二三四五六七八九十]{1,3}[、和至-]){0,4}|逢|[A-Za-z][A-Za-z-]*|[·:/×]|[^(,。;、为达长幅速率比]\+|\d[-.,比<>]|[〔[]|[〔[(]\d{4}[〕\])])$/
/** Last characters of all these. */
const joining = characters(
  '第逢、和至-ABCDEFGHIJKLMNOPQRSTUVWXYZ&abcdefghijklmnopqrstuvwxyz·:/×+.,比<>〔[〕])',
)

/** 2014-2015 with no word behind */
function isYears({ low, high }: Figure): boolean {
  return [low, high].every((year) => year && toNumber(year) > 1899 && toNumber(year) < 2100)
}

/** A number that is part of something else: 第3, G60, N95, 5G, 4+2, 9:30, 8·03, 〔2023〕15号. */
export function isJoined(text: string, figure: Figure): boolean {
  if (
    figure.high &&
    !figure.han &&
    figure.unit === '' &&
    (/^(?:-|\(\d{4})/.test(text.slice(figure.tail, figure.tail + 5)) || isYears(figure))
  )
    return true
  if (isPlanName(text, figure) || isPlace(text, figure) || isRank(text, figure) || isCode(text, figure))
    return true
  const lead = leadOf(text, figure.core)
  // (2022)第35号: a document's year
  if (lead.endsWith('(') && /^\)第?\d{1,4}号/.test(text.slice(figure.tail, figure.tail + 8))) return true
  // 《文史资料》一至五辑
  if (figure.high && /^[辑期卷集]$/.test(figure.unit) && lead.endsWith('》')) return true
  if (joining(lead, lead.length - 1)) {
    // GDP8.2万元 is a figure behind its name, G60 and C919 are names.
    if (figure.unit !== '' && /[A-Z&]{3,}$/.test(lead)) return false
    // 总数:386, A类:361件, but 9:30.
    if (/[^\d]:$/.test(lead)) return figure.unit === '' && !/[率数值量计]:$/.test(lead)
    if (joined.test(lead)) return !/\(\d{4}\)$/.test(lead) && !(figure.han && lead.endsWith(','))
  }
  const rest = after(text, figure.tail)
  return (
    namesItself(figure, text.slice(figure.core, figure.tail - figure.unit.length), lead, rest) ||
    (text[figure.tail] === '级' && text[figure.tail + 1] !== '别') ||
    (figure.unit === '' &&
      /^(?:[A-Za-z]|(?:、\d{1,2})+[月日号栋]|\+[\dA-Z]|[:·/]\d|[-.]\d|-[A-Za-z]|×|号|\)\d+号|#)/.test(
        rest,
      )) ||
    // 师生近7万,40%走读
    (figure.unit === '' && !figure.scale && /^,\d/.test(rest))
  )
}

/** 5g应用 */
const generation =
  /^(?:网|基站|应用|建设|技术|时代|信号|通信|消息|融合|专网|工厂|手机|产业|终端|用户|商用|场景|智慧|[+,、])/
const schools = new Set([...'医院中', '医院', '中院', '学校', '院校', '高校'])
const buildings = new Set('栋幢座')
/** 3类水体, 1类提案 */
const classed = /^[1-6](?:水|提案|创?新药|件|疫苗|事业|医疗|危)/

/** 三个100% counts percentages; 国十条 is a policy, 3栋2单元 an address. */
function namesItself(
  { unit, han, small, positional }: Figure,
  printed: string,
  lead: string,
  rest: string,
): boolean {
  // 上述3个问题, 这3件: those spoken of before.
  if (/^[个项件条点]$/.test(unit) && /[上前]述$/.test(lead)) return true
  if (/^(?:\d|10)$/.test(printed) && /[这那]$/.test(lead)) return true
  // 1人1档, 1村1品, 1张蓝图, 最后1公里
  if (
    printed === '1' &&
    (/(?<![\d.])1[\u4e00-\u9fff]$/.test(lead) ||
      /^1[\u4e00-\u9fff]|^[\u4e00-\u9fff]到1[\u4e00-\u9fff]/.test(rest) ||
      /从1[\u4e00-\u9fff]{1,2}到$/.test(lead) ||
      /^[点线面](?:$|[,。;、的])/.test(rest) ||
      (!/^[件座起首头]$/.test(unit) && isSpoken(unit, rest)))
  )
    return true
  if (/^(?:公里|米)$/.test(unit) && /最[后先前]$/.test(lead)) return true
  if (unit === '项' && lead.endsWith('中央')) return rest.startsWith('规定')
  if (unit === '样' && /[老新]$/.test(lead)) return true
  // 二稿; 改了七稿
  if (unit === '稿') return small && !/[了易]$/.test(lead)
  if (unit === 'g') return /^[2-6]$/.test(printed) && generation.test(rest)
  // 国十条, 民营经济三十一条 are known by their length; 二十三条立法
  if (unit === '条') {
    const policy = /(?:经济|金融|外贸|国发)$/.test(lead) && /^(?:$|[,。;、”》])/.test(rest)
    return (han && (policy || /[国新双老金]$/.test(lead))) || rest.startsWith('立法')
  }
  // 市三医院, 县一小学: which, not how many.
  if ((unit === '院' || unit === '校') && lead === '') return small && han
  // 2018年1期 of a journal
  if (unit === '期' && /^\d+版/.test(rest)) return true
  if (unit === '期' && /(?:19|20)\d\d年$/.test(lead)) return /^(?:$|[,。;、)])/.test(rest)
  // 2026版, 2030国家重大专项, 2025回望; 2000款 are counted.
  if (/^国家?$/.test(unit) && /^(?:19|20)\d\d$/.test(printed)) return true
  if (/^[版款]$/.test(unit) && /^(?:19|20)(?!00)\d\d$/.test(printed)) return true
  if (unit === '回' && /^[望顾眸首访头]/.test(rest)) return true
  // 301医院
  if ((unit === '医院' || unit === '厂') && /^\d{3}$/.test(printed)) return true
  // 二〇一所
  if (positional && /^(?:[所厂院团局部]|医院)$/.test(unit)) return true
  // 少数民族界别49组讨论, 评定为4类危桥
  if (unit === '组' && /界别?$/.test(lead)) return small || /^(?:小组|讨论|会议|组长|召集)/.test(rest)
  if (
    unit === '类' &&
    ((printed.length === 1 && /(?:评定|鉴定|判定|属|达|保持|稳定在?|优于)[为到于]?$/.test(lead)) ||
      classed.test(printed + rest))
  )
    return true
  // 李家村三组
  if (/^[组队]$/.test(unit))
    return (
      (small
        ? printed !== '两'
        : /[\d一二三四五六七八九十]社$/.test(lead) || (unit === '组' && /^(?:村|居|农|社)民/.test(rest))) &&
      /(?:[\d一二三四五六七八九十]社|[村屯山沟湾坪坝塘岭道护业界济育卫体联合工商]|水文|地质|科技|文艺|社[区科]|[农林牧分]场)$/.test(
        lead,
      )
    )
  // 省政协参政议政部三处
  if (unit === '处')
    return (
      small && printed !== '两' && /(?:(?<!门诊|营业|门市|俱乐|经营|小卖|服务)部|[局厅室司]|机关)$/.test(lead)
    )
  if (unit === '班' || unit === '学生') return /(?:年级|[高初大])$/.test(lead) && small
  if (schools.has(unit)) return small && han && /[省市县区州]$/.test(lead)
  return buildings.has(unit) && (/\d号$|靠$/.test(lead) || /^\d+(?:单元|室|号|楼)/.test(rest))
}

const ranked = new Set('位名强列')

/** 居全国前10位, 前三名, 后5名: a rank. */
function isRank(text: string, figure: Figure): boolean {
  // 位居前5, 四个100
  if (figure.unit === '')
    return /[居列入进名]前$|^前$|[\d一二两三四五六七八九十]个$/.test(before(text, figure.start))
  // 进入全球前1%
  if (/^[%‰]$/.test(figure.unit)) return /(?:全球|世界|ESI)前$/.test(before(text, figure.start))
  if (!ranked.has(figure.unit)) return false
  return text[figure.start - 1] === '前' || /(?:^|[,。;、的])后$/.test(before(text, figure.start))
}

/** 十二届二十三次常委会, 三次会议以来: which meeting, not how many. */
function isSession(text: string, figure: Figure): boolean {
  if (text[figure.core] === '两') return false
  const lead = before(text, figure.start)
  if (/(?:共|先后)(?:召开|举行)?了?[\d一二三四五六七八九十]+届$/.test(lead)) return false
  // 81次主席会议、27次常委会议
  if (/\d次[\u4e00-\u9fff]{2,6}、$/.test(lead)) return false
  // 18次常委会重点讨论: which, where nothing is done to it.
  if (
    /^$|[,。;]$|、$|参加$/.test(lead) &&
    !figure.han &&
    /^(?:常委会|主席会议)/.test(after(text, figure.tail))
  )
    return true
  if (/[届委会协]$/.test(lead) && figure.start === figure.core)
    return /届$/.test(lead) || sessionAfter.test(after(text, figure.tail))
  return (
    /^(?:[党团工妇文作侨科残]代会|全国代表大会)/.test(after(text, figure.tail)) ||
    (sessionAfter.test(after(text, figure.tail)) && !/[开议办行加了有织排]$/.test(lead))
  )
}

const sessionAfter =
  /^(?:会议|全会|全体会议|常委会议?|大会|代表大会|党代会|党委会)(?:$|[上期以和闭开精召后暨,、。提确审通胜隆顺圆的部要一二三四五六七八九十])/

/** （1）, 2. before a paragraph: its number. */
function isNumbering(text: string, figure: Figure): boolean {
  return (
    /^[(\s]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、\s]+$/.test(text) &&
    /[).、]/.test(text) &&
    figure.tail - figure.core < 4
  )
}

/** 12345热线, 13800138000, 2.0版: numbers to call, editions. */
function isCode(text: string, figure: Figure): boolean {
  const lead = before(text, figure.core)
  if (figure.unit === '度') return /[纬经]$/.test(lead)
  if (figure.unit === '次') return isSession(text, figure)
  if (
    figure.unit === '' &&
    /(?:邮编|电话|邮政编码|编号|代码|热线|版本?|[图表注]|附件|附表|页码?|序号|双|京东):?$/.test(lead)
  )
    return true
  if (figure.unit === '分' && /[\d一二三四五六七八九十][点时]$/.test(lead)) return true
  if (figure.unit !== '' || figure.bounded) return false
  if (isNumbering(text, figure)) return true
  if (figure.han) return /[正腊冬]月$/.test(lead)
  if (/^\d[05]$/.test(text.slice(figure.core, figure.tail)) && text[figure.tail] === '后') return true
  const printed = text.slice(figure.core, figure.tail)
  if (/(?:号码?|群|账号|QQ|微信|传真):?$/.test(lead)) return true
  if (/^1[3-9]\d{9}$/.test(printed)) return true
  if (/[A-Z]\/?[A-Z]* $/.test(lead)) return true
  return (
    /^\d{3,6}$/.test(printed) &&
    /^的?(?:晚会|消防|热线|诉求|工单|派单|平台|政务|指挥|急救|报警|便民|专线|服务|电话|市民|消费|检察|联动)/.test(
      after(text, figure.tail),
    )
  )
}

/** “1234”: a number alone in quotation marks is a name. */
export function isQuoted(text: string, figure: Figure): boolean {
  return (
    (figure.unit === '' || (!figure.bounded && (figure.han ? /^[条个项]$/ : /^条$/).test(figure.unit))) &&
    /[“‘]$/.test(before(text, figure.start)) &&
    /^[”’]/.test(after(text, figure.tail))
  )
}

const lengths = new Set('个月 天 周 小时 星期 个小时 工作日 个工作日 分钟 个学时 个季度 年'.split(' '))

/** 近3个月, 3个月来, 7天后: a stretch of time that dates, and measures nothing. */
export function isPeriod(text: string, figure: Figure): boolean {
  // 连续14次, 连续三次: how long in a row, as findPeriods gives it.
  if (figure.unit === '次' && figure.start === figure.core) return /连续$/.test(before(text, figure.start))
  // 近一段时间, 大概要一段时间
  if (figure.unit === '段') return /^(?:时间|时期|日子)/.test(after(text, figure.tail))
  if (!lengths.has(figure.unit)) return false
  if (figure.unit === '个季度') return true
  const word = text.slice(figure.start, figure.core)
  if (/近$/.test(word) && /^(?:个月|天)$/.test(figure.unit)) return true
  if (/(?:过去|最近|(?<!提)前|头|未来|周末|今后|连续|接下来|下一?步|这)$/.test(before(text, figure.start)))
    return true
  const rest = after(text, figure.end)
  if (
    /^的?时间/.test(rest) &&
    (/^的?时间[里内中]/.test(rest) || /[用花过经]$/.test(before(text, figure.start)))
  )
    return true
  if (figure.low === null && /^[内里]/.test(rest)) return true
  if (/^(?:来|以来|间|后|前|之后|之前|以后|以前|期间)/.test(rest)) return true
  return false
}

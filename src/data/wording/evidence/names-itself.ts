import type { Figure } from '../figure.js'
import { isSpoken } from '../dictionary/things.js'

/** Numbers with a measure word that say which one or are a name. */

/** 5g应用 */
const generation =
  /^(?:网|基站|应用|建设|技术|时代|信号|通信|消息|融合|专网|工厂|手机|产业|终端|用户|商用|场景|智慧|[+,、])/
const schools = new Set([...'医院中', '医院', '中院', '学校', '院校', '高校'])
const buildings = new Set('栋幢座')
/** 3类水体, 1类提案 */
/** 水质由劣五类提升到三类 */
const grade = /劣$|(?:水质|断面|水体)[^,。;分]{0,12}$/
const classed = /^[1-6](?:水|提案|创?新药|件|疫苗|事业|医疗|危)/

/** 三个100% counts percentages; 国十条 is a policy, 3栋2单元 an address. */
export function namesItself(
  { unit, han, small, positional }: Figure,
  printed: string,
  lead: string,
  rest: string,
): boolean {
  // 二类提案 are of the second class, 二期 is the second phase, 二组 the second group; 两类 are two.
  if (printed === '二' && /^[类期组队班]$/.test(unit)) return true
  // 上述3个问题, 这3件: those spoken of before.
  if (/^[个项件条点]$/.test(unit) && /[上前]述$/.test(lead)) return true
  if (/^(?:\d|10)$/.test(printed) && /[这那]$/.test(lead)) return true
  // 1人1档, 1村1品, 1张蓝图, 最后1公里
  if (
    printed === '1' &&
    (/[没无]有?$/.test(lead) ||
      /(?<![\d.])1[\u4e00-\u9fff]$/.test(lead) ||
      /^1[\u4e00-\u9fff]|^[\u4e00-\u9fff]到1[\u4e00-\u9fff]/.test(rest) ||
      /从1[\u4e00-\u9fff]{1,2}到$/.test(lead) ||
      /^[点线面](?:$|[,。;、的])/.test(rest) ||
      (!/^[件座起首头]$/.test(unit) && isSpoken(unit, rest)))
  )
    return true
  if (/^(?:公里|米)$/.test(unit) && /最[后先前]$/.test(lead)) return true
  if (unit === '项' && lead.endsWith('中央')) return rest.startsWith('规定')
  // 2案并1案
  if (unit === '案' && (/^并/.test(rest) || /案并$/.test(lead))) return true
  if (unit === '样' && /[老新]$/.test(lead)) return true
  // 二稿; 改了七稿
  if (unit === '稿') return small && !/[了易]$/.test(lead)
  if (unit === 'g') return /^[2-6]$/.test(printed) && generation.test(rest)
  // 国十条, 民营经济三十一条 are known by their length; 民法典1165条, 二十三条立法
  if (unit === '条') {
    if (/(?:法典|宪法|刑法|诉讼法)$/.test(lead)) return true
    const policy = /(?:经济|金融|外贸|国发|深改|中央)$/.test(lead) && /^(?:$|[,。;、”》])/.test(rest)
    return policy || (han && /[国新双老金]$/.test(lead)) || rest.startsWith('立法')
  }
  // 市三医院, 县一小学: which, not how many.
  if ((unit === '院' || unit === '校') && lead === '') return small && han
  // 2018年1期 of a journal
  if (unit === '期' && (/^\d+版/.test(rest) || /二期[、和及]$/.test(lead))) return true
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
    ((printed.length === 1 && grade.test(lead)) ||
      (printed.length === 1 && /(?:评定|鉴定|判定|属|达|保持|稳定在?|优于)[为到于]?$/.test(lead)) ||
      classed.test(printed + rest))
  )
    return true
  // 七队队部
  if (unit === '队' && rest.startsWith('队')) return true
  // 11组段 of a road
  if (unit === '组' && rest.startsWith('段')) return true
  // 李家村三组
  if (/^[组队]$/.test(unit))
    return (
      (small
        ? printed !== '两'
        : /[\d一二三四五六七八九十]社$/.test(lead) ||
          (unit === '组' && /^的?(?:村|居|农|社|学|群)[民生众员]/.test(rest))) &&
      /(?:[\d一二三四五六七八九十]社|[村屯山沟湾坪坝塘岭道护业界济育卫体联合工商]|水文|地质|科技|文艺|社[区科]|[农林牧分]场)$/.test(
        lead,
      )
    )
  // 省政协参政议政部三处
  if (unit === '处')
    return (
      small && printed !== '两' && /(?:(?<!门诊|营业|门市|俱乐|经营|小卖|服务)部|[局厅室司]|机关)$/.test(lead)
    )
  if (unit === '班' || unit === '学生')
    return /(?:年级|[高初大])$/.test(lead) && (small || printed.length === 1)
  if (schools.has(unit)) return small && han && /[省市县区州]$/.test(lead)
  return buildings.has(unit) && (/\d号$|靠$/.test(lead) || /^\d+(?:单元|室|号|楼)/.test(rest))
}

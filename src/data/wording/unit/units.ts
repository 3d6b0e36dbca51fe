import { characters } from '../dictionary/characters.js'
import { canonical, isKnown, persons, unitsBeginning } from './known-units.js'

/** 轮次, 户次: a measure word and 次 count together; in 项次要任务 次 belongs to the noun. */
const times = /次(?![要级品序生数方之元日年月席于:])/y

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

/** 元/月, 元/人·月, 人/10万人, 张/千人, m3/s. */
const span =
  /人·[年月天次]|年|月|日|季度|天|人年|(?:10|十)?[百千万亿][人户元]|百公里|(?:s|d|L|min)(?![A-Za-z])/y

/** 14人口头发言 is 14人, 3编制 no 编: characters behind which part of a word goes on. */
const parted = new Map([
  ['人口', '头'],
  ['列', '席入举出为'],
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
  `(?:建档立卡|易返贫致贫|易返贫|低收入|贫困|困难|脱贫|农村|城镇|城乡|城市|乡村|残疾|留守|流动|移民|搬迁|受灾|常住|户籍|农业|劳动|困境|特困|各族|各界|高校|中小学|新就业|就业|参保|失业|城区|牧区|库区|灾区|山区|重点|优抚|低保|救助|保障){1,3}(?:${persons.join('|')}|对象|毕业生|劳动力|户|人)|[\u4e00-\u9fff]{2}儿女`,
  'y',
)
const peopleFirst = characters('建易低贫困脱农城乡残留流移搬受常户劳特各高中新就参失牧库灾山重优救保')
const children = characters('儿')

function peopleAt(text: string, i: number): string {
  return peopleFirst(text, i) || children(text, i + 2) ? (match(people, text, i)?.[0] ?? '') : ''
}

/** 120万支持, 15万组建, 50万场地租金, 五倍子, 三倍体, 四部合唱: a word behind a number, and no measure word. */
const words =
  /支[持援撑付]|组(?:[织建]|成(?!员)|队(?!员))|处(?:置|理(?![疗发]))|部署|架设|盘活|种植(?![物株])|张贴(?![画纸])|讲[解授]|面[向对积]|位(?:[于置]|列(?!席))|分[别配担红]|担[任负保]|起草|列入|排[查练]|点亮|场(?:馆|地(?!方))|课[程堂]|口[罩粮岸]|节[约能]|对接|包[装括]|套餐(?!具)|倍(?:子|体(?![量积]))|笔(?:字型|打字|输入法)|部(?:丛刊|备要|合唱)|行诗|折(?:不|叠|屏)|台(?:账|风(?![力机]))|站台|条例/y

function wordAt(text: string, i: number): string {
  const joined = at(words, text, i)
  for (const word of unitsBeginning(text[i])) {
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

/** The longest of those that stand alone in brackets. */
const longest = 4
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

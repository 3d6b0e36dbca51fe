/**
 * Words with numerals that measure nothing and that the rules of evidence alone would take for figures: places whose
 * second character is a measure word, brands with digits, set phrases.
 */
const words =
  '三台县 三门县 三门峡 五台县 五台山 五家渠 六枝 七台河 九台区 六盘水 一亩三分地 三间房小学 ' +
  '三间房乡 三间房镇 三间房村 三四轮车 二三轮车 三轮车 四轮车 最多跑一次 最多跑1次 最多跑一趟 只跑一次 ' +
  '一次不跑 只进一扇门 一批又一批 一个又一个 一件接着一件 一茬接着一茬 3会1课 3重1大 2学1做 ' +
  '双过半 360度 十万八千里 973项目 863项目 985高校 211高校 985院校 211院校 500强 ' +
  '100强 50强 10强 20强 十三陵 十三行 半九十 九成宫 十八盘 十八弯 金砖五国 两只鸟 ' +
  '二十四史 三十六计 一百单八将 一百零八将 三百六十行 三十六行 七十二行 七十二变 五十六个民族 ' +
  '五十六族 三百六十五天 365个日夜 二十四孝 二十五史 八百里 八千里路 两万五千里长征 十三经 ' +
  '一次性 一件事 一站式 一条龙 一张网 一张图 一口价 一家亲 一条心 一个样 一分钟办 十分 十件套 ' +
  '三件套 四件套 零件 零部件 一部分 一千零一夜 十里 ' +
  '三区三州 四乡八镇 十里八乡 四千四万 四千精神 三伏 三人行 一票否决 一票通 三角 八角 十字 八字 一点一 二人转 两条腿 一口清 一个都不能少 ' +
  '唐诗三百首 宋词三百首 元曲三百首 童谣三百首 1条龙 1站式 1张网 1张图 1票否决 一个中心 一家独大 三分之一法则 一度 一面旗 一个篱笆三个桩 约法三章 十万个为什么 一个好汉三个帮 一半是 半数是 ' +
  '一成不变 年过半百 货比三家 学富五车 大卸八块 脚踏两只船 此地无银三百两 飞流直下三千尺 只此一家 几次三番 九十九间半 三只松鼠 ' +
  '欧几里得 三棵树 九棵树 九眼泉 五眼泉 十三香'

const byFirst = new Map<string, string[]>()
for (const word of words.split(' ')) {
  const list = byFirst.get(word[0]!) ?? []
  list.push(word)
  byFirst.set(word[0]!, list)
}

/** 名 + closing quote: what follows tells that the quotation is a name. */
const nameAfter =
  /^(?:工作法|工程|行动|计划|活动|模式|机制|工作|战略|体系|品牌|平台|规划|方案|政策|制度|格局|目标|产业|要求|举措|标准|协商|联动|结对|联系|服务|专项|园区|景区|热线|红线)/

/** 十分钟, 八字以上 and 行程八百里 are figures. */
function goesOn(text: string, i: number, word: string): boolean {
  if (/[之钟以]/.test(text[i + word.length] ?? '')) return true
  // 八角五分
  if (word.endsWith('角') && /^[一二三四五六七八九]分/.test(text.slice(i + 2, i + 4))) return true
  // 一点一吨, but 一点一滴
  if (word === '一点一') return /[^滴点横竖划画面,。;、]/.test(text[i + 3] ?? '')
  // 提案一件加十分
  if (word === '十分' && /[扣计]$|(?<!更)加$/.test(text.slice(Math.max(0, i - 2), i))) return true
  // 十里山路
  if (word.endsWith('里') && /^(?:山?路|地|远|外)/.test(text.slice(i + word.length, i + word.length + 2)))
    return true
  return word.endsWith('里') && /[程了走跑]/.test(text[i - 1] ?? '')
}

/** 万源市, 985高校: the end of the name that begins at `i`, else `i`. */
export function nameEnd(text: string, i: number): number {
  let end = i
  for (const word of byFirst.get(text[i]!) ?? [])
    if (text.startsWith(word, i) && !goesOn(text, i, word)) end = Math.max(end, i + word.length)
  return end
}

const closing: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
}
/** Characters a name or a quotation may begin with. */
export const nameStarts: ReadonlySet<string> = new Set([...byFirst.keys(), ...Object.keys(closing)])

const figureInside =
  /[十百千万亿][余多]|[一二三四五六七八九][十百千万][一二三四五六七八九十百千万零]*(?:件|人?次|[名户元场家篇])|\d[余多]|\d[万亿]\+|\d(?:[万亿余多]*)(?:%|‰|件|次|人|名|个|元|条|场|项(?!目)|家|篇|吨|户|亩|位|斤|枪)|[%‰]|百分之|零(?:投诉|上访|举报|信访|差错|事故|违规|违纪)/

/** “1名委员+1名干部+N名群众” is a formula, “惠企24条”, “1元公交”, “100个示范村工程” and “3支队伍” are names. */
const slogan =
  /\S\+\S|^(?![\u4e00-\u9fff]{2,6}\d).*(?:工程|行动|计划)$|^[\u4e00-\u9fff]{1,6}\d+条$|^\d{1,2}件[\u4e00-\u9fff]{0,4}实事$|^\d{1,2}元(?![以左的多钱])[\u4e00-\u9fff]+$|^(?:(?:^|[、和])[\u4e00-\u9fff]?(?:\d|10)[个项条大支张种类套](?!工作日|小时|月)[\u4e00-\u9fff]{2,5})+$/

/** The end of a title or of a short quotation that names something (“三审”, “4+2”), else `i`. */
export function quotationEnd(text: string, i: number): number {
  const close = closing[text[i]!]
  if (close === undefined) return i
  const title = close === '》' || close === '〉'
  const reach = text.slice(i + 1, i + (title ? 80 : 48))
  const length = reach.indexOf(close)
  if (length < 0) return i
  const content = reach.slice(0, length)
  const end = i + 2 + length
  if (title) return end
  if (/[,。;!?]/.test(content)) return i
  if (slogan.test(content)) return end
  const named = nameAfter.test(text.slice(end, end + 6))
  return named || !figureInside.test(content) ? end : i
}

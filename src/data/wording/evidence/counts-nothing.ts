/** What stands behind a number that dates, orders or grades and measures nothing. */

/** What follows a number that counts or measures nothing: dates, sessions, levels, places in a row. */
const never =
  /节[气令]|年|月|日|号|届|级|时|点|周|载|世纪|季度|大|代|线|路|环|甲|国道|省道|县道|室|楼|旬|等奖|把手|流|方|边|中全会|维|频道|星|学期|单元|幼儿|区间|字头|房|会|本书记|财年|学年|朝古|维码|人大(?!关)|次元|位数|比[\d一二三四五六七八九十]|国(?:集团|峰会|庆)|元[化论]|\d|:|(?:度|夜|伏|段)?[间]?·/y

/** Countable all the same although they begin like the above. */
const spared =
  /(?<=\d)方面|(?<=[出下如的了谈]\d{1,2})点(?=(?:具体|宝贵|针对性|合理化|中肯|指导)?(?:意见|建议|要求|启示|体会|希望|倡议|思考))|(?<=\d)点(?=(?:意见|建议|要求|启示|体会|希望|倡议|思考)(?:$|[,。;、]))|方面(?=的?[\d一二三四五六七八九十百]+[余多]?[个条项件])|点位|路(?:视频|信号|监控|直播|摄像|调研|督|人马|工作|赴|深入|开展|对|奔)|会议|方(?:[土木]|公里)|大类|大项|大卡(?!车)|周岁|号(?:工|人(?![物员大]))|(?<=[万亿])(?=\d{2}周?岁)|楼栋|届次|载重吨|点亮|时段|代表|日元|房屋|单元楼|流动/y

/** 年 as a length of time, not as a date, an age or a class. */
const years =
  /年(?![度代级轻龄间来前后初底末均会鉴第内中里货报画味]|计划|规划|行动|制|以[来后前]|之[前后]|期间|一遇|\d|[一二三四五六七八九十]{1,3}月)/y

/** 周 as a length of time, not as 周年, 周岁, 周三 or a surname. */
const weeks = /周(?=$|[,。;、)”!?的左上以之多就后前内里时便才即完办开解见])/y

function at(pattern: RegExp, text: string, i: number): boolean {
  pattern.lastIndex = i
  return pattern.test(text)
}

/** Whether what stands at `i` makes the number before it a date, an ordinal or a level. */
export function countsNothing(text: string, i: number): boolean {
  return at(never, text, i) && !at(spared, text, i)
}

/** Whether 年 at `i` is a length of time. */
export function isYears(text: string, i: number): boolean {
  return at(years, text, i)
}

/** Whether 周 at `i` is a length of time. */
export function isWeeks(text: string, i: number): boolean {
  return at(weeks, text, i)
}

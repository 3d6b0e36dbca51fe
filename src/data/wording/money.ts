/** Money said without its unit: 投入1200万, 捐款30余万, 折合人民币1200万. */

const currency = /(?:人民币|RMB|[¥￥])$/

/** What is only ever money; 投资 and 投入 of anything else name it. */
const amount =
  /(?:(?:投[入资]|[出注斥耗集垫]资|自筹|筹集|掏腰包|拿出|花费|分得|配套|补助|(?:财政|再)?追加|捐[款资出]|捐助款|[拨划交缴兑]付|[下划]拨|拨出|省下|节[省约]|罚没|追[缴回]|挽损|上缴|缴纳|清欠|让利|创收|增收|盈利|亏损|结余|订单|预算|概算|票房|保费|筹[资款]|[贷放]款|融资|授信|资[金本]|经费|基金|款项|善款|[奖租押佣定]金|分红|提成|奖励金|产值|营收|收入|利润|税收|纳税|工资|销售额|营业额|成交额|交易额|估值|市值|投资额|存款|债务|造价|损失|拨款|补贴|物资|补偿款|货款|薪|欠款)(?:金额|总额|总量|额|折[价合]|价值)?|[金总]额|单笔|[减退免]税|降费|减免|(?:亏|赔|赚|挣|花|凑|罚|垫|投|配套|省下?)(?=了))(?:合计|共计|总计|累计|共|计|达到|达|为|了)?$/

/** 提供30万资金, 5万善款 */
const behind =
  /^的?(?:(?:专项|帮扶|扶持|建设|爱心|启动|项目)?(?:资金|经费|[捐善货贷存]款|[奖租押定]金|助学金|慰问金|投资(?![人者商方机额])|补贴|债务))/

/** Whether the words around a number without a unit say that it is money; without a scale only a currency does. */
export function namesMoney(lead: string, scaled: boolean): boolean {
  return currency.test(lead) || (scaled && amount.test(lead))
}

/** 投入1.2万民兵: people were put in, and no money. */
const people = /^[\u4e00-\u9fff]{0,2}[兵警员士工众](?![资费程作会业地])/

export function isOfPeople(rest: string): boolean {
  return people.test(rest)
}

export function isOfMoney(rest: string): boolean {
  return behind.test(rest)
}

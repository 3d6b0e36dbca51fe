import { after, before } from './around.js'
import type { Figure } from './figure.js'

/** Figures that name what they belong to: a class of people, a service, an edition. */

export function boundsAges({ unit, bound }: Figure): boolean {
  return unit.endsWith('岁') && /^(?:atLeast|atMost|between|over|under)$/.test(bound)
}

/** 60岁以上老人 and 18—60周岁 name a class of people. */
export function isAgeClass(text: string, figure: Figure): boolean {
  const lead = before(text, figure.start)
  if (figure.unit.endsWith('岁') && /年满$/.test(lead)) return true
  return boundsAges(figure) && !/(?:平均|年龄|寿命|均)[^,。;]{0,8}$/.test(lead)
}

/** 24小时服务, 15分钟生活圈, 二期工程, 2.0版. */
export function isName(text: string, figure: Figure): boolean {
  const rest = after(text, figure.end)
  // 最多一天达1100余条
  if (figure.small && /^最/.test(text.slice(figure.start, figure.core)) && /^[达有就超]/.test(rest))
    return true
  if (figure.unit === '天') return /^(?:不间断|不打烊|无休|全天候)/.test(rest)
  if ((figure.unit === '小时' || figure.unit === '个小时') && figure.end === figure.tail)
    return /^(?:不间断|不打烊|无休|新闻|客服|值[班守]|在线|服务|自助|监[控测]|开放|热线|待命|开通|畅通|轮班|工作日|倒班|全天候|营业|响应|外|之外|以外)/.test(
      rest,
    )
  if (figure.unit === '%') return /^的?(?:努力|热情|把握)/.test(rest)
  if (figure.unit === '次') return /^(?:满意|办结|合格|通过|成功|化解)率/.test(rest)
  // 十六字方针
  if (figure.unit === '字')
    return /^(?:人才|治水|社会主义)?(?:核心价值观|方针|总要求|诀|箴言|经|真经|口诀|守则|方略)/.test(rest)
  if (figure.unit === '分钟' || figure.unit === '公里') return /^[\u4e00-\u9fff]{0,8}圈/.test(rest)
  if (figure.unit === '期') return /^(?:工程|项目|建设)/.test(rest)
  return figure.unit === '版' && figure.decimals !== undefined
}

import { clauseEnd } from './after-noun.js'
import { scheme } from '../dictionary/bodies.js'
import { counted, made } from '../dictionary/nouns.js'
import { endsAsThing, isNumberedPoint } from '../dictionary/rhetoric.js'
import { isThing, isWork, yes, type Rule } from './rule.js'
import { isSpoken } from '../dictionary/things.js'
import { tellsWhich } from '../unit/times.js'
import { urging, verb } from '../dictionary/verbs.js'

/** 在三个健康驿站, 全县六个先进集体: what a preposition names is no point. */
const naming =
  /(?:[在就与和及对让为向从自给由使等经的把将]|(?<!没)有|(?<![做达得见收起受])到|全[省市县区州国])$/
/** Two characters of the clause, the last of which may end a verb. */
const done = /^$|[,。;]$|[\u4e00-\u9fff]{2}(?<![第这那前后头每各好当强牢紧])$/
/** 提到三个问题, 五个示范区: as often points as things */
const spokenOf = /^[\u4e00-\u9fff]{0,8}[题区圈](?![\u4e00-\u9fff])/
/** What was done, and to how many: of more than one, since 一 is told by its surroundings. */
export const rulesOfDeeds: readonly Rule[] = [
  // 安装两个充电桩, 桥梁的三种设计方案: things, whatever the words before them
  {
    units: /^[个条项种件]$/,
    lead: /[\u4e00-\u9fff]$/,
    counts: ({ unit, lead, rest }) =>
      yes(
        (counted.test(rest) || (made.test(rest) && (unit === '个' || lead.endsWith('的')))) &&
          (naming.test(lead) || (unit !== '件' && !isNumberedPoint(rest))) &&
          !scheme.test(rest),
      ),
  },
  // 确定三个年度课题, 认养三片林地: a thing at the end of its clause, whatever was done to it
  {
    units: /^[个条项处片块道张套根种门]$/,
    one: false,
    lead: done,
    counts: ({ rest }) => yes(endsAsThing(rest) && !spokenOf.test(rest) && !isNumberedPoint(rest)),
  },
  { counts: ({ text, figure, lead }) => (!verb.test(lead) || tellsWhich(text, figure) ? false : undefined) },
  // 改造二期, 基金二期: a phase
  { units: /^期$/, lead: /(?:改造|升级|[扩改新]建|建设)$/, counts: false },
  // 方式可分为两种
  { units: /^[种类]$/, lead: /分[为成]$/, counts: false },
  // 共完成十一条: with no noun behind it to number.
  { rest: clauseEnd, counts: true },
  // 出台三项惠企政策, 打造三个拳头产品; 实现三个转变, 打造五个高地
  {
    units: /^[个项条种类处]$/,
    counts: ({ lead, rest }) => isWork(rest) || (isThing(rest) && (!urging.test(lead) || endsAsThing(rest))),
  },
  { units: /^(?:支|门|组|片|批|轮|个月|部|台|套|路|张|块)$/, counts: ({ rest }) => isWork(rest) },
  // 谋划两件事, but 办了两件实事
  { counts: ({ unit, lead, rest }) => (unit === '件' && !urging.test(lead)) || !isSpoken(unit, rest) },
]

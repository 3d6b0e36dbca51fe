/** The words for what becomes of proposals on their way: handed in, filed or not, handed out, answered. */

/** Each stage holds no more than those before. */
export const stages = [
  /收到|(?<![再待])提交|征集|收集|提出|来稿|\b(?:received|submitted|tabled|handed in)\b/i,
  /立案|\b(?:filed|registered|on (?:file|record))\b/i,
  /交办|承办|交\S{1,6}办理|^办理的?(?:代表|委员|政协|人大)?(?:提案|建议|议案)|应办|应答复|受理|\b(?:assigned|transferred)\b/i,
  /(?<!应)[办答]复|办结|办理完毕|办理完成|已办|\b(?:answered|concluded|replied|handled)\b/i,
] as const

/** Counts of something else, or of another year’s. */
export const apart =
  /时间|方式|渠道|途径|反馈|测评|问卷|单位|部门|委员|人数|人次|上年|去年|上届|往年|历年|跟踪|^(?:通过|网上|线上|线下|纸质)|结转|督办|重点|(?:并案|合并|归并)(?!(?:处理)?后)|撤|不予|未|不立案|转|率|占比|百分|天|平均|集体|联名|优秀|面商|走访|同比|增[长减加]|减少|下降|变[化动]|（分类\d*）|\b(?:not|un\w+|rate|share|late)\b|%/

/** Some of those of a stage: 按时办复, 三个月内办复. */
export const inTime = /[^国境省市县区]内|[逾按限超到]期|按时|提前/

/** Further steps that hold no more than those before: who was to come and who came, what was given out and came back. */
export const otherSteps = [
  [
    /应到|应出席|应参加|应参会|\b(?:eligible|invited|entitled)\b/i,
    /实到|实际出席|实出席|实际参加|实际到会|\b(?:voted|attended|present)\b/i,
  ],
  [
    /(?:卷|表|票|函).*(?:发放|发出)|(?:发放|发出).*(?:卷|表|票|函)/,
    /(?:卷|表|票|函).*(?:收回|回收)|(?:收回|回收).*(?:卷|表|票|函)/,
    /有效.*(?:卷|表|票)|(?:卷|表|票).*有效/,
  ],
  [/^委员(?:总|人)?数$/, /(?:参与|提交|提出)(?:了?(?:提案|建议))?的?委员(?!会)|提案委员(?!会)/],
] as const
export const notCounted = /率|占比|比例|百分|平均|同比|增长|下降|未|无效/

/** 立案, 办复提案: a stage, and nothing else in the name. */
export const plainStage = /^(?:立案|交办|承办|办[复结]|答复)的?(?:提案|建议)?(?:件?数)?$/

/** What was taken on, of which some is done. */
export const taken =
  /^(?:主办|应办复?|应答复|承办|交办|受理|立案|任务)(?:的?提案)?(?:件?数|总数|总件数|合计)?$/

export const notFiled = /不予立案|未立案|未予立案|不立案|\bnot (?:filed|registered|put)\b/i
export const merged = /并案|合并|归并|\bmerged\b/i
export const passedOn = /转|^作|\b(?:forwarded|passed on)\b/i
/** What becomes a suggestion is not filed. */
export const suggested =
  /转[为作]|转(?=\S{0,4}(?:社情民意|意见|信访|建议|来信|参考))|^作为?\S{0,6}(?:意见|建议|来信|参考)/
export const withdrawn = /撤|退[回件案]|\bwithdrawn\b/i
export const otherwise =
  /并案|合并|归并|修改|会(?:议期|期)?间\S{0,3}解决|撤案|撤回|撤销|退[回件案]|转为|转作|转送|转(?=\S{0,4}(?:社情民意|意见|信访|建议|来信|参考))|作为?\S{0,6}(?:意见|建议|来信|信访|参考)|\b(?:merged|forwarded|passed on|withdrawn)\b/i
export const shares = /率|占|比例|比重|%/
/** 其中：转社情民意 is some of those not filed. */
export const notOfIt = new RegExp(`${shares.source}|^其中`)

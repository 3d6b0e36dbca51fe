/** Names of who proposes, and of proposals that somebody chose among all. */

/** Who proposes: 委员提案, 民主党派和工商联提案, 委员个人或联名. */
const who =
  '(?:委员会?|个人|联名|集体|(?:民主)?党派(?:中央)?|(?:人民|社会)?团体|界别(?:小?组)?|专(?:门委员|委)会|小组|工商联|无党派人士)'
const between = '(?:[、，和与及或等各级省市县区州旗]|全国|政协|有关)*'
/** Members' proposals, proposals by parties, special committees. */
const english =
  "(?:proposals? (?:from|by|of) )?(?:(?:individual|cppcc|political|democratic|special|mass|people['’]s) )*(?:members?|parties|committees?|sectors?|groups?|organi[sz]ations?|collective|individuals?)['’]?s?(?: (?:and|or|of) [a-z ]+)?(?: proposals?)?"
export const proposer = new RegExp(
  `^(?:其中[:：])?${between}${who}(?:${between}${who})*等?(?:的?提案|提出的?(?:提案)?)?(?:件?数)?$|^${english}$`,
  'i',
)

/** 委员, 个人, and no 委员会. */
export const single = /委员(?!会|小组)|个人|\bmembers?\b|\bindividuals?\b/i
export const joint = /集体|\bcollective\b/i

/** 重点提案, 督办提案, 优秀提案: some of all others, counted among these already. */
export const chosen = /重点|督办|优秀/

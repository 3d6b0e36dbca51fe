import type { Figure } from '../figure.js'

const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const dateBefore = new RegExp(
  `(?:\\b(?:${month})[a-z]*\\.?|\\b(?:No\\.?|Nos\\.?|Article|Articles|Section|Chapter|Part|Big|Stage|Annex|Appendix|Table|Figure|Schedule|Clause|Paragraph|Item|Group|Order|Phase|Class|Room|Rule|Page|age of|[Tt]ype|[Gg]rade|per|p\\.|Tel\\.?|Version|Volume|Covid|COVID|Highway|Route|GB|ISO))\\s*$`,
)
const dateAfter = new RegExp(
  `^\\s*(?:${month})|^-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b|^\\s*(?:st|nd|rd|th)\\b|^-(?:year|day|month|member|storey|story|point|hour|week|minute|person|star)|^[:/]\\d|^\\s*(?:a|p)\\.?m\\b|^\\s*o'clock|^-\\d`,
)
const time = /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies))$/
/** What speeches number: two sessions, three aspects, four goals. */
const spoken =
  /^(?:sessions|aspects|goals|principles|fronts|ways|sides|things|respects|pillars|stages|phases|levels|parts|themes|halves|ones|others|characteristics|musts|directions|dimensions|areas|battles|systems|guidelines|priorities|tests|roles|functions|requirements|steps|brackets|tiers|types|forms|kinds|categories|factors|problems|practices|rules)$/
/** Those spoken of before: these two regions, the following three measures, the two regions. */
const pointed = /\b(?:these|those|both|first|last|following|other)\s*$/i
const pointedPlaces = /\bthe\s*$/i
const placed = /^(?:regions|sides|countries|cities|provinces|places|organs)$/
const emphatic = /\b(?:major|key|strategic|basic|main|core|important|great|priority|critical)\b|[A-Z]/
const plural = /(?:[^su]s|people|children|women|men)$/

/** Two to ten of things in words count: three organizations, eight democratic parties; Two Sessions and five key tasks do not. */
function countsFew(text: string, figure: Figure): boolean {
  if (!plural.test(figure.unit) || spoken.test(figure.unit) || time.test(figure.unit)) return false
  const before = text.slice(Math.max(0, figure.start - 12), figure.start)
  if (pointed.test(before) || (placed.test(figure.unit) && pointedPlaces.test(before))) return false
  return !/^one\b/i.test(text.slice(figure.core)) && !emphatic.test(text.slice(figure.core + 1, figure.tail))
}

const lasting =
  /\b(?:last(?:ed|ing|s)|took|takes?|spent|spending|(?:expectancy|schooling)(?: \w+){0,4}|served(?: \w+)? for|worked(?: \w+)? for)\s*$/i
/** Over 30 years of reform, within two years: what dates or limits, as 近两年 does. */
const spans = /^(?:years?|decades?|centur(?:y|ies))$/
/** 61 have been settled, 115 from the committees, 412 of the 437: the noun is left out. */
const pronoun =
  /^ (?:of (?:the|them|these|those|its|their|which|whom|all|\d)|(?:were|are|have|had|remain|came|concern(?:ed)?|went|did|passed|received|followed|attended|voted|abstained|opposed|objected|missed|cost)\b|(?:against|in favou?r|in part|in full|rejected)\b|from [a-z]|fewer than|more than a)/
/** received only four */
const only = /\b(?:only|just|a mere)\s*$/i
/** 96, down from 120 */
const compared = /\b(?:down|up) from(?: [\d.,]+%? to)?\s*$/
const reached =
  /\b(?:doubled|tripled|rose|fell|grew|increased|decreased|dropped|climbed|reduced|cut|expanded|extended|raised|lowered|brought)(?: [\w.%]+){0,3} (?:to|from)\s*$/i
/** zero-employment families, two-way links, 100M networks: part of a word. */
const modifies =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|half)-(?!thirds?|quarters?|fifths?|tenths?|half)[a-z]|^(?:[a-z]+|[\d.,]+) (?:thousand|million|billion)-[a-z]|^[\d.,]+[MG]\b(?![²³])|^[\d.,]+-(?!odd|plus|per|to|hundred|thousand|million|billion|trillion)[a-z]/i
/** half of them over 60 */
const aged =
  /\b(?:(?:in (?:two|three|four|five|ten)|percent|half|most) (?:was|were|is|are)|them|those|people|aged?|residents|children|adults|everyone|women|men|patients|members|seniors)\s*$/i

/** What a committee's report counts in a year that may be a number: 2000 proposals. */
const counted =
  /^(?:proposals|motions|suggestions|members|meetings|reports|visits|surveys|studies|inspections|consultations|seminars|symposiums|forums|projects|people|committees|departments|delegations|trips|events|letters|cases|households|villages|companies|enterprises|schools|hospitals|times|documents|issues|recommendations|opinions)$/
const cue =
  /(?:total of|as many as|as much as|as high as|reached|reaching|totall?ed|totall?ing|stood at|was|were|number of|exactly|(?:increase|rise|decrease|fall|reduction|gain) of|the total to|amounted to|amounting to)\s*$/

/** Whether a number in English prose is a figure: with a unit, a bound or a scale, and no date. */
export function isEnglishFigure(text: string, figure: Figure): boolean {
  const before = text.slice(Math.max(0, figure.start - 32), figure.start)
  const lead = before.slice(-16)
  const rest = text.slice(figure.tail, figure.tail + 12)
  if (dateBefore.test(lead) || /[A-Za-z\d+:/.-]$/.test(lead)) return false
  const digits = text.slice(figure.core, figure.core + 16)
  const behind = figure.high ? '' : (/^[\d,.]*\d(.*)$/.exec(digits)?.[1] ?? '')
  if (dateAfter.test(rest) || dateAfter.test(behind)) return false
  if (figure.low === null) return true
  if (/^half/i.test(digits) && /^half[ -]?way/i.test(digits)) return false
  if (/^half/i.test(digits)) return !/\b(?:first|second|latter|other|better)\s*$/i.test(lead)
  const year = /^(?:19|20)\d\d(?!\d|,\d|\.\d)/.test(digits)
  const isSpan = year && figure.bound === 'between'
  if (figure.unit === '' && !isSpan && figure.start === 0 && figure.end === text.length) return true
  // 45 days, by themselves
  if (time.test(figure.unit) && figure.start === 0 && figure.end === text.length) return true
  if (time.test(figure.unit) && (!figure.bounded || (spans.test(figure.unit) && !figure.high)))
    return lasting.test(before) || reached.test(before)
  if (/^ ago\b/.test(rest) && time.test(figure.unit)) return false
  // $1.2m is money, a 100M network none
  if (
    (!/元$|镑$/.test(figure.unit) && modifies.test(digits)) ||
    (/^[A-Za-z]/.test(rest) && figure.unit === '')
  )
    return false
  if (
    /^one\b(?! (?:hundred|thousand|[mbtr]+illion))/i.test(digits) &&
    figure.bound === 'over' &&
    figure.unit !== '%'
  )
    return false
  if (figure.unit === '' && figure.bounded && aged.test(lead)) return false
  const alone =
    figure.unit === '' &&
    (pronoun.test(text.slice(figure.tail, figure.tail + 20)) ||
      (only.test(lead) && /^[.,;:)!?]|^$/.test(rest)))
  if (figure.small && !figure.bounded)
    return (
      /^(?:%|百分点|.*元)$/.test(figure.unit) || countsFew(text, figure) || (alone && !/^one\b/i.test(digits))
    )
  if (year && (figure.unit === '' || /[a-z]/.test(figure.unit)) && figure.bound !== 'between')
    return counted.test(figure.unit) && !/\b(?:in|since|by|of|the)\s*$/i.test(lead)
  if (isSpan) return /元$/.test(figure.unit)
  return (
    figure.bounded ||
    figure.unit !== '' ||
    alone ||
    cue.test(lead) ||
    compared.test(lead) ||
    (figure.change !== undefined &&
      (/^ to \d/.test(rest) || /\bby\s*$/.test(lead) || /^ (?:more|fewer|less) than\b/.test(rest))) ||
    (reached.test(before) && (!/from\s*$/.test(lead) || /^ to [\d]/.test(rest)))
  )
}

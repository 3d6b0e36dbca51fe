/** What the words around an English number say of a rise or a fall. */

const rise =
  /\b(?:up|rose|rise of|rising|grew|growth of|growing|increased?|increasing|increase of|gained?|gain of|expanded|climbed)(?: by)?\s*$/i
const fall =
  /\b(?:down|fell|fall of|falling|declined?|decline of|decreased?|decrease of|dropped|drop of|shrank|reduced|reduction of|cut(?: of)?)(?: by)?\s*$/i
/** cut the average charge by 41 percent */
const raised = /\b(?:raised?|increased?|boost(?:ed)?|lifted)(?: [a-z']+){1,6} by\s*$/i
const lowered = /\b(?:cut|reduced?|lower(?:ed)?|slashed|trimmed)(?: [a-z']+){1,6} by\s*$/i
/** raised it from 380 to 420 yuan: two levels and no range. */
export const levels =
  /\b(?:r[io]s(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing)?|went|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|shr[au]nk|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|up|down|doubled|tripled)(?: [\w,'’-]+){0,24}?,? from(?: [a-z'’]+){0,5}\s*$/i

export function changeOf(ahead: string): { change?: 'up' | 'down' } {
  if (rise.test(ahead) || raised.test(ahead)) return { change: 'up' }
  return fall.test(ahead) || lowered.test(ahead) ? { change: 'down' } : {}
}

/** 21 percent more than last year: what it is compared with says which way it went. */
const behind =
  /^(?:,? and \d[\d.,]* ?(?:%|percent))? (?:(more|higher)|(fewer|less|lower)) than (?:last|a|the (?:previous|same|year)|in (?:\d|the (?:previous|same)))/

/** a 36.65% increase, a 12 percent year-on-year decline */
const named =
  /^ (?:(?:year-on-year|annual|yearly|overall|net|further|average) )?(?:(increase|rise|growth|gain|jump|surge)|(decrease|decline|drop|fall|reduction|cut))s?(?: (?:in|over|from|on|year-on-year|compared|of|since|and)\b|(?![ -]?\w))/

export function comparedBehind(rest: string): { change?: 'up' | 'down' } {
  const match = behind.exec(rest) ?? named.exec(rest)
  return match ? { change: match[1] ? 'up' : 'down' } : {}
}

/** What every chart says, in Chinese; English is taught by `english-words.ts`, which only charts in English load. */
import type { Locale } from '../../../../data/text.js'
import type { KindName } from './kind-names.js'

const zh = {
  loading: '正在读取数据…',
  empty: '没有可显示的数字',
  error: '数据读不出来',
  missing: '有一部分未能载入，请检查网络',
  menu: '数据与下载',
  source: '来源：',
  noSource: '来源未注明',
  chart: '图表',
  kind: (name: KindName): string => name,
  comma: '，',
  semicolon: '；',
  stop: '。',
  /** Between sentences, and between notes. */
  space: '',
  /** Between names of a list, and after its first three. */
  and: '、',
  more: '等',
  none: '没有数字',
  noBase: '分母原文未列',
  derived: '（推算）',
  notComparable: '不可比：',
  rest: (text: string) => `其余${text}，原文未分列`,
  /** What the source says in words and does not print as a number: 全部办结（即100%）. */
  implied: (text: string, wording: string) => `${wording}（即${text}）`,
  impliedSpoken: (text: string, wording: string) => `${wording}，即${text}`,
  share: (part: string, whole: string) => `占${whole}的${part}`,
  /** Never a name and a figure without a word between them: 620100的0次 is not 6201000次. */
  figure: (name: string, text: string) => `${name}，${text}`,
  ends: (count: number, [first = '', last = '']: readonly string[]) =>
    `共${count}个数字，从${first}，到${last}`,
  end: (name: string, text: string) => `${name}的${text}`,
  doubtful: (count: number) => `其中${count}个不是确数`,
  /** What stands for the sign between the ends of a range, and for % after `$1`. */
  to: '至',
  percent: '百分之$1',
}

export type Words = typeof zh & {
  /** Of an axis, where it has words of its own: title and note. Chinese ones stand with the axis. */
  readonly notFromZero?: (lowest: string) => { readonly title: string; readonly note: string }
}

/** What may be said before the English words are here: nothing else is, while they are on their way or missing. */
let en: Words = {
  ...zh,
  loading: 'Loading data…',
  empty: '',
  error: '',
  missing: 'A part is missing; check the network',
  chart: 'chart',
}

export function learnEnglishWords(words: Omit<Words, 'loading' | 'missing' | 'chart'>): void {
  en = { ...en, ...words }
}

export function words(locale: Locale): Words {
  return locale === 'en' ? en : zh
}

/** Measure words in English; the second form is the plural where it is not made with s. */
const english: Readonly<Record<string, string>> = {
  '%': '%|%',
  百分点: 'percentage point',
  个: '|',
  件: 'item',
  件次: 'item',
  条: 'item',
  项: 'item',
  人: 'person|people',
  名: 'person|people',
  位: 'person|people',
  人次: 'person-time',
  次: 'time',
  倍: 'time',
  番: 'doubling',
  场: 'event',
  场次: 'event',
  篇: 'paper',
  份: 'document',
  期: 'issue',
  家: 'body|bodies',
  户: 'household',
  间: 'room',
  套: 'set',
  台: 'unit',
  辆: 'vehicle',
  册: 'volume',
  元: 'yuan|yuan',
  公里: 'km|km',
  平方米: 'm²|m²',
  亩: 'mu|mu',
  公顷: 'ha|ha',
  吨: 'tonne',
  小时: 'hour',
  天: 'day',
  日: 'day',
  个工作日: 'working day',
  工作日: 'working day',
  个月: 'month',
  年: 'year',
  岁: 'year',
  级: 'level',
  市: 'city|cities',
  县: 'county|counties',
  批: 'batch|batches',
}

/** The English of a measure word; what is not known is kept as printed. */
export function englishUnit(unit: string, singular: boolean): string {
  if (!Object.hasOwn(english, unit)) return unit
  const [one = '', many = `${one}s`] = (english[unit] ?? '').split('|')
  return singular ? one : many
}

/** Short labels drop measure words, which stand beside the axis, and keep what changes the size of the figure. */
export function shortUnit(unit: string): string {
  return /^([%‰‱倍]|百分点|[万亿].*)$/.test(unit) ? unit : ''
}

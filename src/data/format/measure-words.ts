/** What English says in its own words: dates and measure words. Importing it teaches them. */
import { learnEnglishDates } from '../resolve.js'
import { englishDate } from './english-dates.js'
import { learnEnglish } from './unit.js'

learnEnglishDates(englishDate)

// The second form is the plural where it is not made with s.
learnEnglish({
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
})

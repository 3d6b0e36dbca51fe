import type { Locale } from '../../data/text.js'

const zh = {
  loading: '正在读取数据…',
  empty: '没有可显示的数字',
  error: '数据读不出来',
  menu: '数据与下载',
  source: '来源：',
  noSource: '来源未注明',
  missing: '有一部分未能载入，请检查网络',
  chart: '图表',
}

export type Words = typeof zh

const en: Words = {
  loading: 'Loading data…',
  empty: 'No figures to show',
  error: 'The data cannot be read',
  menu: 'Data and downloads',
  source: 'Source: ',
  noSource: 'Source not stated',
  missing: 'A part did not load; check the network',
  chart: 'chart',
}

export function words(locale: Locale): Words {
  return locale === 'en' ? en : zh
}

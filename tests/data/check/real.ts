/**
 * What became of proposals and their fields, as public reports printed them: the whole, then name, count, percentage.
 * Sources: gszx.gov.cn/htm/20169/14_13116.htm, …/14_13195.htm, report.hebei.com.cn/system/2014/01/07/013164390.shtml,
 * hn.rednet.cn/c/2015/01/26/4079446.htm, cnhubei.com/xwzt/2010zt/whlh2010/kb/201001/t917142.shtml,
 * gansu.gscn.com.cn/system/2017/01/13/011585352.shtml, …/2024/01/26/013088889.shtml, gansuci.cn/2026/0130/469097.shtml
 */
import type { Table } from './table.js'

export const tables: Readonly<Record<string, Table>> = {
  'Gansu 2007, outcome': {
    total: 760,
    complete: true,
    rows: [
      ['A', 242, '31.8'],
      ['B', 344, '45.3'],
      ['C', 145, '19.1'],
      ['D', 29, '3.8'],
    ],
  },
  'Gansu 2013, outcome': {
    total: 799,
    complete: true,
    rows: [
      ['A', 418, '52.3'],
      ['B', 265, '33.2'],
      ['C', 116, '14.5'],
    ],
  },
  'Hebei 2013, outcome': {
    total: 621,
    complete: true,
    rows: [
      ['1', 477, '76.81'],
      ['2', 106, '17.07'],
      ['3', 38, '6.12'],
    ],
  },
  'Hunan 2014, outcome': {
    total: 692,
    complete: true,
    rows: [
      ['1', 173, '25'],
      ['2', 442, '63.9'],
      ['3', 77, '11.1'],
    ],
  },
  'Wuhan 2009, outcome': {
    total: 801,
    complete: true,
    rows: [
      ['1', 564, '70.41'],
      ['2', 207, null],
      ['3', 30, null],
    ],
  },
  'Gansu 2007, fields': {
    total: 760,
    rows: [
      ['1', 412, '54.2'],
      ['2', 205, '27.0'],
      ['3', 143, '18.8'],
    ],
  },
  'Gansu 2013, fields': {
    total: 799,
    rows: [
      ['1', 290, '36.3'],
      ['2', 175, '21.9'],
      ['3', 111, '13.9'],
      ['4', 86, '10.8'],
      ['5', 69, '8.6'],
      ['6', 68, '8.5'],
    ],
  },
  'Gansu 2017, fields': {
    total: 757,
    rows: [
      ['1', 207, '27.3'],
      ['2', 109, '14.4'],
      ['3', 80, '10.6'],
      ['4', 174, '23'],
      ['5', 100, '13.2'],
      ['6', 87, '11.5'],
    ],
  },
  'Gansu 2026, fields': {
    total: 806,
    rows: [
      ['1', 294, '36.5'],
      ['2', 55, '6.8'],
      ['3', 60, '7.4'],
      ['4', 264, '32.8'],
      ['5', 105, '13.0'],
      ['6', 28, '3.5'],
    ],
  },
}

/** 29 ÷ 838 = 3.46 % is printed 3.4 so that the six add up to 100. */
export const nudged: Table = {
  total: 838,
  rows: [
    ['1', 275, '32.8'],
    ['2', 91, '10.9'],
    ['3', 103, '12.3'],
    ['4', 239, '28.5'],
    ['5', 101, '12.1'],
    ['6', 29, '3.4'],
  ],
}

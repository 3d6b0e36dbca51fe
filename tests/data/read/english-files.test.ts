import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/data/read.js'
import { codesOf, figureLines } from './figure-lines.js'

const read = (text: string) => readDataset(text, { file: 'report.csv' })

describe('files as English editors and offices write them', () => {
  it('one figure a row, with its unit, its source and the address of that', () => {
    const reading = read(
      'Place,Measure,Year,Value,Unit,Source,Source URL\n' +
        'Lanzhou,Studios,2024,189,studios,Report,https://example.org/a\n' +
        'Tianshui,Studios,2024,"more than 110",studios,Report,https://example.org/a\n' +
        'Longnan,Studios,2024,n/a,studios,Report,\n',
    )
    expect(figureLines(reading)).toEqual([
      'Studios@Lanzhou|2024 = 189 studios',
      'Studios@Tianshui|2024 = 110 over studios',
      'Studios@Longnan|2024 = ~ unstated studios (missing)',
    ])
    expect(reading.dataset.sources).toEqual([{ id: 'Report', title: 'Report', url: 'https://example.org/a' }])
  })

  it.each([
    ['January 2024', '2024-01'],
    ['Feb. 2024', '2024-02'],
    ['2024 March', '2024-03'],
    ['Apr-24', '2024-04'],
    ['1 May 2024', '2024-05-01'],
    ['June 2nd, 2024', '2024-06-02'],
    ['Wednesday 3 July 2024', '2024-07-03'],
    ['Q3 2024', '2024-07/2024-09'],
    ['fourth quarter 2024', '2024-10/2024-12'],
    ['H1 2024', '2024-01/2024-06'],
    ['2024 H2', '2024-07/2024-12'],
    ['Jan–Mar 2024', '2024-01/2024-03'],
    ['October 2023 to March 2024', '2023-10/2024-03'],
    ['2024-12-01 00:00:00', '2024-12-01'],
    ['2024/3/11 0:00', '2024-03-11'],
    ['1750', '1750'],
  ])('%s is the period %s', (written, period) => {
    expect(read(`Period,Visits\n"${written}",12\n2025,15\n`).dataset.observations[0]?.period).toBe(period)
  })

  it.each(['FY2021/22', 'Spring 2024', '32 May 2024'])('%s stays as it is worded', (written) => {
    const [first] = read(`Fiscal year,Visits\n${written},12\n`).dataset.observations
    expect([first?.period, first?.periodWording]).toEqual([undefined, written])
  })

  it('months without a year stay in English; a column of years dates them', () => {
    expect(figureLines(read('Month,Visits\nJanuary,12\nFebruary,9\n'))).toEqual([
      'Visits@January = 12',
      'Visits@February = 9',
    ])
    expect(figureLines(read('Year,Month,Visits\n2024,January,12\n2024,Feb,9\n'))).toEqual([
      'Visits@2024-01 = 12',
      'Visits@2024-02 = 9',
    ])
  })

  it.each([
    ['01/03/2024', '22/11/2024', '2024-03-01'],
    ['04/01/2024', '03/15/2024', '2024-04-01'],
    ['01.03.2024', '02.03.2024', '2024-03-01'],
    ['01/03/2024', '02/03/2024', undefined],
    ['15/03/2024', '03/15/2024', undefined],
  ])('%s beside %s is %s', (first, second, period) => {
    expect(read(`Date,Visits\n${first},12\n${second},9\n`).dataset.observations[0]?.period).toBe(period)
  })

  it('says that such dates cannot be told', () => {
    expect(codesOf(read('Date,Visits\n01/03/2024,12\n02/03/2024,9\n'))).toEqual(['ambiguous-date'])
  })

  it.each([
    ['c. 300', '300 about'],
    ['~250', '250 about'],
    ['approx. 1,500', '1500 about'],
    ['1,234 (approx.)', '1234 about'],
    ['300 est.', '300 about'],
    ['$1.2m', '1200000 美元'],
    ['£3.4 mn', '3400000 英镑'],
    ['(150)', '-150'],
    ['(18.3%)', '-18.3 %'],
    ['($1.2m)', '-1200000 美元'],
    ['not available', '~ unstated (missing)'],
    ['confidential', '~ unstated (suppressed)'],
    ['-9.17360384430342E-07', '-9.17360384430342e-7'],
    ['1.5e3', '1500'],
  ])('the figure %s is %s', (written, figure) => {
    const [, second] = figureLines(read(`Place,Amount of it\nEast,5\nWest,"${written}"\nNorth,7\n`))
    expect(second?.split(' = ')[1]).toBe(figure)
  })

  it('what a spreadsheet shortened is no figure', () => {
    const { findings } = read('Place,Amount of it\nEast,5\nWest,1.23457E+11\nNorth,7\n')
    expect(findings.map(({ code }) => code)).toEqual(['excel-number'])
  })

  it('thousands, millions and money in headers and columns of units', () => {
    expect(
      figureLines(read('Area,Population (thousands),Budget (£m),Area (km²)\nGannan,691.8,1.25,40201\n')),
    ).toEqual(['Population@Gannan = 691800', 'Budget@Gannan = 1250000 英镑', 'Area@Gannan = 40201 km²'])
    expect(
      figureLines(
        read('Indicator,Unit,2023,2024\nReceived,number,812,884\nDonations,USD million,1.35,2.733\n'),
      ),
    ).toEqual([
      'Received@2023 = 812',
      'Received@2024 = 884',
      'Donations@2023 = 1350000 美元',
      'Donations@2024 = 2733000 美元',
    ])
  })

  it('years in the headers of what is counted', () => {
    const rows = ['Proposals@North|2023 = 15', 'Proposals@North|2024 = 18']
    expect(figureLines(read('Region,Proposals 2023,Proposals 2024\nNorth,15,18\n'))).toEqual(rows)
    expect(figureLines(read('Region,Proposals (2023),Proposals (2024)\nNorth,15,18\n'))).toEqual(rows)
    expect(figureLines(read('地区,提案2023年,提案2024年\n兰州,15,18\n'))).toEqual([
      '提案@兰州|2023 = 15',
      '提案@兰州|2024 = 18',
    ])
    // One alone may be part of a name.
    expect(figureLines(read('Region,Vision 2030\nNorth,15\n'))).toEqual(['Vision-2030@North = 15'])
  })

  it('a source above the table and marks on names', () => {
    const reading = read(
      'Source: Annual report\nTable 3: Meetings by district\nDistrict,Meetings,Attendance\nEast,12,340\nWest*,9,"1,020"\n* Includes joint sessions.\n',
    )
    expect(figureLines(reading)).toEqual([
      'Meetings@East = 12',
      'Attendance@East = 340',
      'Meetings@West = 9 (Includes joint sessions.)',
      'Attendance@West = 1020 (Includes joint sessions.)',
    ])
    expect([reading.dataset.title, reading.dataset.observations[0]?.source]).toEqual([
      'Meetings by district',
      'Annual report',
    ])
  })
})

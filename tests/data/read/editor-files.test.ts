import { describe, expect, it } from 'vitest'
import { readDataset, type Reading } from '../../../src/data/read.js'

/** A dataset as a few short lines: `indicator@place|period|category|… = value bound unit`. */
function lines({ dataset }: Reading): readonly string[] {
  return dataset.observations.map((o) => {
    const { figure: f, indicator, place, period, periodWording, category, scope } = o
    const keys = [place, period ?? periodWording, category, scope].filter((key) => key !== undefined)
    return `${indicator}@${keys.join('|')} = ${f.value ?? '~'} ${f.bound} ${f.unit}`.trim()
  })
}
const codes = ({ findings }: Reading) => findings.map(({ code, row }) => (row ? `${code} ${row}` : code))
const read = (text: string) => readDataset(text, { file: '提案.csv' })

const files: readonly (readonly [
  what: string,
  text: string,
  lines: readonly string[],
  codes?: readonly string[],
])[] = [
  [
    'a title, a unit line, trailing columns, a total and a note, as Excel exports them',
    '\uFEFF各市委员捐款情况表,,,,\r\n单位：万元,,,,\r\n地区,捐款,,,\r\n嘉峪关市,1350,,,\r\n陇南市,"1,386",,,\r\n合 计,2736,,,\r\n注：含捐物折款,,,,\r\n',
    ['捐款@嘉峪关市 = 13500000 exact 元', '捐款@陇南市 = 13860000 exact 元'],
    ['totals-checked', 'table-note'],
  ],
  [
    'years as columns with / and — for what is missing',
    '地区,2021年,2022年\n兰州市,12,15\n嘉峪关市,/,—\n',
    [
      '提案@兰州市|2021 = 12 exact',
      '提案@兰州市|2022 = 15 exact',
      '提案@嘉峪关市|2021 = ~ unstated',
      '提案@嘉峪关市|2022 = ~ unstated',
    ],
  ],
  [
    'two header levels with merged cells and a total that leaves rates blank',
    '地区,2022年,,2023年,\n,立案(件),办复率(%),立案(件),办复率(%)\n兰州,120,98.5,130,100\n合计,120,,130,\n',
    [
      '立案@兰州|2022 = 120 exact 件',
      '办复率@兰州|2022 = 98.5 exact %',
      '立案@兰州|2023 = 130 exact 件',
      '办复率@兰州|2023 = 100 exact %',
    ],
    ['totals-checked'],
  ],
  [
    'a period alone above the header',
    ',2023年,\n地区,立案,办复率\n兰州,120,98%\n',
    ['立案@兰州|2023 = 120 exact', '办复率@兰州|2023 = 98 exact %'],
  ],
  [
    'three header levels',
    '地区,提案,,,\n,立案,,办理,\n,2022年,2023年,A类,B类\n兰州,100,110,60,40\n',
    [
      '提案-立案@兰州|2022 = 100 exact',
      '提案-立案@兰州|2023 = 110 exact',
      '提案-办理@兰州|A类 = 60 exact',
      '提案-办理@兰州|B类 = 40 exact',
    ],
  ],
  [
    'units in a row of their own below the header',
    '地区,委员工作室,捐款,办复率\n,个,万元,%\n兰州,12,350,98.5\n',
    ['委员工作室@兰州 = 12 exact 个', '捐款@兰州 = 3500000 exact 元', '办复率@兰州 = 98.5 exact %'],
  ],
  [
    'classes as columns beside their whole',
    '年度,立案,其中：A类,B类\n2021年,591,391,200\n2022年,615,411,204\n合计,1206,802,404\n',
    [
      '立案@2021 = 591 exact',
      '立案（分类）@2021|A类 = 391 exact',
      '立案（分类）@2021|B类 = 200 exact',
      '立案@2022 = 615 exact',
      '立案（分类）@2022|A类 = 411 exact',
      '立案（分类）@2022|B类 = 204 exact',
    ],
    ['totals-checked'],
  ],
  [
    'rows of indicators with sections, 其中 and a column of units',
    '项目,单位,数量\n一、提案情况,,\n立案,件,615\n其中：A类,件,361\n二、捐款情况,,\n捐款,万元,2733\n',
    ['立案@ = 615 exact 件', '立案（分类）@A类 = 361 exact 件', '捐款@ = 27330000 exact 元'],
  ],
  [
    'growth beside years',
    '指标,2022年,2023年,同比\n立案数(件),591,615,4.1%\n',
    ['立案数@2022 = 591 exact 件', '立案数@2023 = 615 exact 件', '立案数同比@ = 4.1 exact %'],
  ],
  [
    'the change beside years, with a unit of its own',
    '指标,单位,2022年,2023年,增减(%)\n立案,件,561,598,6.6\n办复率,%,100,100,—\n',
    [
      '立案@2022 = 561 exact 件',
      '立案@2023 = 598 exact 件',
      '立案增减@ = 6.6 exact %',
      '办复率@2022 = 100 exact %',
      '办复率@2023 = 100 exact %',
      '办复率增减@ = ~ unstated %',
    ],
  ],
  [
    'all of them, where a percentage stands',
    '地区,办结率,满意率\n天水市,全部办结,98%以上\n陇南市,全部未办,100%\n定西市,已全部办复,99%\n',
    [
      '办结率@天水市 = 100 exact %',
      '满意率@天水市 = 98 atLeast %',
      '办结率@陇南市 = ~ unstated %',
      '满意率@陇南市 = 100 exact %',
      '办结率@定西市 = 100 exact %',
      '满意率@定西市 = 99 exact %',
    ],
    ['unreadable-figure 3'],
  ],
  [
    'all of them, where counts stand',
    '地区,立案,办复\n天水市,10,全部办结\n陇南市,20,18\n',
    [
      '立案@天水市 = 10 exact',
      '办复@天水市 = 100 exact %',
      '立案@陇南市 = 20 exact',
      '办复@陇南市 = 18 exact',
    ],
  ],
  [
    'bodies that are called 甲 and 乙, which are no numbers of columns',
    '地区,立案\n甲,1\n乙,2\n',
    ['立案@甲 = 1 exact', '立案@乙 = 2 exact'],
  ],
  [
    'classes of results beside those of answers to them',
    '地区,立案,A类,B类,满意,不满意\n天水市,118,90,28,117,1\n',
    [
      '立案@天水市 = 118 exact',
      '立案（分类）@天水市|A类 = 90 exact',
      '立案（分类）@天水市|B类 = 28 exact',
      '满意情况@天水市|满意 = 117 exact',
      '满意情况@天水市|不满意 = 1 exact',
    ],
  ],
  [
    'places as columns',
    '指标,单位,嘉峪关市,陇南市\n捐款,万元,1350余,2733\n协商活动,次,20多,110余\n',
    [
      '捐款@嘉峪关市 = 13500000 over 元',
      '捐款@陇南市 = 27330000 exact 元',
      '协商活动@嘉峪关市 = 20 over 次',
      '协商活动@陇南市 = 110 over 次',
    ],
  ],
  [
    'semicolons, quoted line breaks, a label broken over two lines',
    '地区;"指标";"原文数字";备注\n陇南;"委员\n工作室";189个;"第一行\n第二行"\n嘉峪关;委员工作室;12个;\n',
    ['委员工作室@陇南 = 189 exact 个', '委员工作室@嘉峪关 = 12 exact 个'],
  ],
  ['tabs', '地区\t提案（件）\n陇南市\t189\n', ['提案@陇南市 = 189 exact 件']],
  ['vertical bars', '地区|提案\n兰州|120\n天水|80\n', ['提案@兰州 = 120 exact', '提案@天水 = 80 exact']],
  [
    'full-width commas throughout',
    '地区，提案（件），协商（次）\n陇南市，189，110余\n',
    ['提案@陇南市 = 189 exact 件', '协商@陇南市 = 110 over 次'],
  ],
  [
    'full-width commas here and there',
    '地区,提案，捐款\n兰州,120，300\n天水,80,200\n',
    ['提案@兰州 = 120 exact', '捐款@兰州 = 300 exact', '提案@天水 = 80 exact', '捐款@天水 = 200 exact'],
    ['full-width-comma 1', 'full-width-comma 2'],
  ],
  [
    'a thousands separator that nobody quoted',
    '地区,提案,捐款,备注\n兰州,120,1,386,含县区\n天水,80,900,无\n陇南,10,700,\n',
    [
      '提案@兰州 = 120 exact',
      '捐款@兰州 = 1386 exact',
      '提案@天水 = 80 exact',
      '捐款@天水 = 900 exact',
      '提案@陇南 = 10 exact',
      '捐款@陇南 = 700 exact',
    ],
    ['split-thousands 2'],
  ],
  [
    'a note with a comma that nobody quoted',
    '地区,提案,备注\n兰州,120,含县区,不含乡镇\n天水,80,\n陇南,20,\n',
    ['提案@兰州 = 120 exact', '提案@天水 = 80 exact', '提案@陇南 = 20 exact'],
    ['extra-cells 2'],
  ],
  [
    'a quote without its end',
    '地区,数值,备注\n兰州,1,"a\n天水,2,b\n',
    ['提案@兰州 = 1 exact', '提案@天水 = 2 exact'],
    ['unclosed-quote 2'],
  ],
  ['quotes that are text', '地区,备注,数值\n兰州,"五市"经验,1\n', ['提案@兰州 = 1 exact']],
  [
    'sep= and decimal commas',
    'sep=;\n地区;占比\n兰州;12,5\n天水;3,25\n',
    ['占比@兰州 = 12.5 exact %', '占比@天水 = 3.25 exact %'],
    ['decimal-comma'],
  ],
  [
    'marks of footnotes, each with its own note',
    '地区,提案(件)\n兰州,28*\n天水,28[1]\n陇南,28①\n* 含并案\n[1] 不含并案\n①截至10月\n',
    ['提案@兰州 = 28 exact 件', '提案@天水 = 28 exact 件', '提案@陇南 = 28 exact 件'],
  ],
  [
    'full-width digits, spaces in names, characters nobody sees',
    '地区,提案（件）\n兰\u3000州\u200b,\u00a0１２０\n嘉峪关,8\n嘉 峪 关 市,9\n',
    ['提案@兰州 = 120 exact 件', '提案@嘉峪关市 = 8 exact 件', '提案@嘉峪关市 = 9 exact 件'],
    ['duplicate-observation 4'],
  ],
  [
    'labels that stand once for several rows',
    '地区,类别,件数\n兰州市,A类,10\n,B类,20\n天水市,A类,4\n',
    ['件数@兰州市|A类 = 10 exact', '件数@兰州市|B类 = 20 exact', '件数@天水市|A类 = 4 exact'],
  ],
  [
    'a form: who filled it in, where it is from',
    '2023年提案办理情况统计表,,\n制表单位：提案委,,填表日期：2024年1月\n市州,立案数,满意率\n兰州,120,98%以上\n资料来源：各市州政协,,\n填表人：张三,,审核人：李四\n',
    ['立案数@兰州|2023 = 120 exact', '满意率@兰州|2023 = 98 atLeast %'],
    [],
  ],
  [
    'the header again on the next page, columns numbered as in a yearbook',
    '地区,级别,提案\n甲,乙,1\n兰州,市,120\n地区,级别,提案\n天水,市,80\n',
    ['提案@兰州 = 120 exact', '提案@天水 = 80 exact'],
    ['repeated-header-row'],
  ],
  [
    'negative figures, in brackets too',
    '地区,增减(万元)\n兰州,"(1,200)"\n天水,-300\n陇南,−45.5\n',
    ['增减@兰州 = -12000000 exact 元', '增减@天水 = -3000000 exact 元', '增减@陇南 = -455000 exact 元'],
    ['bracketed-figure 2'],
  ],
  [
    'months and quarters that the table does not date',
    '地区,1月,2月,2023年一季度\n兰州,1,2,6\n',
    ['提案@兰州|1月 = 1 exact', '提案@兰州|2月 = 2 exact', '提案@兰州|2023-01/2023-03 = 6 exact'],
  ],
  [
    'who filled it in below, and when',
    '地区,立案,办结率\n兰州,120,98.5%\n填表人：张三,,2023年12月\n',
    ['立案@兰州 = 120 exact', '办结率@兰州 = 98.5 exact %'],
    [],
  ],
  [
    'years in words',
    '年份,提案\n二〇二四年,350\n二零二五年,360\n',
    ['提案@2024 = 350 exact', '提案@2025 = 360 exact'],
    [],
  ],
  [
    'formulas without their results, letters for digits, a comma out of place',
    '地区,立案\n兰州,=SUM(B2:B3)\n天水,#REF!\n陇南,32O\n定西,"45,00"\n武威,"4,500"\n',
    [
      ...['兰州', '天水', '陇南', '定西'].map((place) => `立案@${place} = ~ unstated`),
      '立案@武威 = 4500 exact',
    ],
    [2, 3, 4, 5].map((row) => `unreadable-figure ${row}`),
  ],
  [
    'two columns of one header',
    '地区,件数,件数\n兰州,320,318\n天水,200,200\n',
    [
      '件数@兰州 = 320 exact',
      '件数（2）@兰州 = 318 exact',
      '件数@天水 = 200 exact',
      '件数（2）@天水 = 200 exact',
    ],
    ['repeated-header'],
  ],
  [
    'figures without headers',
    '兰州市,172,98.8%\n天水市,91,100%\n',
    [
      '第2列@兰州市 = 172 exact',
      '第3列@兰州市 = 98.8 exact %',
      '第2列@天水市 = 91 exact',
      '第3列@天水市 = 100 exact %',
    ],
    ['no-header'],
  ],
  [
    'a row moved to the right by an empty cell',
    '地区,立案,办结,办结率\n兰州,320,318,99.4%\n天水,,160,158,98.8%\n',
    [
      ...['立案@兰州 = 320 exact', '办结@兰州 = 318 exact', '办结率@兰州 = 99.4 exact %'],
      ...['立案@天水 = 160 exact', '办结@天水 = 158 exact', '办结率@天水 = 98.8 exact %'],
    ],
    ['shifted-cells 3'],
  ],
  [
    'the curly quotes of a text processor, with a comma within',
    '地区,立案,备注\n“兰州”,“320”,“含平时提案,12件”\n天水,200,\n',
    ['立案@兰州 = 320 exact', '立案@天水 = 200 exact'],
    ['curly-quotes'],
  ],
  [
    'a curly quote that no cell of its row closes',
    '项目,内容,件数\n“一村一品,“产业”,“9”\n“文旅,乡村”,“融合”,“8”\n',
    ['件数@产业 = 9 exact', '件数@融合 = 8 exact'],
    ['curly-quotes'],
  ],
  [
    'a block of headers that is repeated',
    '年份,提案,立案,提案,立案\n2022,5,4,7,6\n2023,6,5,3,2\n',
    [
      ...['提案@2022 = 5 exact', '立案@2022 = 4 exact', '提案@2022 = 7 exact', '立案@2022 = 6 exact'],
      ...['提案@2023 = 6 exact', '立案@2023 = 5 exact', '提案@2023 = 3 exact', '立案@2023 = 2 exact'],
    ],
    ['repeated-header'],
  ],
  [
    'a total that is off in the right one of two tables',
    '县区,收到,,市州,立案\n秦州区,12,,天水市,12\n麦积区,15,,兰州市,14\n合计,27,,合计,25\n',
    [
      ...[
        '收到@秦州区 = 12 exact',
        '收到@麦积区 = 15 exact',
        '立案@天水市 = 12 exact',
        '立案@兰州市 = 14 exact',
      ],
      '立案（合计）@ = 25 exact',
    ],
    ['totals-checked', 'total-mismatch 4'],
  ],
  [
    'titles with digits below 提案',
    '提案,承办单位,赞成票\n关于加快5G建设的提案,工信局,12\n1号提案,民政局,9\n',
    ['赞成票@ = 12 exact', '赞成票@ = 9 exact'],
    [],
  ],
  ['a text of another encoding', 'µØÇø,Á¢°¸\nÀ¼ÖÝÊÐ,320\n', ['Á¢°¸@ = 320 exact'], ['wrong-encoding']],
  [
    'dates where figures were',
    '地区,立案,办结\n兰州,2023-3-5,318\n天水,3月5日,200\n陇南,160,160\n',
    [
      ...['立案@兰州 = ~ unstated', '办结@兰州 = 318 exact', '立案@天水 = ~ unstated'],
      ...['办结@天水 = 200 exact', '立案@陇南 = 160 exact', '办结@陇南 = 160 exact'],
    ],
    ['excel-date 2', 'excel-date 3'],
  ],
  [
    'a year with a digit too many',
    '地区,2022年,20233年\n兰州,320,341\n',
    ['提案@兰州|2022 = 320 exact', '提案@兰州|20233年 = 341 exact'],
    ['unreadable-period'],
  ],
  [
    'two tables beside each other',
    '地区,立案,,类别,件数\n兰州市,320,,A类,300\n天水市,200,,B类,220\n',
    ['立案@兰州市 = 320 exact', '立案@天水市 = 200 exact', '件数@A类 = 300 exact', '件数@B类 = 220 exact'],
    [],
  ],
  [
    'what Excel made of a range and of a long number',
    '地区,数值\n兰州,3月5日\n天水,1.2E+04\n',
    ['提案@兰州 = ~ unstated', '提案@天水 = ~ unstated'],
    ['excel-date 2', 'excel-number 3'],
  ],
  [
    'an SDMX-CSV file',
    'DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\nX:Y,CN-GS,STUDIOS,2023,189,个,A\n',
    ['STUDIOS@CN-GS|2023 = 189 exact 个'],
  ],
  [
    'a World Bank file',
    '"Data Source","WDI",\n\n"Last Updated Date","2024-06-28",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",\n"China","CHN","Population, total","SP.POP.TOTL","1412360000","1412175000",\n',
    ['SP.POP.TOTL@CHN|2021 = 1412360000 exact', 'SP.POP.TOTL@CHN|2022 = 1412175000 exact'],
  ],
  [
    'the National Bureau of Statistics’ export',
    '数据库：年度数据\n时间：最近5年\n指标,2023年,2022年\n办复率(%),100,99.5\n数据来源：国家统计局\n',
    ['办复率@2023 = 100 exact %', '办复率@2022 = 99.5 exact %'],
  ],
]

describe('files as editors have them', () => {
  for (const [what, text, expected, noticed = []] of files) {
    it(what, () => {
      const reading = read(text)
      expect(lines(reading)).toEqual(expected)
      expect(codes(reading)).toEqual(noticed)
    })
  }

  it('notes keep what the marks stand for', () => {
    const { dataset } = read(files.find(([what]) => what.startsWith('marks'))?.[1] ?? '')
    expect(dataset.observations.map(({ note }) => note)).toEqual(['含并案', '不含并案', '截至10月'])
  })

  it('a line below the table names the source of all', () => {
    const { dataset } = read(files.find(([what]) => what.startsWith('a form'))?.[1] ?? '')
    expect(dataset).toMatchObject({ title: '2023年提案办理情况统计表' })
    expect(dataset.observations.map(({ source }) => source)).toEqual(['各市州政协', '各市州政协'])
  })
})

it('names row and column as each language does', () => {
  const { findings } = read('地区,捐款(万元)\n兰州,350余\n天水,abc$&\n')
  expect(
    findings.map(({ path, message }) => [path, message.zh.split('：')[0], message.en.split(':')[0]]),
  ).toEqual([['row 3, column 捐款', '第3行“捐款”列', 'row 3, column 捐款']])
})

it('tells what is repeated from what differs by its bound, in the words of each language', () => {
  const of = (again: string) =>
    read(`地区,指标,数值\n兰州,协商,110余次\n兰州,协商,${again}\n`).findings.map(({ severity, message }) => [
      severity,
      message.zh.split('，')[0],
    ])
  expect(of('110余次')).toEqual([['note', '第3行“数值”列 与 第2行“数值”列 完全重复']])
  expect(of('110次')).toEqual([['warning', '第3行“数值”列 与 第2行“数值”列 说的是同一项']])
})

it('says of what is repeated where it stands, and nothing of how it was read', () => {
  const [finding] = read('地区,指标,数值\n兰州,协商,110\n天水,协商,3\n兰州,协商,110\n').findings
  expect(Object.keys(finding ?? {}).sort()).toEqual([
    'code',
    'column',
    'file',
    'message',
    'path',
    'row',
    'severity',
  ])
  expect(finding).toMatchObject({ path: 'row 4, column 数值', row: 4, column: 3 })
})

it('checks a total against its parts where only these give the id of the indicator', () => {
  const { findings } = read('指标,指标编号,地区,数值\n立案,filed,兰州,2\n立案,filed,天水,3\n立案,,合计,6\n')
  expect(findings.map(({ code, row }) => [code, row])).toEqual([['total-mismatch', 4]])
})

describe('the editor’s columns', () => {
  const rows = [
    '嘉峪关市,委员工作室,首批,,首批12个,,,综述,3,',
    '嘉峪关,办理结果,,近两年,58.7%,615件,A类,综述,4,照录',
  ]
  const expected = [
    { indicator: '委员工作室', place: '嘉峪关市', scope: '首批', source: '综述', locator: '3' },
    {
      indicator: '办理结果',
      place: '嘉峪关市',
      periodWording: '近两年',
      base: '615件',
      category: 'A类',
      locator: '4',
      note: '照录',
    },
  ]
  it.each([
    ['Chinese', '地区,指标,范围,时段,原文数字,总体,类别,来源,段落,备注'],
    ['English', 'place,indicator,scope,period,figure,base,category,source,paragraph,note'],
  ])('in %s', (_, header) => {
    const { dataset, findings } = read([header, ...rows].join('\n'))
    expect(findings).toEqual([])
    expect(dataset.observations).toMatchObject(expected)
    expect(dataset.observations[0]?.figure).toMatchObject({ value: 12, unit: '个', wording: '12个' })
  })
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemOf } from '../../src/cli/files.js'
import { workbook } from '../data/read/workbook.js'

const bin = join(import.meta.dirname, '../../dist/cli/main.js')
let folder: string

/** Runs the command as a person does, in a folder of its own. */
function run(args: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'civic-tally-'))
  mkdirSync(join(folder, 'folder/data'), { recursive: true })
  write('good.csv', '地区,指标,范围,时段,原文数字,总体,类别,来源,段落,备注\n陇南市,委员工作室,,,189个,,,,,\n')
  write('bad.csv', '地区,提案(件)\n兰州市,120\n天水市,abc\n')
  write('twice.csv', '地区,提案(件),占比\n兰州市,120,101%\n')
  write(
    'bad.json',
    '{\n  "version": 1,\n  "indicators": [{ "id": "a", "label": "a", "unit": "件", "kind": "count" }],\n  "observations": [\n    { "indicator": "a", "figure": 1 },\n    { "indicator": "b", "figure": 2 }\n  ]\n}\n',
  )
  write(
    'book.xlsx',
    workbook({ 说明: [['注']], 办理: [['地区', '提案(件)'], [], ['兰州市', 12], ['天水市', 'abc']] }),
  )
  write('prose.txt', '全年协商110余次。\n办复率达98%以上，一百七个。\n')
  write(
    'excel.csv',
    Buffer.from([
      0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xca, 0xfd, 0x0a, 0xc0, 0xbc, 0xd6, 0xdd, 0x2c, 0x31, 0x32, 0x0a,
    ]),
  )
  write(
    'folder/datapackage.json',
    JSON.stringify({
      resources: [
        { name: 'a', path: 'data/a.csv' },
        { name: 'b', path: '../bad.csv' },
      ],
    }),
  )
  write('folder/data/a.csv', '地区,提案(件)\n兰州市,120\n天水市,x12y\n')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('civic-tally check', () => {
  test('names file, row, column and sheet of a workbook', () => {
    const { status, out } = run(['check', 'book.xlsx'])
    expect(status).toBe(1)
    expect(out).toMatch(/^book\.xlsx:4:2: 错误 unreadable-figure: .+（表“办理”）$/m)
    const found = JSON.parse(run(['check', 'book.xlsx', '--json']).out) as object[]
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'unreadable-figure',
        file: 'book.xlsx',
        sheet: '办理',
        row: 4,
        column: 2,
      }),
    )
  })

  test('names no row where a finding is of a whole column', () => {
    write(
      'rates.xlsx',
      workbook({
        表: [
          ['地区', '办复率'],
          ['兰州市', 0.985],
          ['天水市', 1],
        ],
      }),
    )
    const { out } = run(['check', 'rates.xlsx'])
    expect(out).toMatch(/^rates\.xlsx: 提示 percent-cells: 第2列存的是小数.*（98\.5%）。（表“表”）$/m)
    expect(run(['convert', 'rates.xlsx', '-', '--to', 'csv']).err).toMatch(
      /^rates\.xlsx: 提示 percent-cells/m,
    )
  })

  test('says nothing of a sound file and ends with 0', () => {
    expect(run(['check', 'good.csv'])).toEqual({
      status: 0,
      out: '1个文件：0个错误，0个警告，0个提示\n',
      err: '',
    })
  })

  test('prints file:row:column and ends with 1 on errors', () => {
    const { status, out, err } = run(['check', 'bad.csv', 'good.csv'])
    expect(status).toBe(1)
    expect(out).toMatch(/^bad\.csv:3:2: 错误 unreadable-figure: .*abc.*\n/)
    expect(out).toMatch(/\n2个文件：1个错误，.*\n$/)
    expect(err).toBe('')
  })

  test('speaks English when asked or when the environment does', () => {
    for (const { out } of [
      run(['check', 'bad.csv', '--lang', 'en']),
      run(['check', 'bad.csv'], '', { LANG: 'en_US.UTF-8' }),
    ]) {
      expect(out).toMatch(/^bad\.csv:3:2: error unreadable-figure: .*cannot be read as a figure/)
      expect(out).toMatch(/1 file: 1 error, \d+ warnings?, \d+ notes?\n$/)
    }
  })

  test('names row and column of what the checks find in a table', () => {
    expect(run(['check', 'twice.csv']).out).toMatch(/^twice\.csv:2:3: /m)
  })

  test('names line and column of what is wrong in JSON', () => {
    expect(run(['check', 'bad.json']).out).toMatch(/^bad\.json:6:20: 错误 unknown-indicator: /m)
  })

  test.each([['--json'], ['--format=json']])('prints JSON for %s', (option) => {
    const { status, out } = run(['check', 'bad.csv', option])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { file: 'bad.csv', row: 3, column: 2, severity: 'error', code: 'unreadable-figure' },
    ])
  })

  test('says what is too large, in bytes, rows and depth, and what to do', () => {
    write('big.csv', '')
    truncateSync(join(folder, 'big.csv'), 50 * 1024 * 1024 + 1)
    write('rows.csv', `地区,提案(件)\n${'兰州市,1\n'.repeat(1_000_001)}`)
    write('deep.json', '['.repeat(5000) + ']'.repeat(5000))
    const { status, out } = run(['check', 'big.csv', 'rows.csv', 'deep.json'])
    expect(status).toBe(1)
    expect(out).toMatch(/^big\.csv: 错误 too-large: 文件超过50 MB，请拆成几个文件。$/m)
    expect(out).toMatch(/^rows\.csv: 错误 too-many-rows: .*1000000.*$/m)
    expect(out).toMatch(/^deep\.json: 错误 too-deep: .*64.*$/m)
    expect(out).toMatch(/\n3个文件：3个错误，/)
  })

  test('reads standard input, GB18030 and the files of a data package, never those outside it', () => {
    expect(run(['check', '-', '--from', 'csv'], '地区,提案\n兰州市,1\n').status).toBe(0)
    expect(run(['check', 'excel.csv']).status).toBe(0)
    const { out } = run(['check', 'folder/datapackage.json'])
    expect(out).toMatch(/^folder\/data\/a\.csv:3:2: 错误 unreadable-figure/m)
    expect(out).toMatch(/“\.\.\/bad\.csv”不是包内的相对路径/)
    expect(out).not.toContain('abc')
  })

  test.each([
    ['nowhere.csv', /^nowhere\.csv: 错误 no-file: 没有这个文件/],
    ['folder', /^folder: 错误 no-file: 这是文件夹/],
  ])('says what is wrong with %s and goes on with the others', (file, message) => {
    const { status, out, err } = run(['check', file, 'good.csv'])
    expect(status).toBe(1)
    expect(out).toMatch(message)
    expect(out).toContain('2个文件：1个错误')
    expect(err).toBe('')
  })

  test('prints no more than a hundred of a kind, and counts them all', () => {
    // Names that a list of places could know, and does not.
    const row = (_: unknown, i: number) => `${String.fromCodePoint(0x6c00 + i)}坳市,${i}\n`
    write('many.csv', `地区,提案\n${Array.from({ length: 130 }, row).join('')}`)
    const { out } = run(['check', 'many.csv'])
    expect(out.split('\n').filter((line) => line.includes(' unknown-place: '))).toHaveLength(100)
    expect(out).toContain('many.csv: 另有30处 unknown-place，未一一列出；加 --json 可全部列出\n')
    expect(out).toMatch(/\n1个文件：0个错误，130个警告，/)
    expect(JSON.parse(run(['check', 'many.csv', '--json']).out)).toHaveLength(130)
  })

  test('takes no picture for a table, and no picture for a text', () => {
    write('map.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
    expect(run(['check', 'map.csv', '--lang', 'en'])).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^map\.csv: error binary-file: This is no text/) as string,
    })
    expect(run(['read', 'map.csv'])).toEqual({
      status: 1,
      out: '',
      err: 'civic-tally: map.csv: 这不是文本，像是图片、PDF 或别的文档\n',
    })
  })

  test('has words for every way a file may refuse', () => {
    const said = (code: string) => problemOf(Object.assign(new Error(), { code })).zh
    expect(['EACCES', 'EISDIR', 'ENOENT', 'EIO'].map(said)).toMatchObject([
      expect.stringContaining('没有权限'),
      expect.stringContaining('文件夹'),
      expect.stringContaining('没有这个文件'),
      '读不了（EIO）',
    ])
  })
})

describe('civic-tally read', () => {
  test('prints where a figure stands, its words, its bound and its reading', () => {
    const { status, out } = run(['read', 'prose.txt'])
    expect(status).toBe(0)
    expect(out.split('\n').slice(0, 2)).toEqual([
      'prose.txt:1:5\t110余次\tover\t超过110次',
      expect.stringMatching(/^prose\.txt:2:\d+\t98%以上\tatLeast\t不低于98%$/),
    ])
  })

  test('reads standard input, and prints JSON', () => {
    expect(run(['read', '--lang=en'], '近30条').out).toBe('1:1\t近30条\tnearly\tnearly 30 items\n')
    expect(JSON.parse(run(['read', '-', '--json'], '近30条').out)).toMatchObject([
      { row: 1, column: 1, text: '近30条', quantity: { bound: 'nearly' } },
    ])
  })

  test('says so when there is none, or no file', () => {
    expect(run(['read'], '无')).toMatchObject({
      status: 0,
      out: '',
      err: 'civic-tally: 没有找到数字；表格请用 check 或 convert\n',
    })
    expect(run(['read', 'nowhere.txt'])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('没有这个文件') as string,
    })
  })
})

describe('civic-tally convert', () => {
  test('does not write over the file it reads, whatever it is called', () => {
    const before = readFileSync(join(folder, 'good.csv'), 'utf8')
    for (const output of ['good.csv', './good.csv', 'folder/../good.csv']) {
      const { status, err } = run(['convert', 'good.csv', output])
      expect([status, err]).toEqual([2, expect.stringMatching(/输出就是输入的文件/)])
    }
    expect(readFileSync(join(folder, 'good.csv'), 'utf8')).toBe(before)
  })

  test.each(['json', 'csv', 'jsonstat'])('writes %s that reads back as it was', (ending) => {
    const { status, err } = run([
      'convert',
      'good.csv',
      `out.${ending}`,
      ...(ending === 'jsonstat' ? ['--to', 'json-stat'] : []),
    ])
    expect({ status, err }).toEqual({ status: 0, err: `已写入 out.${ending}：1个数\n` })
    expect(run(['convert', `out.${ending}`, '-', '--to', 'csv']).out.slice(1)).toBe(
      readFileSync(join(folder, 'good.csv'), 'utf8').replaceAll('\n', '\r\n'),
    )
  })

  test('heads columns in English where English was asked for, and not because the computer speaks it', () => {
    const headers = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
      run(['convert', 'good.csv', '-', '--to', 'csv', ...args], '', environment).out.slice(1, 22)
    expect(headers(['--lang', 'en'])).toBe('place,indicator,scope')
    expect(headers([], { LANG: 'en_US.UTF-8' })).toMatch(/^地区,指标,范围/)
  })

  test('writes what is valid, says what is not, and ends with 1', () => {
    const { status, out, err } = run(['convert', 'bad.csv', '-', '--to', 'json'])
    expect(status).toBe(1)
    expect((JSON.parse(out) as { observations: unknown[] }).observations).toHaveLength(2)
    expect(err).toMatch(/^bad\.csv:3:2: 错误 unreadable-figure/)
  })

  test('writes no file when there is nothing to write, or no way to', () => {
    expect(run(['convert', 'prose.txt', 'x.json', '--from', 'json'])).toMatchObject({ status: 1, out: '' })
    expect(run(['convert', 'good.csv', 'no/such/x.json'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('写不了') as string,
    })
  })
})

describe('wrong use', () => {
  test.each([
    [[], /请写明要做什么/],
    [['paint'], /没有命令“paint”/],
    [['check'], /check 后面要写文件名/],
    [['check', 'good.csv', '--colour'], /没有选项“--colour”/],
    [['check', 'good.csv', '--from'], /选项 --from 缺少值/],
    [['chek', 'good.csv'], /没有命令“chek”，是否要用 check？/],
    [['check', 'good.csv', '--form', 'csv'], /没有选项“--form”，是否要用 --format？/],
    [['convert', 'good.csv', 'folder'], /输出文件“folder”应以 \.csv/],
    [['check', 'good.csv', '--from', 'pdf'], /不认识的格式“pdf”/],
    [['check', 'good.csv', '--lang', 'fr'], /不认识的语言“fr”/],
    [['convert', 'good.csv'], /一个输入文件和一个输出文件/],
    [['convert', 'good.csv', 'x.xlsx'], /输出文件“x\.xlsx”应以 \.csv/],
    [['convert', 'good.csv', '-'], /请用 --to 写明格式/],
  ] as const)('%j ends with 2, a sentence and where to look', (args, message) => {
    const { status, out, err } = run(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).toContain('civic-tally --help')
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('behind -- stand files, whatever they begin with', () => {
    write('-x.csv', '地区,提案\n兰州市,1\n')
    expect(run(['check', '--', '-x.csv'])).toMatchObject({ status: 0, err: '' })
    expect(run(['check', '-x.csv']).status).toBe(2)
  })

  test('help and version are no wrong use', () => {
    for (const lang of ['zh', 'en']) {
      const { status, out } = run(['--help', '--lang', lang])
      expect(status).toBe(0)
      for (const word of ['check', 'read', 'convert', '--from', '--to', '--version'])
        expect(out).toContain(word)
    }
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string
    }
    for (const word of ['--version', '-v', 'version']) expect(run([word]).out).toBe(`${version}\n`)
  })
})

import { describe, expect, it } from 'vitest'
import { readDatasetFrom } from '../../../src/data/read/from.js'

const bytes = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)))

describe('a file that is no text', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n1 0 obj')],
    ['a PNG picture', bytes('\x89PNG\r\n\x1a\n')],
    ['a JPEG picture', bytes('\xff\xd8\xff\xe0\x00\x10JFIF')],
    ['a program', bytes('\x7fELF\x02\x01\x01\x00')],
  ])('is said to be none, not to lack a header: %s', async (_, input) => {
    const { dataset, findings } = await readDatasetFrom(input, { file: 'x.csv' })
    expect(findings).toMatchObject([{ severity: 'error', code: 'binary-file', file: 'x.csv' }])
    expect(dataset.observations).toEqual([])
  })

  const wide = (text: string, isLittle: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    ;[...text].forEach((char, i) => view.setUint16(i * 2, char.charCodeAt(0), isLittle))
    return new Uint8Array(view.buffer)
  }
  const table = '地区,数\n兰州,1\n'
  it.each([
    ['little-endian with a mark', wide(`\uFEFF${table}`, true)],
    ['big-endian with a mark', wide(`\uFEFF${table}`, false)],
    ['little-endian without a mark', wide(table, true)],
    ['big-endian without a mark', wide(table, false)],
  ])('is not a table in UTF-16, which is full of zeros: %s', async (_, input) => {
    const { dataset, findings } = await readDatasetFrom(input)
    expect(findings).toEqual([])
    expect(dataset.observations).toMatchObject([{ place: '兰州', figure: { value: 1 } }])
  })

  it.each([true, false])('nor is one of 一季度, whose lower byte is zero: %s', async (isLittle) => {
    const { dataset } = await readDatasetFrom(wide('时段,立案\n一季度,12\n一季度,13\n', isLittle))
    expect(dataset.observations.map(({ figure }) => figure.value)).toEqual([12, 13])
  })

  it('nor is JSON in UTF-16', async () => {
    const { dataset } = await readDatasetFrom(wide('[{"地区":"兰州市","立案":12}]', false))
    expect(dataset.observations).toMatchObject([{ place: '兰州市', figure: { value: 12 } }])
  })

  it.each([
    ['numbers of two bytes', Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? i % 97 : 0))],
    ['zeros', new Uint8Array(64)],
  ])('is no text for all its zeros: %s', async (_, input) => {
    expect((await readDatasetFrom(input)).findings).toMatchObject([{ code: 'binary-file' }])
  })
})

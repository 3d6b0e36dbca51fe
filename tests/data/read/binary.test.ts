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

  it('is not a table in UTF-16, which is full of zeros', async () => {
    const input = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...'地区,数\n兰州,1\n'].map((c) => c.charCodeAt(0))).buffer),
    ])
    const { dataset, findings } = await readDatasetFrom(input)
    expect(findings).toEqual([])
    expect(dataset.observations).toMatchObject([{ place: '兰州', figure: { value: 1 } }])
  })
})

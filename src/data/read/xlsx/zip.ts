/** The parts of a workbook, which is a ZIP file (APPNOTE.TXT 4.3), unpacked by what every runtime brings along. */

/** Parts that unpack to more are not looked at. */
const largest = 128 * 1024 * 1024

const endOfDirectory = 0x06054b50
const entryOfDirectory = 0x02014b50

/** Texts of the parts whose names are wanted. Rejects where it is no such file. */
export async function partsIn(
  bytes: ArrayBuffer,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes)
  const parts = new Map<string, string>()
  let [at, count] = directoryIn(view)
  for (; count > 0 && view.getUint32(at, true) === entryOfDirectory; count--) {
    const [method, packed, size] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
    ]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const header = view.getUint32(at + 42, true)
    const name = decode(new Uint8Array(bytes, at + 46, nameLength))
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    if (!isWanted(name) || size > largest) continue
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const data = new Uint8Array(bytes, start, packed)
    parts.set(name, method === 0 ? decode(data) : await inflated(data))
  }
  return parts
}

function directoryIn(view: DataView): [at: number, count: number] {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--)
    if (view.getUint32(at, true) === endOfDirectory)
      return [view.getUint32(at + 16, true), view.getUint16(at + 10, true)]
  return [0, 0]
}

async function inflated(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  const texts: string[] = []
  let length = 0
  const reader = stream.getReader()
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.length
    if (length > largest) throw new RangeError('part too large')
    texts.push(decoder.decode(chunk.value, { stream: true }))
  }
  return texts.join('') + decoder.decode()
}

function decode(data: Uint8Array): string {
  return new TextDecoder().decode(data)
}

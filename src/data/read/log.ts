import type { Finding, Severity } from '../finding.js'

/** Where in a table: 1-based row of the file and column. */
export interface Spot {
  readonly row?: number
  readonly column?: number
}

interface Kind {
  readonly severity: Severity
  readonly kept: Finding[]
  count: number
}

/** Findings of one kind beyond this are counted, not listed: a million bad rows make no million messages. */
const listed = 100

/** A spot in a table as Chinese says it: row 7, column 捐款 → 第7行“捐款”列. Paths into JSON stay as they are. */
export function inChinese(path: string): string {
  return path.replace(/(?:, )?\brow (\d+)(?:, column (.+))?$/s, (_, row: string, column?: string) =>
    column === undefined ? `第${row}行` : `第${row}行“${column}”列`,
  )
}

/** Gathers what a reader notices, in order of kind. */
export class FindingLog {
  readonly file: string | undefined
  readonly sheet: string | undefined
  /** Columns that the reader made of others, by their number in its grid, and those they were made of. */
  origins: ReadonlyMap<number, number> = new Map()
  readonly #kinds = new Map<string, Kind>()

  /** @param sheet - The sheet of a workbook, or the table of a page that has several. */
  constructor(file?: string, sheet?: string) {
    this.file = file
    this.sheet = sheet
  }

  /** @param file - The file it stands in, where that is not the log's own. */
  add(
    severity: Severity,
    code: string,
    path: string,
    zh: string,
    en: string,
    spot?: Spot,
    file?: string,
  ): void {
    const key = `${severity} ${code}`
    const kind = this.#kinds.get(key) ?? { severity, kept: [], count: 0 }
    this.#kinds.set(key, kind)
    kind.count++
    if (kind.kept.length < listed) kind.kept.push(this.#finding(severity, code, path, zh, en, spot, file))
  }

  /** How many errors there are, listed or not. */
  get errors(): number {
    let errors = 0
    for (const { severity, count } of this.#kinds.values()) if (severity === 'error') errors += count
    return errors
  }

  get findings(): readonly Finding[] {
    return [...this.#kinds.values()].flatMap(({ severity, kept, count }) => {
      const first = kept[0]
      if (count <= kept.length || !first) return kept
      const more = count - kept.length
      return [
        ...kept,
        this.#finding(
          severity,
          first.code,
          '',
          `另有${more}处同样的问题，未一一列出。改正以上各处后请再检查一遍。`,
          `${more} more of the same kind are not listed. Correct these and check again.`,
        ),
      ]
    })
  }

  #finding(
    severity: Severity,
    code: string,
    path: string,
    zh: string,
    en: string,
    spot?: Spot,
    file = this.file,
  ): Finding {
    const message = { zh: zh.replace(path, () => inChinese(path)), en }
    const { sheet } = this
    return {
      severity,
      code,
      path,
      message,
      ...(file !== undefined && { file }),
      ...(sheet !== undefined && { sheet }),
      ...spot,
      ...(spot?.column !== undefined && { column: fileColumn(this.origins, spot.column) }),
    }
  }
}

/** The column of the file, 1-based, of one in the grid. */
export function fileColumn(origins: ReadonlyMap<number, number>, column: number): number {
  return (origins.get(column - 1) ?? column - 1) + 1
}

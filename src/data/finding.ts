export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/** Something a reader or a check noticed. It never throws away what was valid. */
export interface Finding {
  readonly severity: Severity
  /** Stable name of the rule, kebab-case: `unknown-indicator`. */
  readonly code: string
  /** What is wrong and what to do, in Chinese and in English. */
  readonly message: { readonly zh: string; readonly en: string }
  /** Where: `observations/3/figure` in JSON (JSON Pointer without the leading slash), `row 4, column 地区` in tables. */
  readonly path: string
  /** The file, where the reader was told its name. */
  readonly file?: string
  /** The sheet of a workbook, or the table of a page that has several. */
  readonly sheet?: string
  /** 1-based line and column of the table cell, where there is one. */
  readonly row?: number
  readonly column?: number
}

export function finding(
  severity: Severity,
  code: string,
  path: string,
  message: { readonly zh: string; readonly en: string },
): Finding {
  return { severity, code, message, path }
}

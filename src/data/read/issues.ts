/** The validator's issues as findings: where, what was expected, what stands there, what to do. */
import type * as v from 'valibot'
import type { FindingLog } from './log.js'

const types: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['string', ['文字', 'a text']],
  ['number', ['数字', 'a number']],
  ['boolean', ['true 或 false', 'true or false']],
  ['Object', ['对象 {…}', 'an object {…}']],
  ['Array', ['列表 […]', 'a list […]']],
  ['null', ['null', 'null']],
])

function expectation(expected: string | null, language: 0 | 1): string {
  const names = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ')
  const shown = [...new Set(names.map((name) => types.get(name)?.[language] ?? name))]
  return shown.join(language === 0 ? '或' : ' or ')
}

/** The value as JSON, cut short. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value))
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return '[…]'
  return typeof value === 'object' ? '{…}' : typeof value
}

function cut(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}

const fates = {
  leftOut: ['这一条暂未采用', 'this record was left out'],
  kept: ['此条保留，暂按“数量未明”列出', 'the record is kept and listed without a number'],
} as const

/**
 * Reports why a record failed.
 * @param path - Path of the record: `observations/3`.
 */
export function reportIssues(
  issues: readonly v.BaseIssue<unknown>[],
  path: string,
  log: FindingLog,
  fate: 'leftOut' | 'kept' = 'leftOut',
): void {
  const [zh, en] = fates[fate]
  for (const issue of issues) {
    const keys = issue.path?.map(({ key }) => String(key)) ?? []
    const where = [path, ...keys].filter(Boolean).join('/')
    const absent = issue.received === 'undefined'
    const name = keys.at(-1) ?? ''
    if (absent) {
      log.add(
        'error',
        'missing-field',
        where,
        `${where} 缺少“${name}”，应为${expectation(issue.expected, 0)}。请补上；${zh}。`,
        `${where} is missing: “${name}” must be ${expectation(issue.expected, 1)}. Add it; ${en}.`,
      )
    } else {
      log.add(
        'error',
        'invalid-value',
        where,
        `${where} 应为${expectation(issue.expected, 0)}，现为 ${shown(issue.input)}。请改正；${zh}。`,
        `${where} must be ${expectation(issue.expected, 1)} but is ${shown(issue.input)}. Correct it; ${en}.`,
      )
    }
  }
}

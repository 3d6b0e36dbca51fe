/** Cells that a spreadsheet would run as formulas (OWASP: CSV injection). */

/** What starts a formula; the full-width signs do so in East Asian editions. */
export const starts = '=+\\-@\\t\\r\\n＝＋－＠'
const formula = /* @__PURE__ */ new RegExp(`^'*[${starts}]`)
/** −3, +0.8%, -1,200.5: a number runs nothing and stays a number. */
const number = /^[-+][\d,.]*\d[%‰]?$/

/** The text with an apostrophe in front where it would be run; numbers, negative ones too, stay as they are. */
export function guardFormula(text: string): string {
  return !formula.test(text) || number.test(text) ? text : `'${text}`
}

/** A cell of CSV (RFC 4180), guarded; quoted too where another separator would part it. */
export function csvCell(text: string): string {
  const safe = guardFormula(text)
  return /[",;\t\r\n]|^\s|\s$|^“.*”$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

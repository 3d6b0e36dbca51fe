/** Columns set apart by spaces alone, as a terminal or a typewriter sets them. */

const gap = /[ \u3000]{2,}|\u3000/

/** The text with tabs between its columns; undefined where its lines are no such table. */
export function alignedBySpaces(text: string): string | undefined {
  const lines = text.split(/\r\n|\n|\r/)
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 200)
  if (filled.length < 2 || filled.some((line) => /[\t;|,，]/.test(line))) return undefined
  const counts = filled.map((line) => line.trim().split(gap).length)
  const width = Math.max(...counts)
  const isTable =
    width > 1 &&
    counts.filter((count) => count === width).length >= counts.length * 0.8 &&
    filled.some((line) => /\d/.test(line))
  return isTable ? lines.map((line) => line.trim().split(gap).join('\t')).join('\n') : undefined
}

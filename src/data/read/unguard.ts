import { starts } from '../write/formula.js'

const guarded = new RegExp(`^'(?='*[${starts}])`)

/** The text without the apostrophe that `guardFormula` put in front. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text
}

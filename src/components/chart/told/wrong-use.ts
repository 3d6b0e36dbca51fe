/** What whoever writes the page got wrong about the elements as a whole; loaded only then. */
import { warnOnce } from './warn.js'

/** Two copies of the library: the elements of the first stay. */
export function tellVersions(present: string | undefined, other: string): void {
  warnOnce({
    zh: `页面上已有 civic-tally ${present ?? '（版本不明）'}，${other} 版未起作用。请只载入一份。`,
    en: `The elements are already defined by civic-tally ${present ?? '(unknown version)'}; version ${other} is not used. Load the library once.`,
  })
}

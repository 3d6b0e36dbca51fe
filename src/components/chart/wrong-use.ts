/** What whoever writes the page got wrong about an element, told in the console with the way to mend it; loaded only then. */
import { warnOnce } from './warn.js'

/** Two copies of the library: the elements of the first stay. */
export function tellVersions(present: string | undefined, other: string): void {
  warnOnce({
    zh: `页面上已有 civic-tally ${present ?? '（版本不明）'}，${other} 版未起作用。请只载入一份。`,
    en: `The elements are already defined by civic-tally ${present ?? '(unknown version)'}; version ${other} is not used. Load the library once.`,
  })
}

/** `own`: data by property or attribute. What stands first in this list is drawn. */
export function tellSources({ localName, children }: Element, own: boolean, src: string): void {
  const within = [...children].filter(isData).map((child) => `<${child.localName}>`)
  const given = [...(own ? ['data'] : []), ...(src === '' ? [] : [`src="${src}"`]), ...within]
  if (given.length < 2) return
  warnOnce({
    zh: `<${localName}> 的数据给了${given.length}次：${given.join('、')}。只画第一个，请去掉其余的。`,
    en: `<${localName}> is given its data ${given.length} times: ${given.join(', ')}. Only the first is drawn; take the others away.`,
  })
}

function isData(child: Element): boolean {
  const type = child.getAttribute('type') ?? ''
  return child.localName === 'table' || (child.localName === 'script' && /json|csv/i.test(type))
}

/** What whoever writes the page got wrong about an element, told in the console with the way to mend it; loaded only then. */
import { warnOnce } from './warn.js'

export function tellNoNumber(host: Element, name: string): void {
  const given = host.getAttribute(name)
  const said = given === null ? `The ${name} property` : `${name}="${given}"`
  warnOnce(
    `number/${said}`,
    `${said} of <${host.localName}> is not a number and is left out. Write the bare number in the unit of the figures, such as ${name}="95".`,
  )
}

/** `own`: data by property or attribute. What stands first in this list is drawn. */
export function tellSources(host: Element, own: boolean, src: string): void {
  const children = [...host.children].filter(isData).map(({ localName }) => `a <${localName}> inside`)
  const given = [...(own ? ['data'] : []), ...(src === '' ? [] : [`src="${src}"`]), ...children]
  if (given.length < 2) return
  warnOnce(
    `sources/${host.localName}/${given.join()}`,
    `<${host.localName}> is given its data ${given.length} times: ${given.join(', ')}. Only the first is drawn; take the others away.`,
  )
}

function isData(child: Element): boolean {
  const type = child.getAttribute('type') ?? ''
  return child.localName === 'table' || (child.localName === 'script' && /json$|^text\/csv$/.test(type))
}

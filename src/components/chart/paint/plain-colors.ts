/** Word, WPS and Inkscape know no colours but those of SVG 1.1: no `oklab()`, no `color()`, no fourth number for alpha. */

/** Writes every fill and stroke in `picture` as `rgb(…)`, what shines through as an opacity. `home` is in the document. */
export function writePlainColors(picture: Element, home: ParentNode): void {
  const known = new Map<string, Plain | undefined>()
  const probe = document.createElement('span')
  home.append(probe)
  for (const name of ['fill', 'stroke'] as const)
    for (const element of picture.querySelectorAll(`[${name}]`)) {
      const color = element.getAttribute(name) ?? ''
      if (/^(?:rgb\(|none$)/.test(color)) continue
      if (!known.has(color)) known.set(color, plainOf(color, probe))
      const plain = known.get(color)
      if (!plain) continue
      element.setAttribute(name, plain.rgb)
      const opacity = `${name}-opacity`
      const before = Number(element.getAttribute(opacity) ?? 1)
      if (plain.alpha < 1) element.setAttribute(opacity, String(before * plain.alpha))
    }
  probe.remove()
}

interface Plain {
  readonly rgb: string
  readonly alpha: number
}

/** A colour relative to itself is told in the space it is asked for. */
function plainOf(color: string, probe: HTMLElement): Plain | undefined {
  probe.style.setProperty('color', `color(from ${color} srgb r g b / alpha)`)
  const said = getComputedStyle(probe).color
  const [, numbers = '', alpha = '1'] = /^color\(srgb ([^/)]+)(?:\/ *([^)]+))?\)$/.exec(said) ?? []
  probe.style.removeProperty('color')
  const channels = numbers.trim().split(/\s+/).map(channelOf)
  return channels.length === 3 ? { rgb: `rgb(${channels.join(', ')})`, alpha: Number(alpha) } : undefined
}

/** What no screen of sRGB shows is cut to what it does. */
function channelOf(part: string): number {
  return Math.round(Math.min(1, Math.max(0, Number(part))) * 255)
}

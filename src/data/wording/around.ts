/** How far around a figure a rule may look: it keeps every rule constant in the length of the text. */
const window = 16

export function before(text: string, position: number): string {
  return text.slice(Math.max(0, position - window), position)
}

export function after(text: string, position: number): string {
  return text.slice(position, position + window)
}

interface Told {
  readonly canvasElement: HTMLElement
  readonly parameters: { readonly draws?: boolean }
}

const loading = ':state(loading)'
const nothing = ':state(empty), :state(error), :state(stale)'

/** Fails a story whose elements draw nothing, unless it says that it is about that: `parameters: { draws: false }`. */
export async function mustDraw({ canvasElement, parameters }: Told): Promise<void> {
  const elements = [...canvasElement.querySelectorAll<HTMLElement>('*')].filter(
    ({ localName }) => localName.startsWith('tally-') && customElements.get(localName),
  )
  const draws = parameters.draws !== false
  const without = () => elements.filter((element) => element.matches(nothing))
  const isLoading = () => elements.some((element) => element.matches(loading))
  const asItSays = () => !isLoading() && draws === (without().length === 0)
  // Data and parts of the library are on their way for a while.
  for (let waited = 0; waited < 5000; waited += 50) {
    if (asItSays()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (isLoading()) throw new Error('Data or parts of the library are still on their way.')
  const names = without().map(({ localName }) => localName)
  throw new Error(
    draws
      ? `Nothing is drawn by ${names.join(', ') || 'elements whose data never came'}.`
      : 'This story says it draws nothing, but all is drawn.',
  )
}

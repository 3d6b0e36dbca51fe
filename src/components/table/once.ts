/** `compute`, run again only when one of its arguments is another. */
export function once<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined
  return (...args) => {
    const { args: before } = last ?? {}
    if (!last || args.some((value, i) => value !== before?.[i])) last = { args, result: compute(...args) }
    return last.result
  }
}

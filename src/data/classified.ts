/** The name of the classes of a whole, where a table holds both and names only one. */

/** 立案（分类）: of the second and third division with its number. */
export function classesOf(whole: string, nth = 1): string {
  return `${whole}（分类${nth > 1 ? nth : ''}）`
}

/** The whole that an indicator named by `classesOf` divides. */
export function classifiedBy(label: string): string | undefined {
  return /^(.+)（分类\d*）$/.exec(label)?.[1]
}

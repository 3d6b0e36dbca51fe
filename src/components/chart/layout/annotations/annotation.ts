/** What a page adds to a chart beside its figures: a line to compare with, a band, a remark on one figure. */
import type { Text } from '../../../../data/text.js'

/** A line at a figure or at a period, or a band between two of them. */
export interface RuleAnnotation {
  readonly type: 'rule'
  /** 98 (in the indicator's unit) or, along time or names, 2020-03 or a name. */
  readonly value?: number | string
  readonly from?: number | string
  readonly to?: number | string
  /** Which axis a number is meant for; by default the figures'. What is no number is meant for the other. */
  readonly axis?: 'value' | 'time'
  readonly label?: Text
}

/** A remark on the figure of one period, place or category, of one series where there are several. */
export interface NoteAnnotation {
  readonly type: 'note'
  readonly at: string
  readonly series?: string
  readonly text: Text
}

export type Annotation = RuleAnnotation | NoteAnnotation

/** The annotations among the children of an element. Read by attribute, so that they hold before they are upgraded. */
export function annotationsAmong(
  children: Iterable<{ localName: string; getAttribute(name: string): string | null }>,
): readonly Annotation[] {
  return [...children].flatMap((child): readonly Annotation[] => {
    if (child.localName !== 'tally-rule' && child.localName !== 'tally-note') return []
    const given = (name: string) => {
      const value = child.getAttribute(name)
      return value === null || value.trim() === '' ? {} : { [name]: value.trim() }
    }
    if (child.localName === 'tally-note') {
      return [{ type: 'note', at: '', text: '', ...given('at'), ...given('series'), ...given('text') }]
    }
    const axis = child.getAttribute('axis') === 'time' ? ({ axis: 'time' } as const) : {}
    return [{ type: 'rule', ...given('value'), ...given('from'), ...given('to'), ...given('label'), ...axis }]
  })
}

/** A figure as given: 98, "98", "98%"; undefined for a period or a name. */
export function figureOf(given: number | string | undefined): number | undefined {
  if (typeof given === 'number') return Number.isFinite(given) ? given : undefined
  const digits = /^\s*(-?\d+(?:\.\d+)?)\s*[%‰]?\s*$/.exec(given ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Figures that have to be on the value axis. */
export function figuresIn(annotations: readonly Annotation[]): readonly number[] {
  return annotations.flatMap((annotation) => {
    if (annotation.type === 'note' || annotation.axis === 'time') return []
    return [annotation.value, annotation.from, annotation.to].flatMap((given) => figureOf(given) ?? [])
  })
}

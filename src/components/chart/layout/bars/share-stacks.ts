/** Stacks drawn as shares: every item a hundred percent of what is listed for it, with its own sum beside it. */
import type { Selection } from '../../../../data/series.js'
import type { Locale, Text } from '../../../../data/text.js'
import type { ChartView, Frame } from '../../view.js'
import { inAnswerColors } from './answer-colors.js'
import { groupBars, type Bar } from './bars.js'
import { figureText } from '../words/facts.js'
import { layoutHorizontalBars } from './horizontal-bars.js'
import { withWholes } from '../parts/listed-shares.js'
import { refusalOf } from '../parts/part-list.js'
import { groupWholes } from '../parts/parts.js'
import { withSentences } from '../words/sentences.js'
import { layoutStrips } from '../strips/strips.js'

export function layoutShareStacks(given: Selection, outer: Frame): ChartView {
  const [selection, frame] = inAnswerColors(given, outer)
  const { locale } = frame
  const listed = groupBars(selection, frame).filter(({ bars }) => bars.length > 0)
  const silent = listed.flatMap(({ bars }) => bars.filter((bar) => bar.datum.figure.value === null))[0]
  const mixed = new Set(listed.flatMap(({ bars }) => bars.map((bar) => bar.datum.figure.unit))).size > 1
  const completed = mixed || silent ? selection : withWholes(selection)
  const wholes = groupWholes(groupBars(completed, frame))
  const why = mixed
    ? [unitsDiffer]
    : silent
      ? [unknownSum(silent, locale)]
      : wholes.flatMap((group) => refusalOf(group, false, locale) ?? [])
  if (why.length > 0) return withSentences(layoutHorizontalBars(selection, frame), why)
  const summed = wholes.some(({ whole }) => whole?.origin === 'computed')
  return withSentences(layoutStrips(wholes, completed, frame), summed ? [ofWhatIsListed] : [])
}

const unitsDiffer: Text = {
  zh: '单位不同，不能画成一个100%，因此并列。',
  en: 'Units differ, so the figures make no hundred percent and stand side by side.',
}

const ofWhatIsListed: Text = {
  zh: '每条以所列各项之和为100%（推算）。',
  en: 'Each bar is the sum of what is listed for it (derived).',
}

function unknownSum({ datum }: Bar, locale: Locale): Text {
  const said = figureText(datum, locale)
  return {
    zh: `“${said}”没有数字，百分比无从算出，因此并列。`,
    en: `“${said}” has no number, so there are no percentages; the figures stand side by side.`,
  }
}

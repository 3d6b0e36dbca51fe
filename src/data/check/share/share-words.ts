/** What is said of percentages that do not fit. */
import { finding, type Finding, type Severity } from '../../finding.js'
import { formatQuantity } from '../../format.js'
import { en, zh, type Context } from '../context.js'
import type { Base } from './base.js'
import { lastUnit, possibleCount, printedDecimals, fitOf, type Fit } from './fit.js'
import type { Share } from './share-group.js'
import { afterOpening, className, digits, division, opening, some } from '../words.js'

function printed(s: Share): string {
  return `${digits(s.percent, printedDecimals(s.c.figure))}%`
}

function sum(s: Share, base: Base): string {
  return division(s.count ?? 0, base.count, printedDecimals(s.c.figure))
}

function subject({ c }: Share, locale: 'zh-CN' | 'en'): string {
  const label = locale === 'en' ? en(c.indicator.label) : zh(c.indicator.label)
  return c.classes.length > 0 ? className(c, locale) : label
}

/** 总体由名称推断, where the file declares none. */
const guessed = {
  zh: '总体未声明，按名称和数字推断；若不对，请写 base。',
  en: 'No base is declared; it is inferred from names and figures. If it is wrong, give base. ',
} as const

export function truncated(context: Context, paired: readonly Share[], base: Base): Finding {
  const odd = paired.filter((s) => fitOf(s.c.figure, s.count ?? 0, base.count) === 'truncated')
  const first = odd[0] as Share
  const [a, b] = (['；', '; '] as const).map((joint) =>
    some(odd, (s) => `${sum(s, base)} → ${printed(s)}`, joint, 3),
  ) as [string, string]
  return finding('note', 'shares-truncated', `${first.c.path}/figure`, {
    zh: `${opening(context, first.c, 'zh-CN')}百分比是截尾而非四舍五入：${a}。按原文保留即可。`,
    en: afterOpening(
      context,
      first.c,
      `the percentages are cut off, not rounded: ${b}. Keep them as printed.`,
    ),
  })
}

export function nudged(context: Context, s: Share, base: Base, n: number): Finding {
  return finding('note', 'share-nudged', `${s.c.path}/figure`, {
    zh: `${opening(context, s.c, 'zh-CN')}“${subject(s, 'zh-CN')}”${sum(s, base)}，印作${printed(s)}，使${n}项合计为100%。按原文保留即可。`,
    en: `${opening(context, s.c, 'en')}${subject(s, 'en')}: ${sum(s, base)}, printed ${printed(s)} so that the ${n} add up to 100 %. Keep it as printed.`,
  })
}

export function beyondBound(context: Context, s: Share, base: Base): Finding {
  const { figure } = s.c
  return finding('error', 'share-contradicts-count', `${s.c.path}/figure`, {
    zh: `${opening(context, s.c, 'zh-CN')}“${subject(s, 'zh-CN')}”的占比与件数矛盾：${sum(s, base)}（总体为${base.zh}），印作${formatQuantity(figure)}。请核对占比、件数和总体；若原文如此，请在 note 写明。`,
    en: `${opening(context, s.c, 'en')}${subject(s, 'en')}: share and count contradict each other: ${sum(s, base)} of ${base.en}, printed ${formatQuantity(figure, { locale: 'en' })}. Check share, count and base; if the source has it so, say it in note.`,
  })
}

export function differing(context: Context, s: Share, base: Base, fit: Fit, inferred: boolean): Finding {
  const [a, b] = [subject(s, 'zh-CN'), subject(s, 'en')]
  const [at, whereEn] = [opening(context, s.c, 'zh-CN'), opening(context, s.c, 'en')]
  if (fit === 'truncated') {
    return finding('note', 'share-truncated', `${s.c.path}/figure`, {
      zh: `${at}“${a}”${sum(s, base)}，印作${printed(s)}，是截尾。按原文保留即可。`,
      en: `${whereEn}${b}: ${sum(s, base)}, printed ${printed(s)}, cut off. Keep it as printed.`,
    })
  }
  const severity: Severity = fit === 'off' && !inferred ? 'error' : 'warning'
  return finding(severity, 'share-contradicts-count', `${s.c.path}/figure`, {
    zh: `${at}“${a}”的百分比与件数矛盾：${sum(s, base)}（总体为${base.zh}），印作${printed(s)}${expected(s, base, 'zh-CN')}。请核对百分比、件数和总体；若原文如此，请在 note 写明。${inferred ? guessed.zh : ''}`,
    en: `${whereEn}${b}: percentage and count contradict each other: ${sum(s, base)} of ${base.en}, printed ${printed(s)}${expected(s, base, 'en')}. Check percentage, count and base; if the source has it so, say it in note.${inferred ? ` ${guessed.en.trim()}` : ''}`,
  })
}

/** The counts that would be printed so: a slip of digits shows at once. */
function expected(s: Share, base: Base, locale: 'zh-CN' | 'en'): string {
  const { below, above, fit } = possibleCount(s.c.figure, base.count)
  if (fit !== 'rounded' || base.count * lastUnit(s.c.figure) > 100) return ''
  const count = [below, above].find((n) => fitOf(s.c.figure, n, base.count) === 'rounded') ?? below
  return locale === 'en' ? ` (which would be ${digits(count)})` : `（与之相应的是${digits(count)}）`
}

export function onOtherBase(
  context: Context,
  paired: readonly Share[],
  stated: Base,
  fitting: Base,
  inferred: boolean,
): Finding {
  const misfit = paired.findIndex((s) => fitOf(s.c.figure, s.count ?? 0, stated.count) === 'off')
  const first = paired[Math.max(0, misfit)] as Share
  const [p, q] = [sum(first, stated), sum(first, fitting)]
  return finding('warning', 'shares-fit-other-base', `${first.c.path}/figure`, {
    zh: `${opening(context, first.c, 'zh-CN')}各百分比与总体${stated.zh}不符（“${subject(first, 'zh-CN')}”${p}，印作${printed(first)}），与${fitting.zh}恰好相符（${q}）。请核对总体，改写 base 或更正百分比。${inferred ? guessed.zh : ''}`,
    en: afterOpening(
      context,
      first.c,
      `the percentages do not fit the base ${stated.en} (${subject(first, 'en')}: ${p}, printed ${printed(first)}) but fit ${fitting.en} exactly (${q}). Check the base: correct base or the percentages.${inferred ? ` ${guessed.en.trim()}` : ''}`,
    ),
  })
}

export function onlyTruncated(context: Context, s: Share, base: Base): Finding {
  const { below, above } = possibleCount(s.c.figure, base.count)
  const d = printedDecimals(s.c.figure)
  return finding('note', 'share-only-truncated', `${s.c.path}/figure`, {
    zh: `${opening(context, s.c, 'zh-CN')}“${subject(s, 'zh-CN')}”${printed(s)}在${base.zh}上只有截尾或凑整才能得出：${division(below, base.count, d)}，${division(above, base.count, d)}。按原文保留即可。`,
    en: `${opening(context, s.c, 'en')}${subject(s, 'en')}: ${printed(s)} of ${base.en} can only be cut off or adjusted: ${division(below, base.count, d)}, ${division(above, base.count, d)}. Keep it as printed.`,
  })
}

export function impossible(
  context: Context,
  s: Share,
  base: Base,
  fitting: Base | undefined,
  inferred: boolean,
): Finding {
  const d = printedDecimals(s.c.figure)
  const { below, above } = possibleCount(s.c.figure, base.count)
  const [low, high] = [division(below, base.count, d), division(above, base.count, d)]
  return finding('warning', 'share-impossible', `${s.c.path}/figure`, {
    zh: `${opening(context, s.c, 'zh-CN')}“${subject(s, 'zh-CN')}”${printed(s)}：在${base.zh}中没有任何整数能得出此数（${low}，${high}）。${fitting ? `与${fitting.zh}相符。` : ''}请核对百分比和总体。${inferred ? guessed.zh : ''}`,
    en: `${opening(context, s.c, 'en')}${subject(s, 'en')} ${printed(s)}: no whole count out of ${base.en} gives it (${low}, ${high}). ${fitting ? `It fits ${fitting.en}. ` : ''}Check the percentage and its base.${inferred ? ` ${guessed.en.trim()}` : ''}`,
  })
}

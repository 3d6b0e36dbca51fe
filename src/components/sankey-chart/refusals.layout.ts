/** Why figures are listed and not drawn as a flow. */
import type { Text } from '../../data/text.js'

export interface Refusal {
  readonly why: Text
}

const because = (zh: string, en: string): Refusal => ({
  why: {
    zh: `${zh}，不画成流向，因此分列。`,
    en: `${en}, so the figures are listed and not drawn as a flow.`,
  },
})

export const refuse = {
  contexts: () =>
    because('各数属于不同的地区、时段或口径', 'The figures belong to different places, periods or scopes'),
  few: () =>
    because('先后相接的环节不足两个', 'A flow takes two stages, one after the other, named in their order'),
  noSource: (stage: string) =>
    because(`“${stage}”从哪一环节而来没有列出`, `The stage that “${stage}” comes from is not shown`),
  several: (stage: string) => because(`“${stage}”不止一个数`, `“${stage}” has more than one figure`),
  nothing: (name: string, text: string) => because(`“${name}”为${text}`, `“${name}” is ${text}`),
  silent: (stage: string) => because(`“${stage}”数量原文未列`, `The figure of “${stage}” is not given`),
  inexact: (name: string, text: string) =>
    because(
      `“${name}：${text}”不是确数，其宽度无从确定`,
      `“${name}: ${text}” is not exact and has no certain width`,
    ),
  twice: (stage: string) => because(`“${stage}”有不止一种分法`, `“${stage}” is divided in more than one way`),
  exceeds: (name: string, sum: string, of: string, whole: string) =>
    because(`“${name}”${sum}，超过“${of}”的${whole}`, `“${name}”, ${sum}, exceeds “${of}”, ${whole}`),
  short: (name: string, sum: string, of: string, whole: string) =>
    because(
      `“${name}”各类合计${sum}，不足“${of}”的${whole}`,
      `The classes of “${name}” add up to ${sum}, less than “${of}”, ${whole}`,
    ),
} as const

import { describe, expect, it } from 'vitest'
import { inAnswerColors } from '../../../../src/components/chart/layout/bars/answer-colors.js'
import { stepColor } from '../../../../src/components/chart/layout/bars/steps.js'
import { frameOf, selected } from '../given.js'

/** What each answer is coloured: the series' own number, −1 for the middle, a step of a hue below that. */
function colorsOf(...answers: readonly string[]): readonly (number | undefined)[] {
  const selection = selected(
    {
      version: 1,
      indicators: [{ id: 'n', label: '委员评价', unit: '件', kind: 'count' }],
      observations: ['城乡建设', '教育卫生'].flatMap((field) =>
        answers.map((category, i) => ({
          indicator: 'n',
          category,
          dimensions: { field },
          figure: { value: i + 1, bound: 'exact', unit: '件' },
        })),
      ),
    },
    { by: 'field' },
  )
  const [, { colors }] = inAnswerColors(selection, frameOf(selection, 640))
  return selection.legend.map(({ key }) => colors.get(key))
}

const [red, blue] = [(step: number) => stepColor(step, 0), (step: number) => stepColor(step, 1)]

describe('answers from one end to the other', () => {
  it.each([
    [
      ['不满意', '不太满意', '一般', '满意', '非常满意'],
      [red(0), red(4), -1, blue(4), blue(0)],
    ],
    [
      ['非常满意', '满意', '一般', '不太满意', '不满意'],
      [blue(0), blue(4), -1, red(4), red(0)],
    ],
    [
      ['满意', '基本满意', '不满意'],
      [blue(0), blue(4), red(0)],
    ],
    [
      ['Very satisfied', 'Satisfied', 'Dissatisfied'],
      [blue(0), blue(4), red(0)],
    ],
  ])('%j are steps of two hues, the outermost strongest', (answers, colors) => {
    expect(colorsOf(...answers)).toEqual(colors)
  })

  it.each([[['满意', '不满意']], [['满意', '基本满意', '理解']], [['已解决', '正在解决', '列入计划']]])(
    '%j keep the colours of their series',
    (answers) => {
      expect(colorsOf(...answers)).toEqual(answers.map((_, i) => i))
    },
  )
})

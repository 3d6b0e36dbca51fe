import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import type { Locale } from '../src/data/text.js'
import { narrow } from './figures.js'
import { Prose } from './playground/prose.js'
import { Sheet } from './playground/table.js'

for (const [name, element] of Object.entries({ 'playground-prose': Prose, 'playground-table': Sheet }))
  if (!customElements.get(name)) customElements.define(name, element)

/** Paste a paragraph or a table: what is read of it, what is noticed, what it would draw. */
const meta: Meta = { title: 'Playground' }
export default meta

interface Told {
  readonly globals: Readonly<Record<string, unknown>>
}
const localeOf = ({ globals }: Told): Locale => (globals['locale'] === 'en' ? 'en' : 'zh-CN')

const prose = (text: string, told: Told): TemplateResult =>
  html`<playground-prose .text=${text} .locale=${localeOf(told)}></playground-prose>`
const table = (text: string, told: Told): TemplateResult =>
  html`<playground-table .text=${text} .locale=${localeOf(told)}></playground-table>`

const report =
  '近两年，市政协共收到提案729件，立案615件，其中A类361件、B类202件、C类52件，办复率达100%、满意率98%以上。' +
  '开展视察调研110余次，报送社情民意信息近30条。广大委员捐款捐物折合人民币2733万元，同比增长29.9%，帮扶困难群众一批。'

const outcomes = `年份,立案(件),A类,B类,C类,办复率(%)
2021,588,301,198,89,100
2022,591,303,200,91,100
2023,615,361,202,52,98.5
合计,1794,965,600,232,`

export const Paragraph: StoryObj = {
  render: (_, told) => prose(report, told),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('读出12个数、1个时段'))
    const figure = canvas.getByRole('button', { name: '110余次' })
    figure.focus()
    await userEvent.keyboard('{Enter}')
    await expect(figure).toHaveAttribute('aria-pressed', 'true')
    await expect(canvas.getByRole('status')).toHaveTextContent('开展视察调研 110余次: 超过110次')
  },
}

export const Typed: StoryObj = {
  render: (_, told) => prose('', told),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('textbox'), '2024年协商12次，第十四届二次会议')
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('读出1个数、1个时段'))
    await expect(canvas.getAllByRole('button', { name: /次/ })).toHaveLength(1)
  },
}

export const NoFigures: StoryObj = {
  render: (_, told) => prose('第十四届委员会第二次会议闭幕，“三抓三促”行动有序开展。', told),
}

export const EnglishParagraph: StoryObj = {
  globals: { locale: 'en' },
  render: (_, told) =>
    prose(
      'Members made more than 110 visits and filed 615 proposals; at least 98% of those who answered were satisfied, and nearly 30 reports were sent.',
      told,
    ),
}

export const TableWithContradictions: StoryObj = {
  render: (_, told) => table(outcomes, told),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/读出\d+个数；1个错误/))
    await userEvent.click(canvas.getByRole('button', { name: '3:3' }))
    const area = canvas.getByRole<HTMLTextAreaElement>('textbox')
    await expect(area).toHaveFocus()
    await expect(outcomes.slice(area.selectionStart, area.selectionEnd)).toBe('2022,591,303,200,91,100')
  },
}

/** As a spreadsheet puts it on the clipboard. */
export const FromASpreadsheet: StoryObj = {
  render: (_, told) =>
    table('地区\t委员工作室(个)\t捐款(万元)\n嘉峪关市\t12\t1350余\n陇南市\t189\t2733\n', told),
}

export const NothingRead: StoryObj = {
  render: (_, told) => table('这里没有表', told),
}

export const Narrow: StoryObj = {
  render: (_, told) => narrow(html`${prose(report, told)}${table(outcomes, told)}`),
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  render: (_, told) => html`${prose(report, told)}${table(outcomes, told)}`,
}

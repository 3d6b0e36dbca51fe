import { edtf } from '../resolve.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 5 Mar 2024, Mar 2024, 2024 of an EDTF date; what is none is kept as it stands. */
function englishDate(text: string): string {
  const m = edtf.exec(text)
  if (!m) return text === '..' ? '' : text
  const month = m[2] ? (months[+m[2] - 1] ?? 'some month of') : ''
  const doubt = m[4]
    ? m[4] === '?'
      ? ' (uncertain)'
      : m[4] === '~'
        ? ' (approx.)'
        : ' (approx., uncertain)'
    : ''
  return [m[3] ? String(+m[3] || 'some day of') : '', month, m[1]].filter(Boolean).join(' ') + doubt
}

/** Between two dates of EDTF, either of which may be open: March 2024, 2022 – 2024, from 2024, until 2024. */
export function englishSpan(first: string, last: string): string {
  const [from, to] = [englishDate(first), englishDate(last)]
  if (first === last) return from
  if (from === '') return `until ${to}`
  return to === '' ? `from ${from}` : `${from} – ${to}`
}

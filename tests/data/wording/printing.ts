/** Prints numbers as reports print them, independently of the reader that is tested with them. */

const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

function section(n: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10
    if (digit === 0) gap ||= text !== ''
    else {
      text += (gap ? '零' : '') + digits[digit]! + places[place]!
      gap = false
    }
  }
  return text
}

/** 10320 → 一万零三百二十; 1 to 9999 9999. */
export function chineseNumeral(n: number): string {
  const high = Math.floor(n / 10000)
  const low = n % 10000
  if (high === 0) return section(low).replace(/^一十/, '十')
  const link = low > 0 && low < 1000 ? '零' : ''
  return section(high).replace(/^一十/, '十') + '万' + link + section(low)
}

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
}

export function separated(n: number, mark: string): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, mark)
}

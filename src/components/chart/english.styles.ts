import { css } from 'lit'

/** Chinese fonts set quotation marks and apostrophes as wide as a character. */
export const styles = css`
  :host(:lang(en)) {
    --_tally-font: var(
      --tally-font,
      'Helvetica Neue',
      'Segoe UI',
      Roboto,
      Arial,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif
    );
  }
`

import { css } from 'lit'

/** Chinese fonts set quotation marks and apostrophes as wide as a character; Chinese sentences have no capitals. */
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
  /* Clauses follow one another as they come: the first begins the sentence. */
  :host(:lang(en)) .notes::first-letter {
    text-transform: uppercase;
  }
`

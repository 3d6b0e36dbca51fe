import { css } from 'lit'

/** The colour of a series beside its name. */
export const swatchStyles = css`
  .swatch {
    inline-size: 0.8em;
    block-size: 0.8em;
    background: var(--_c);
    flex: none;
  }
  button[aria-pressed='false'] .swatch {
    background: none;
    outline: 1px solid var(--_c);
    outline-offset: -1px;
  }

  @media (forced-colors: active) {
    .swatch {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .swatch {
      print-color-adjust: exact;
    }
  }
`

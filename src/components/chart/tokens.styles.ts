import { css } from 'lit'

/** Tokens: every colour and size a designer may set. Dark follows the page's colour scheme or its `data-theme`. */
export const tokens = css`
  :host {
    --_tally-ink: var(--tally-ink, light-dark(#1d1d1f, #ececec));
    --_tally-muted: var(--tally-muted, light-dark(#5f5f63, #a9a9af));
    --_tally-paper: var(--tally-paper, light-dark(#fffdf8, #17181d));
    --_tally-hairline: var(--tally-hairline, light-dark(#dcdad3, #3a3b42));
    --_tally-accent: var(--tally-accent, light-dark(#b5342a, #ef6f5e));
    --_tally-on-accent: var(--tally-on-accent, light-dark(#ffffff, #17181d));
    --_tally-focus: var(--tally-focus, light-dark(#1b5fc1, #8ab8ff));
    --_tally-s1: var(--tally-series-1, var(--_tally-accent));
    --_tally-s2: var(--tally-series-2, light-dark(#0962a8, #6caffa));
    --_tally-s3: var(--tally-series-3, light-dark(#af6400, #f6ce69));
    --_tally-s4: var(--tally-series-4, light-dark(#517a53, #8fd69f));
    --_tally-s5: var(--tally-series-5, light-dark(#72497f, #bc91bd));
    --_tally-s6: var(--tally-series-6, light-dark(#434f58, #bec2c6));
    --_tally-s7: var(--tally-series-7, light-dark(#613608, #daa28a));
    --_tally-s8: var(--tally-series-8, light-dark(#008299, #4ddbe8));
    --_tally-neutral: var(--tally-neutral, light-dark(#747479, #8a8a91));
    --_tally-font: var(
      --tally-font,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      system-ui,
      sans-serif
    );
  }
`

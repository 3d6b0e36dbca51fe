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

/** Other ways to draw: on a canvas, and cut for paper. */
import { css } from 'lit'
import { styles as canvasStyles } from './canvas-painter.js'
import { styles as paperStyles } from './paper.js'

export { paintCanvas } from './canvas-painter.js'
export { onPaper } from './paper.js'

export const styles = css`
  ${canvasStyles}
  ${paperStyles}
`

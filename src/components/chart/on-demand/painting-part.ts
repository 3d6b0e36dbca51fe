/** Other ways to draw: on a canvas, and cut for paper. */
import { css } from 'lit'
import { styles as canvasStyles } from '../paint/canvas-painter.js'
import { styles as paperStyles } from '../paint/paper.js'

export { paintCanvas } from '../paint/canvas-painter.js'
export { onPaper } from '../paint/paper.js'

export const styles = css`
  ${canvasStyles}
  ${paperStyles}
`

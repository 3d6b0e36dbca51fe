/** What plenty of figures need: groups to meet them in, buttons that change the part of time shown. */
// One file, since very many figures over time need both, and each file costs a chart some of its first drawing.
export * from '../reader/bucket-layer.js'
export { styles, timeToolbar } from '../../controllers/time-toolbar.js'

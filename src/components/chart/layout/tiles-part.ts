/** Tiles, for charts that need them only where their figures may not share an axis. */
export { layoutTiles } from './tiles.js'

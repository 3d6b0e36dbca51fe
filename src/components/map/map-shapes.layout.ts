/** The page's map as the layout takes it. */

export interface MapArea {
  readonly id: string
  /** Codes and names it may be found by. */
  readonly names: readonly string[]
  /** As shown. */
  readonly label: string
  /** GeoJSON, outer rings clockwise. */
  readonly shape: { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] }
}

export interface MapShapes {
  readonly areas: readonly MapArea[]
  /** 审图号 and who made the map, where the file says so. */
  readonly approval: string
  readonly credit: string
}

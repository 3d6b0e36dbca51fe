/** Areas of no country: squares and steps in the open sea, to show a map without showing anyone's boundaries. */
import type { FeatureCollection, Position } from 'geojson'

/** The two cities of the real figures, and neighbours that never were. */
export const inventedNames = ['嘉峪关市', '陇南市', '甲县', '乙县', '丙县', '丁县', '戊县', '己县']

const columns = 4

/** The corner of square i, j: the same for all that meet in it, and none quite where a grid would have it. */
function corner(i: number, j: number): Position {
  return [i * 2 + ((j * 7) % 5) / 8, j * 1.5 + ((i * 5) % 7) / 10]
}

export function inventedMap(
  names: readonly string[] = inventedNames,
  own: { readonly 审图号?: string; readonly 来源?: string } = {
    审图号: '示例，不是真实的审图号',
    来源: '为演示而拟的图形，不是任何地方的边界',
  },
): FeatureCollection & { readonly 审图号?: string } {
  return {
    type: 'FeatureCollection',
    ...own,
    features: names.map((name, n) => {
      const [i, j] = [n % columns, -Math.floor(n / columns)]
      const ring = [corner(i, j), corner(i, j + 1), corner(i + 1, j + 1), corner(i + 1, j), corner(i, j)]
      return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } }
    }),
  }
}

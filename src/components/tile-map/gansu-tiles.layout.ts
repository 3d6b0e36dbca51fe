/** Where a place's tile stands: equal squares in rows, as near to the lie of the land as a grid allows. */
import type { Text } from '../../data/text.js'

export interface TilePlace {
  /** GB/T 2260 code or the dataset's own id. */
  readonly id: string
  readonly label: Text
}

const place = (id: string, zh: string, en: string): TilePlace => ({ id, label: { zh, en } })

/** The fourteen prefectures of Gansu. No boundary is drawn or meant. */
export const gansuTiles: readonly (readonly (TilePlace | undefined)[])[] = [
  [place('620900', '酒泉市', 'Jiuquan'), place('620200', '嘉峪关市', 'Jiayuguan')],
  [undefined, place('620700', '张掖市', 'Zhangye'), place('620300', '金昌市', 'Jinchang')],
  [
    undefined,
    undefined,
    place('620600', '武威市', 'Wuwei'),
    place('620400', '白银市', 'Baiyin'),
    undefined,
    place('621000', '庆阳市', 'Qingyang'),
  ],
  [
    undefined,
    undefined,
    place('622900', '临夏回族自治州', 'Linxia'),
    place('620100', '兰州市', 'Lanzhou'),
    place('621100', '定西市', 'Dingxi'),
    place('620800', '平凉市', 'Pingliang'),
  ],
  [
    undefined,
    undefined,
    place('623000', '甘南藏族自治州', 'Gannan'),
    undefined,
    place('621200', '陇南市', 'Longnan'),
    place('620500', '天水市', 'Tianshui'),
  ],
]

/** Rows of ids or names; anything empty, `.` or null is a gap. */
export type TileRows = readonly (readonly (string | null | undefined)[])[]

/** Reads `酒泉 嘉峪关 . .; . 张掖 金昌`: rows parted by `;` or a line break, tiles by spaces or commas, `.` for a gap. */
export function readTiles(rows: string | TileRows): readonly (readonly (TilePlace | undefined)[])[] {
  const lists =
    typeof rows === 'string'
      ? rows
          .split(/[;；\n]/)
          .map((row) => row.trim().split(/[\s,，]+/))
          .filter((row) => row.some((name) => !isGap(name)))
      : rows
  return lists.map((row) =>
    row.map((name) => (isGap(name) ? undefined : { id: String(name), label: String(name) })),
  )
}

function isGap(name: string | null | undefined): boolean {
  return name === null || name === undefined || /^[.．·\s]*$/.test(name)
}

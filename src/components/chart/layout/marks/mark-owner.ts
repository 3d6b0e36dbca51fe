/** Which series and which target a mark belongs to; neither where there is none. */
import type { Mark } from '../../view.js'

type Owner = Pick<Mark, 'series' | 'target'>

export function ownerOf({ series, target }: { series?: string; target?: string }): Owner {
  return { ...(series !== undefined && { series }), ...(target !== undefined && { target }) }
}

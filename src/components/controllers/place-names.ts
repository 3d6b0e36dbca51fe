/** Names of places that are given by their codes. */
// Also what every chart has, so that bundlers keep it in one file: it is here already.
import '../chart/chart-element.js'
import { loadPlaces } from '../../data/places.js'
import { nameCodes } from '../../data/read/coded-places.js'

/** What lists such places, once the list of codes is here. */
export async function namer(): Promise<typeof nameCodes> {
  await loadPlaces()
  return nameCodes
}

import { expect, it, vi } from 'vitest'

// What has been loaded stays, so each line begins with the module anew.
it.each<[unknown, boolean]>([
  ['地区,件数\n620200,5', true],
  ['620200', true],
  ['电话05936220200', false],
  ['16202005件', false],
  ['2024年5月', false],
  [[{ 地区: '嘉峪关' }], true],
  [{ version: 1 }, false],
])('the list of places is loaded for %j: %s', async (data, loaded) => {
  vi.resetModules()
  const { loadedPlaces, loadPlacesFor } = await import('../../src/data/places.js')
  await loadPlacesFor(data)
  expect(loadedPlaces() !== undefined).toBe(loaded)
})

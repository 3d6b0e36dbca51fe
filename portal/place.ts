/** What the dashboard's filter shows, kept in the address: `?place=621200`. */
import type { Dashboard } from '../src/components/dashboard/dashboard.js'

export function keepPlace(dashboard: Dashboard): void {
  const show = (): void => {
    const place = new URLSearchParams(location.search).get('place')
    dashboard.where = place ? `place=${encodeURIComponent(place)}` : ''
  }
  dashboard.addEventListener('tally-filter-change', (event) => {
    if (event.target !== dashboard) return
    const { filter } = (event as CustomEvent<{ filter: Record<string, readonly string[]> }>).detail
    const url = new URL(location.href)
    const [place] = filter['place'] ?? []
    if (place) url.searchParams.set('place', place)
    else url.searchParams.delete('place')
    history.replaceState(null, '', url)
  })
  addEventListener('popstate', show)
  show()
}

import { Deferred } from '../deferred.js'

/** More series than colours; with small multiples, which they may be drawn as. */
export const manySeries = /* @__PURE__ */ new Deferred(() => import('./faceting-part.js'))

import { tryKinds } from './every-kind.js'

await tryKinds(7, 8)

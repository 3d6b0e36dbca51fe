import { tryKinds } from './every-kind.js'

await tryKinds(6, 8)

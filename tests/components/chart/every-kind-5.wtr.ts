import { tryKinds } from './every-kind.js'

await tryKinds(4, 8)

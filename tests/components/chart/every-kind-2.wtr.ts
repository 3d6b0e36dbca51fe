import { tryKinds } from './every-kind.js'

await tryKinds(1, 8)

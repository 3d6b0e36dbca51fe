import { tryKinds } from './every-kind.js'

await tryKinds(2, 8)

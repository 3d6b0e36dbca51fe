import { tryKinds } from './every-kind.js'

await tryKinds(0, 8)

import { tryKinds } from './every-kind.js'

await tryKinds(3, 8)

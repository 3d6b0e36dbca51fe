import { tryKinds } from './every-kind.js'

await tryKinds(5, 8)

// npm start: sets the clone up, builds what is older than its sources, serves the portal.
import { runReady } from './setup.js'

runReady('scripts/portal.js', process.argv.slice(2))

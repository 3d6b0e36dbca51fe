// npm test: sets the clone up, finds or installs Chromium, then runs what CI runs.
import { runReady } from './setup.js'

runReady('scripts/verify.js', ['--install-chromium', ...process.argv.slice(2)])

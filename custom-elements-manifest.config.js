import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration'
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration'
import { literalTypes } from './scripts/literal-types.js'
import { sharedStyle } from './scripts/shared-style.js'

/** Paths in the manifest are those of the package, not of the sources. */
const packagePaths = {
  name: 'package-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js')
    const visit = (node) => {
      if (Array.isArray(node)) return node.forEach(visit)
      if (node === null || typeof node !== 'object') return
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value)
        else visit(value)
      }
    }
    visit(customElementsManifest.modules)
  },
}

/** The manifest tells what may be used: elements and their public members, not how they are made. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest
    for (const module of modules) {
      module.declarations = (module.declarations ?? []).filter(({ customElement }) => customElement === true)
      module.exports = (module.exports ?? []).filter(({ declaration }) => named(module, declaration.name))
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic)
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !fieldName?.startsWith('_'),
        )
      }
    }
    // Files are analysed in no order.
    customElementsManifest.modules = modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  },
}

function named(module, name) {
  return module.declarations.some((declaration) => declaration.name === name)
}

/** What Lit and the platform call is public in TypeScript, but not for those who embed. */
const lifecycle = new Set(['styles', 'shadowRootOptions', 'formAssociated', 'createRenderRoot'])

function isPublic({ name, privacy = 'public' }) {
  return privacy === 'public' && !/^[_#]/.test(name) && !lifecycle.has(name)
}

export default {
  // Of the data, the modules that name choices of words.
  globs: ['src/components/**/*.ts', 'src/data/series.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    literalTypes(),
    sharedStyle(),
    publicOnly,
    packagePaths,
    // What VS Code and JetBrains editors complete and explain.
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'html-data.json', cssFileName: null }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
}

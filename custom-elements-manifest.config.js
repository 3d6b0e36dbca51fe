/** Paths in the manifest are those of the package, not of the sources. */
const packagePaths = {
  name: 'package-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) =>
      path
        .replace(/^\/?src\/components\/([\w-]+)\/\1\.ts$/, 'dist/components/$1.js')
        .replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js')
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

/** Private and protected members are nobody's business but the element's. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic)
        declaration.attributes = declaration.attributes?.filter(
          (attribute) => !attribute.fieldName?.startsWith('_'),
        )
      }
    }
  },
}

function isPublic(member) {
  return (
    (member.privacy ?? 'public') === 'public' && !member.name.startsWith('_') && !member.name.startsWith('#')
  )
}

export default {
  globs: ['src/components/**/*.ts'],
  exclude: ['**/*.layout.ts', '**/layout/**'],
  outdir: '.',
  litelement: true,
  plugins: [packagePaths, publicOnly],
}

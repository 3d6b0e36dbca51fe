/**
 * Plugin of the manifest's analyzer: what every chart has for style sheets outside, said once. The parts of a drawing belong
 * to all kinds, since what may not be drawn as one kind stands as bars, tiles or a list.
 */

/** @type {readonly (readonly [name: string, description: string])[]} */
const parts = [
  ['figure', 'The whole, also `base`.'],
  ['base', 'The whole, also `figure`.'],
  ['heading', 'The heading.'],
  ['subtitle', 'What all figures share: place, period, scope.'],
  ['legend', 'The legend.'],
  ['plot-area', 'What the drawing stands in.'],
  ['plot', 'The drawing.'],
  ['axis', 'Base lines and grid, also of figures that are listed instead.'],
  ['bar', 'What is filled: a piece of a bar, a cell, a tile.'],
  ['line', 'What is drawn as a line.'],
  ['point', 'What is drawn as a point.'],
  ['label', 'A label in the drawing.'],
  ['badge', 'The frame of a scope.'],
  ['summary', 'The summary in words, for assistive technology.'],
  ['notes', 'Doubts and reasons under the drawing.'],
  ['findings', 'What could not be read, and what was asked for in vain.'],
  ['foot', 'Source line and buttons.'],
  ['source', 'The source line.'],
  ['menu-button', 'Opens the menu of table and downloads.'],
  ['menu', 'The open menu.'],
  ['table', 'The data table.'],
  ['tooltip', 'The tooltip.'],
]

/** @type {typeof parts} */
const properties = [
  ['--tally-ink', 'Text.'],
  ['--tally-muted', 'Text of less weight.'],
  ['--tally-paper', 'Ground.'],
  ['--tally-hairline', 'Grid and frames.'],
  ['--tally-accent', 'Accent.'],
  ['--tally-on-accent', 'Text on the accent.'],
  ['--tally-focus', 'Ring around what has the focus.'],
  ['--tally-neutral', 'What has no colour of its own.'],
  ['--tally-font', 'Font.'],
]

/** @type {typeof parts} */
const states = [
  ['loading', 'Data, or a part of the library, are on their way.'],
  ['empty', 'There are no figures to show.'],
  ['error', 'The data could not be read.'],
  ['stale', 'A refresh failed; the data read last are shown.'],
]

/**
 * @param {readonly { readonly name: string }[]} own
 * @param {typeof parts} shared
 */
function withShared(own = [], shared) {
  const names = new Set(own.map(({ name }) => name))
  const more = shared.filter(([name]) => !names.has(name))
  return [...own, ...more.map(([name, description]) => ({ name, description }))]
}

/** @returns {object} */
export function sharedStyle() {
  return {
    name: 'shared-style',
    /** @param {{ customElementsManifest: { modules: any[] } }} context */
    packageLinkPhase({ customElementsManifest }) {
      const all = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)
      for (const element of all.filter(({ tagName }) => tagName)) {
        for (const event of element.events ?? []) event.type = { text: 'CustomEvent' }
        const has = (/** @type {string} */ attribute) =>
          element.attributes?.some((/** @type {any} */ one) => one.name === attribute)
        // Charts and dashboards read data; charts alone are drawn.
        if (has('src')) element.cssStates = withShared(element.cssStates, states)
        if (!has('goal')) continue
        element.cssParts = withShared(element.cssParts, parts)
        element.cssProperties = withShared(element.cssProperties, properties)
      }
    },
  }
}

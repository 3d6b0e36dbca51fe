const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context']

/** Stories, elements and Storybook's renderer must meet one Lit, pre-bundled once. */
export const oneLit = {
  resolve: { dedupe: lit },
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/repeat.js',
      'lit/directives/ref.js',
      'lit/directive.js',
      'lit/directive-helpers.js',
      'lit/async-directive.js',
      'lit/static-html.js',
      'lit-html',
      'lit-html/is-server.js',
      '@lit/context',
      '@floating-ui/dom',
      'd3-array',
      'valibot',
    ],
  },
}

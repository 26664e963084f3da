/** The rules of our style sheets. Their order in the cascade is one line: src/styles/layers.css. */
export default {
  extends: ['stylelint-config-standard'],
  referenceFiles: ['src/styles/**/*.css', { files: ['src/**/*.astro'], customSyntax: 'postcss-html' }],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'color-named': 'never',
    'color-no-hex': [true, { message: 'Use a purpose such as var(--color-text); colours stand in styles/tokens.css.' }],
    'custom-property-pattern': [
      '^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      { message: 'Name it --like-this, or --_like-this if only this file uses it.' },
    ],
    'declaration-no-important': true,
    'max-nesting-depth': [2, { ignoreAtRules: ['layer', 'media', 'container', 'supports'] }],
    'selector-max-id': [0, { message: 'An id belongs to the address; style by class or attribute.' }],

    'no-unknown-custom-properties': true,
    'rule-nesting-at-rule-required-list': ['layer'],

    // Logical sides and sizes, so that a language that runs the other way needs no second style sheet. Relaxed for
    // `overflow-x`: two of the three browser engines do not know `overflow-inline`. Relaxed for shorthands of up to
    // three values: they treat both ends of a line alike.
    'property-layout-mappings': ['flow-relative', { ignoreProperties: ['overflow-x', 'overflow-y', 'margin', 'padding', 'inset'] }],
    'declaration-property-max-values': { margin: 3, padding: 3, inset: 3 },
    'value-keyword-layout-mappings': 'flow-relative',

    // Relaxed: an empty line parts the scales (sizes, spaces, widths) of a list of properties.
    'custom-property-empty-line-before': null,
    // Relaxed: rules stand in the order of the page; which of two wins is a matter of their layers.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: ['src/**/*.astro'],
      customSyntax: 'postcss-html',
      // `:global()` is Astro's way out of a component's own styles.
      rules: { 'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }] },
    },
    // The only places where colours are chosen.
    { files: ['src/styles/tokens.css', 'src/styles/themes/*.css'], rules: { 'color-no-hex': null } },
  ],
};

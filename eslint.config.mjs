import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The list of features, and links to them: all that the rest of the site knows of features. */
const FEATURE_LIST = ['features/index.ts', 'features/links.ts', 'features/feature.ts'];
/** What says something of a feature without making its page. */
const SHARED = ['site', 'schema', 'model', 'i18n', 'urls', 'desk'];
/** Code for the browser. */
const CLIENT = { uses: ['client', 'search', 'references', 'desk'], types: ['contracts', 'i18n'] };

/**
 * Who may import whom, in the order of the data: a room imports only from rooms above it, and whatever its row does not name is
 * forbidden. Of rooms under `types`, types only. `platform` lists what a room may have of Node, Astro and D3. A `pure` room has no
 * clock, console or environment: what it needs is passed to it.
 */
const ROOMS = {
  site: { pure: true, uses: [] },
  schema: { pure: true, uses: ['site'], platform: ['astro/zod'] },
  references: { pure: true, uses: [] },
  charts: { pure: true, uses: [], platform: ['d3'] },
  urls: { pure: true, uses: ['site'], types: ['schema'] },
  search: { pure: true, uses: ['references'] },
  prose: { pure: true, uses: ['schema'] },
  model: { pure: true, uses: ['schema', 'references'], types: ['prose'] },
  report: { pure: true, uses: [], types: ['schema'] },
  load: { uses: ['schema', 'prose', 'model', 'search', 'urls'], platform: ['node', 'astro:content'] },
  'content.config': { uses: ['load'], platform: ['node', 'astro', 'astro:content'] },
  i18n: { pure: true, uses: ['schema', 'site'], types: ['urls'] },
  contracts: { pure: true, uses: ['schema'], types: ['references', 'search', 'i18n'], platform: ['astro/zod'] },
  desk: { pure: true, uses: ['site'], types: ['contracts'] },
  views: { pure: true, uses: ['charts', ...SHARED, ...FEATURE_LIST], types: ['contracts'] },
  outputs: {
    pure: true,
    uses: ['charts', 'references', 'search', 'contracts', ...SHARED, 'views', ...FEATURE_LIST],
    types: ['prose'],
    platform: ['astro/zod'],
  },
  hosting: { pure: true, uses: ['urls', 'site', 'outputs'], types: ['schema'] },
  client: CLIENT,
  components: { uses: ['site'], types: ['views', 'i18n', 'schema', 'charts', 'desk'] },
  layouts: { uses: ['components', 'i18n', 'site', 'styles', 'outputs'], types: ['views', 'schema'] },
  templates: { uses: ['layouts', 'components', 'site'], types: ['views', 'i18n', 'schema', 'desk'] },
  features: { uses: [...SHARED, 'load', 'views', 'layouts', 'outputs'] },
  pages: {
    uses: ['load', ...SHARED, 'views', 'outputs', 'layouts', 'templates', 'components', ...FEATURE_LIST],
    platform: ['astro'],
  },
  release: { uses: [], platform: ['node'] },
  folder: { uses: ['i18n', 'release', 'site'], platform: ['node'] },
  integrations: {
    uses: ['load', 'report', 'contracts', ...SHARED, 'outputs', 'search', 'prose', ...FEATURE_LIST],
    platform: ['node', 'astro'],
  },
  cli: {
    uses: ['load', 'report', ...SHARED, 'outputs', 'references', 'prose', 'hosting', 'release', 'folder', ...FEATURE_LIST],
    platform: ['node', 'astro'],
  },
};

for (const [place, [room, { uses, types = [] }]] of Object.entries(ROOMS).entries()) {
  const above = [...Object.keys(ROOMS).slice(0, place), room, 'styles'];
  const below = [...uses, ...types].filter((name) => !above.includes(name) && !FEATURE_LIST.includes(name));
  if (below.length > 0) throw new Error(`${room} may not use ${below.join()}, which stands below it in the order of the data.`);
}

/** What makes a feature, by file of its folder: no feature knows another. */
const OF_A_FEATURE = {
  'page.ts': { uses: SHARED },
  '*.ts': { uses: [...SHARED, 'load', 'views', 'outputs', 'contracts', 'charts', 'references', 'search'], platform: ['astro'] },
  '*.client.ts': CLIENT,
  '*.astro': { uses: [...SHARED, 'views', 'outputs', 'components'], types: ['charts'] },
};
/** The files of the room that every feature may use. */
const ALL_FEATURES = String.raw`(feature|index|links|paths)\.ts$|FeaturePage\.astro$`;

/** The `<script>` of an Astro file starts code for the browser and does nothing else. */
const SCRIPT = { uses: ['client'] };

const PLATFORM = {
  node: String.raw`^(node:|(assert|buffer|child_process|crypto|events|fs|http|https|module|os|path|process|stream|url|util|worker_threads)(/|$))`,
  'astro/zod': '^astro/zod$',
  'astro:content': '^astro:content$',
  astro: '^astro(:(?!content$)|/(?!zod$)|$)',
  d3: '^d3-',
};

/** `#` begins a comment in the `group` patterns of this rule, so borders are written as `regex`. */
function borders(room, { uses, types = [], platform = [] }) {
  const modules = (names) =>
    names.map((name) => (name.endsWith('.ts') ? `${RegExp.escape(name)}$` : String.raw`${RegExp.escape(name)}(/|\.ts$)`)).join('|');
  const own = modules([room]);
  const patterns = [
    {
      regex: `^#(?!(${modules([room, ...uses, ...types])}))`,
      message: `\`${room}\` may not import this; see the table in eslint.config.mjs.`,
    },
    { regex: `^#(${own})`, message: 'Import from the same room by a relative path.' },
    ...Object.entries(PLATFORM)
      .filter(([name]) => !platform.includes(name))
      .map(([name, regex]) => ({ regex, message: `\`${room}\` may not use ${name}; see the table in eslint.config.mjs.` })),
  ];
  if (types.length > 0) {
    const message = `\`${room}\` may import only types from here; see the table in eslint.config.mjs.`;
    patterns.push({ regex: `^#(${modules(types)})`, allowTypeImports: true, message });
  }
  if (room === 'client' || uses.includes('client')) patterns.push({ regex: '^[^.#]', message: 'Code for the browser uses no packages.' });
  return patterns;
}

/** The borders of one room. Relative paths may not leave it, so the rule needs to know how deep a file stands. */
function roomConfigs([room, row]) {
  const depths = [
    `src/${room}.ts`,
    `src/${room}/*.{ts,astro}`,
    `src/${room}/*/*.{ts,astro}`,
    `src/${room}/*/*/*.{ts,astro}`,
    `src/${room}/*/*/*/*.{ts,astro}`,
  ];
  const leaving = (depth) => ({
    regex: depth === 0 ? '^(\\.\\./|\\./[^/]+/)' : `^(\\.\\./){${depth}}`,
    message: 'Import from another room as `#room/file.ts`.',
  });
  return [
    ...depths.map((file, depth) => ({
      files: [file],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...borders(room, row), leaving(depth)] }] },
    })),
    ...(row.pure ? [{ files: [`src/${room}.ts`, `src/${room}/**/*.ts`], rules: PURE }] : []),
  ];
}

/** The borders of the folders of features. */
function featureConfig([file, row]) {
  const leaving = { regex: `^\\.\\./(?!${ALL_FEATURES})`, message: 'No feature knows another: what several use belongs to a shared room.' };
  const deep = { regex: '^#features/', message: 'Import from the same room by a relative path.' };
  return {
    files: [`src/features/*/${file}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...borders('features', row), leaving, deep] }] },
  };
}

const SYNTAX = [
  { selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]', message: 'Use a named export.' },
  { selector: 'ImportExpression[source.value=/^#/]', message: 'Import another room at the top of the file, where its border is checked.' },
];

const CLOCK = 'A pure room has no clock: take the date as an argument.';
const PURE = {
  'no-restricted-globals': ['error', { globals: ['process', 'performance'], checkGlobalObject: true }],
  'no-restricted-syntax': [
    'error',
    ...SYNTAX,
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
    { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
    { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
    { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'A pure room gives the same answer every time.' },
    {
      selector: 'MemberExpression[object.type="MetaProperty"][property.name="env"]',
      message: 'A pure room does not read its environment.',
    },
  ],
};

/** Text becomes HTML in Astro's templates or with DOM methods, which escape it. */
const RAW_HTML = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].map((property) => ({
  property,
  message: 'Build elements with DOM methods.',
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-*/',
      '.cache/',
      '.astro/',
      'coverage/',
      'playwright-report/',
      'test-results/',
      'tests/fixtures/',
      'bench/peers/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Of ESLint's own rules, those that TypeScript does not make superfluous.
      eqeqeq: 'error',
      'no-console': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-empty-character-class': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-nested-ternary': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-sequences': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-assignment': 'error',
      'no-useless-escape': 'error',
      'object-shorthand': 'error',
      'preserve-caught-error': 'error',

      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // Three is the aim (then an object); a place in the site is four: language, kind, facet, value.
      'max-params': ['error', 4],
      'no-restricted-syntax': ['error', ...SYNTAX],

      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A `default` is an answer too.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in texts; `undefined` and objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `addEventListener('change', () => this.#apply())` returns nothing and says so in its type.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Of unknown type is only content, which may be anything until the schema has seen it; lists and fields are told apart first.
      '@typescript-eslint/no-base-to-string': 'off',
      // Helpers around `querySelector<HTMLAnchorElement>(…)` name the element, as the DOM's own types do.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-properties': ['error', ...RAW_HTML] } },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  // JSON-LD in the head, escaped by `outputs/json-ld.ts`: the only text set as HTML.
  { files: ['src/layouts/BaseLayout.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  // Types of Astro files are the matter of `astro check`: ESLint sees every imported component as `any`.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  ...Object.entries(ROOMS).flatMap(roomConfigs),
  ...Object.entries(OF_A_FEATURE).map(featureConfig),
  {
    files: ['src/**/*.astro/*.{js,ts}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: borders('script', SCRIPT) }] },
  },
  // Only commands speak on the console.
  {
    files: ['src/cli/**', 'setup/**', 'bench/**', 'tests/{this-base/relevance,references}/{browser,run}.ts'],
    rules: { 'no-console': 'off' },
  },
  // One sentence per word of the interface, in one list.
  { files: ['src/i18n/{nl,en}.ts'], rules: { 'max-lines': 'off' } },
  // Tools ask for a default export.
  { files: ['*.config.*', '.htmlvalidate.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  // Describes packages as they are, default exports included; an import at the top would make it a module.
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/consistent-type-imports': 'off' } },
  prettier,
);

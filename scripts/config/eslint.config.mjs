// @ts-check
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const capabilities = ['anki', 'quiz', 'review', 'roadmap', 'interview', 'search', 'diagrams'];
const shared = ['progress', 'model', 'text', 'ui'];
const outer = ['site', 'screens', 'pages'];

/** What each folder of src may not import: arrows run pages → screens → capability → progress, model, ui → text. */
const forbidden = {
  text: [...shared.filter((one) => one !== 'text'), ...capabilities, ...outer],
  model: ['progress', 'ui', ...capabilities, ...outer],
  progress: ['model', 'ui', ...capabilities, ...outer],
  ui: ['progress', ...capabilities, ...outer],
  ...Object.fromEntries(capabilities.map((name) => [name, [...capabilities.filter((one) => one !== name), ...outer]])),
  screens: ['site', 'pages'],
  pages: ['site'],
  site: ['pages'],
};

/** @type {import('typescript-eslint').ConfigArray} */
const arrows = Object.entries(forbidden).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [{ group: others.flatMap((one) => [`../${one}/**`, `../../${one}/**`, `**/src/${one}/**`, `@/${one}/**`]), message: `src/${folder} may not import this: see design, one folder a capability.` }],
    }],
  },
}));

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'content'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('../..', import.meta.url).pathname } } },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `void` before a promise says that nobody waits for it; in an arrow body it is the shortest way.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  // Pure rules take the clock, chance and storage as arguments.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts', 'src/**/*.element.ts', 'src/**/*.worker.ts', 'src/progress/shared.ts', 'src/progress/early-database.ts', 'src/site/**', 'src/diagrams/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'indexedDB', 'navigator', 'location'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
    },
  },
  ...arrows,
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);

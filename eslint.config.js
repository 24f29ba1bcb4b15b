import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SIZE = { skipBlankLines: true, skipComments: true };

/** The core and the terminology answer the same for the same arguments: time, ids and I/O come in from outside. */
const PURE = {
  'no-restricted-globals': [
    'error',
    ...['fetch', 'process', 'console', 'crypto', 'performance', 'setTimeout', 'setInterval', 'localStorage', 'window'].map(
      (name) => ({
        name,
        message: 'The core is pure: take what you need as an argument.',
      }),
    ),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'The core is pure: no randomness.' },
    { object: 'Date', property: 'now', message: 'The core is pure: `now` comes in as an argument.' },
    { object: 'globalThis', property: 'process', message: 'The core is pure.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The core is pure: `now` comes in as an argument.',
    },
    { selector: "CallExpression[callee.name='Date']", message: 'The core is pure: `now` comes in as an argument.' },
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
    { selector: 'ImportDeclaration[source.value=/^node:/]', message: 'The core is pure: no I/O.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/build/**', 'node_modules/**', 'coverage/**', '.dependency-cruiser.cjs', 'app/api/schema.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'bots/**/*.ts', 'app/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, ...SIZE }],
      'max-lines-per-function': ['error', { max: 40, ...SIZE }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80, ...SIZE }] } },
  { files: ['app/**/*.{ts,tsx}', 'src/sandbox/screen/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@mantine/core', importNames: ['Button', 'Skeleton'], message: 'app/ui has the panel’s own, which weigh less.' },
      ],
    },
  },
  { files: ['src/core/**/*.ts', 'src/terminology/**/*.ts'], rules: PURE },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 400, ...SIZE }],
      // Stubs and table rows are async or bound for the interface's sake, not their own.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);

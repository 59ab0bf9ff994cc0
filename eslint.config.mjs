import { defineConfig, globalIgnores } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'out', 'coverage']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // Taking a key out of an object is done by naming it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      // A `default` says that the remaining members are meant; without one every member is named.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers print the same everywhere; what else goes into a text is still checked.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Excel's own objects are spoken to in one folder; all else goes through the port.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel/**'],
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "TSQualifiedName[left.name='Excel']",
          message: 'Only src/workbook/excel speaks to Excel; use the workbook port.',
        },
      ],
    },
  },
  {
    // What runs inside Office may ask it when it is ready, for its language and its theme; not for a workbook.
    files: ['src/{taskpane,commands}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'OfficeExtension'] },
  },
  {
    files: ['src/{taskpane,preview}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // Microsoft's own rules for add-ins, where the code speaks to Office; but for those that take a load by a
    // named list for an empty one, and the loading of a property for its reading.
    files: ['src/{workbook/excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Data and texts: long by nature.
    files: ['src/language/**/*.ts', 'src/indicator-sets/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: {
      // A test that meets undefined fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'no-unused-vars': 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    // Read by Internet Explorer 11, where anything newer is a syntax error: tests/build holds it to ES5.
    files: ['src/taskpane/page/*.js'],
    rules: { 'no-var': 'off', 'prefer-const': 'off' },
  },
);

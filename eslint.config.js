import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

const markup = 'Tekst van een pagina is vijandig: bouw knopen, nooit HTML uit tekst.';

/** Ways in which page text could become markup or code. */
const unsafe = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: markup,
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: markup },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: markup },
];
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exporteer bij naam: dan heet iets overal hetzelfde.',
};

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'test/fixtures/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // It takes the `void` of `call<void>(…)` for a mistake.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Ports are records of functions; none of them asks for `this`.
      '@typescript-eslint/unbound-method': 'off',
      // The parser of a schema and the type it gives carry one name.
      '@typescript-eslint/no-redeclare': 'off',
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...unsafe, defaultExport],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    extends: [noUnsanitized.configs.recommended],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'chrome', message: 'De browser komt alleen door src/browser binnen.' },
        { name: 'browser', message: 'De browser komt alleen door src/browser binnen.' },
      ],
    },
  },
  {
    // WXT, Vite and Vitest take these files by their default export.
    files: ['entrypoints/**/*.ts', 'wxt.config.ts', 'test/vitest.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unsafe] },
  },
  {
    // A test says what it expects: a wrong `!` fails it, and mocks need no `await`.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);

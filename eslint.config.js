import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'test/fixtures/import/',
      '.dist-*/',
      'coverage/',
      'demo/reference/',
      '**/node_modules/',
      '**/dist/',
      'demo/apps/**/*.{ts,tsx}',
    ],
  },

  // Everything: the recommended rules of ESLint itself.
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },

  // The library and its typed tests: type-checked rules.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `requestContext<T>(…)`: the caller knows what the protocol cannot.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Taken out so that the rest is left: `const { seal: _seal, ...told } = policy`.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // IndexedDB hands out its own errors as `DOMException | null`.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // What we open and start are objects of closures; taking one apart is meant to work. In elements Lit binds to the host.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  // The library: no console but for what a developer must hear, and no global that a server has not got at import.
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['info', 'warn', 'error'] }] },
  },

  // Elements: Lit's and the custom elements' own rules.
  {
    files: ['src/elements/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'ConsentElement'] } },
    rules: {
      // A tag's class registers itself in `static define`, by the name it is given.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
      // TypeScript knows that Lit implements them.
      'wc/guard-super-call': 'off',
    },
  },

  // Tests assert with chai's property style and may hand in anything.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['test/support/globals.d.ts'], rules: { 'no-var': 'off' } },

  // Plain JavaScript: Node in the toolchain, tests and the demo's server; a page in the rest of the demo.
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  // What is sent from here into a page that is measured.
  {
    files: ['test/bench/{in-page,subjects,visit}.js'],
    languageOptions: {
      globals: {
        ...globals.browser,
        ...globals.node,
        ...Object.fromEntries(['CookieConsent', 'byText', 'deep', 'klaro', 'noted'].map((name) => [name, 'readonly'])),
      },
    },
  },
  {
    files: ['demo/**/*.js', 'test/journeys/**/*.js', 'test/measure/**/*.js', 'test/support/*.js'],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
);

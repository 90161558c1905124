import tseslint from 'typescript-eslint';

const pureLibs = [
  'libs/kernel',
  'libs/calendar',
  'libs/programmes',
  'libs/due',
  'libs/funding',
  'libs/mentors',
  'libs/matching',
  'libs/courses',
];

/** What a pure library may not do: know the time, be random, wait, throw, or hold state in a class. */
const pure = [
  { selector: 'ClassDeclaration', message: 'Pure libraries have functions and data, no classes.' },
  { selector: 'ThrowStatement', message: 'A no is a value: return a refusal.' },
  { selector: ':function[async=true]', message: 'Pure libraries do not wait.' },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The moment comes in with the command.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The moment comes in with the command.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Ids and chance come in with the command.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The moment comes in with the command.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.local/', 'node_modules/', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    files: pureLibs.map((lib) => `${lib}/**/*.ts`),
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pure] },
  },
);

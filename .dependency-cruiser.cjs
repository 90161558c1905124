/** The table of docs/architecture: who may import whom. test/architecture plants violations to prove each rule. */
const spec = '\\.spec\\.ts$';
const pureLibs = '^libs/(kernel|calendar|programmes|due|funding|mentors|matching|courses)/';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circle', 'A circle has no place to start reading.', {}, { circular: true }),
    rule(
      'kernel-imports-nothing',
      'The kernel is the bottom.',
      { path: '^libs/kernel/', pathNot: spec },
      { pathNot: '^libs/kernel/' },
    ),
    rule(
      'calendar-below-programmes',
      'Pure libraries import downwards only.',
      { path: '^libs/calendar/', pathNot: spec },
      { path: '^libs/(programmes|due|mentors|matching|courses)/' },
    ),
    rule(
      'programmes-below-courses',
      'Pure libraries import downwards only.',
      { path: '^libs/programmes/', pathNot: spec },
      { path: '^libs/(due|mentors|matching|courses)/' },
    ),
    rule(
      'due-below-mentors',
      'When something is due is the same arithmetic for whoever owes it.',
      { path: '^libs/due/', pathNot: spec },
      { path: '^libs/(mentors|matching|courses)/' },
    ),
    rule(
      'funding-below-courses',
      'A frame knows hours and years; what is granted of it is a course’s business.',
      { path: '^libs/funding/', pathNot: spec },
      { path: '^libs/(mentors|matching|courses)/' },
    ),
    rule(
      'mentors-below-courses',
      'A course knows facts about mentors; a mentor knows no course.',
      { path: '^libs/mentors/', pathNot: spec },
      { path: '^libs/(matching|courses)/' },
    ),
    rule(
      'matching-below-courses',
      'Matching compares what courses and mentors hand it; a course keeps the choice.',
      { path: '^libs/matching/', pathNot: spec },
      { path: '^libs/courses/' },
    ),
    rule(
      'pure-libs-stay-pure',
      'Pure libraries import pure libraries.',
      { path: pureLibs, pathNot: spec },
      {
        path: '^(apps|workflows|infra|test|libs/(event-store|personal-data|views|access|messages|transparency|use-cases))/',
      },
    ),
    rule(
      'pure-libs-no-packages',
      'No npm package and no node: module in a pure library.',
      { path: pureLibs, pathNot: [spec, '^libs/calendar/'] },
      { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    ),
    rule(
      'calendar-only-temporal-polyfill',
      'The calendar owns temporal-polyfill and nothing else.',
      { path: '^libs/calendar/', pathNot: spec },
      { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/temporal-polyfill' },
    ),
    rule(
      'one-owner-of-dates',
      'Only the calendar touches temporal-polyfill.',
      { pathNot: ['^libs/calendar/', spec] },
      { path: 'node_modules/temporal-polyfill' },
    ),
    rule(
      'libs-know-no-app',
      'Libraries never import apps or workflows.',
      { path: '^libs/', pathNot: spec },
      { path: '^(apps|workflows|test)/' },
    ),
    rule(
      'libs-know-no-nest',
      'Nest wraps the libraries in apps and use-cases.',
      { path: '^libs/(?!use-cases/)', pathNot: spec },
      { path: 'node_modules/@nestjs' },
    ),
    rule(
      'use-cases-on-top',
      'Only apps and activities use the use cases.',
      { path: '^libs/(?!use-cases/)', pathNot: spec },
      { path: '^libs/use-cases/' },
    ),
    rule(
      'workflow-code-is-alone',
      'Workflow code imports @temporalio/workflow, its own folder, and types.',
      { path: '^workflows/', pathNot: ['activities\\.ts$', spec] },
      {
        pathNot: ['^workflows/', 'node_modules/@temporalio/(workflow|common)'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'activities-know-no-app',
      'Activities are a factory over ports.',
      { path: '^workflows/.*activities\\.ts$' },
      { path: '^apps/' },
    ),
    rule(
      'apps-apart',
      'An app never imports another app.',
      { path: '^apps/([^/]+)/', pathNot: spec },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    rule(
      'no-sql-in-apps',
      'SQL lives in libraries.',
      { path: '^apps/', pathNot: spec },
      { path: 'node_modules/(pg|kysely)/' },
    ),
    rule(
      'product-knows-no-test',
      'Tests use the product, never the other way round.',
      { path: '^(apps|libs|workflows|infra)/', pathNot: spec },
      { path: '^test/' },
    ),
    rule(
      'no-dev-packages',
      'What ships depends on what is installed.',
      { path: '^(apps|libs|workflows)/', pathNot: spec },
      { dependencyTypes: ['npm-dev'] },
    ),
    rule(
      'oracle-shares-nothing',
      'What is to agree with the implementation may not be the implementation.',
      { path: '^test/support/oracle/', pathNot: spec },
      { pathNot: '^test/support/oracle/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

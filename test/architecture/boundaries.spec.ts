import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { plant } from './planted.ts';

interface Violation {
  rule: { name: string };
  from: string;
}

/** One violation per rule of .dependency-cruiser.cjs: `rule → [file, import]`. */
const violations: Record<string, [file: string, text: string]> = {
  'no-circle': ['libs/views/circle-a.ts', "import './circle-b.ts';"],
  'kernel-imports-nothing': ['libs/kernel/planted.ts', "import '#calendar';"],
  'calendar-below-programmes': ['libs/calendar/planted.ts', "import '#programmes';"],
  'programmes-below-courses': ['libs/programmes/planted.ts', "import '#courses';"],
  'due-below-mentors': ['libs/due/planted.ts', "import '#mentors';"],
  'funding-below-courses': ['libs/funding/planted.ts', "import '#courses';"],
  'mentors-below-courses': ['libs/mentors/planted.ts', "import '#courses';"],
  'matching-below-courses': ['libs/matching/planted.ts', "import '#courses';"],
  'pure-libs-stay-pure': ['libs/courses/planted.ts', "import '#event-store';"],
  'pure-libs-no-packages': ['libs/courses/planted-core.ts', "import 'node:fs';"],
  'calendar-only-temporal-polyfill': ['libs/calendar/planted-package.ts', "import 'rxjs';"],
  'one-owner-of-dates': ['libs/messages/planted.ts', "import 'temporal-polyfill';"],
  'libs-know-no-app': ['libs/views/planted-app.ts', "import '../../apps/api/main.ts';"],
  'libs-know-no-nest': ['libs/event-store/planted.ts', "import '@nestjs/common';"],
  'use-cases-on-top': ['libs/access/planted.ts', "import '#use-cases';"],
  'workflow-code-is-alone': ['workflows/mentor-course/planted.ts', "import '#courses';"],
  'activities-know-no-app': ['workflows/mentor-course/activities.ts', "import '../../apps/api/main.ts';"],
  'apps-apart': ['apps/worker/planted.ts', "import '../api/main.ts';"],
  'no-sql-in-apps': ['apps/worker/planted-sql.ts', "import 'kysely';"],
  'product-knows-no-test': ['libs/use-cases/planted.ts', "import '../../test/support/planted.ts';"],
  'no-dev-packages': ['libs/use-cases/planted-dev.ts', "import 'fast-check';"],
  'oracle-shares-nothing': ['test/support/oracle/planted.ts', "import '#calendar';"],
};

const surroundings = {
  'libs/views/circle-b.ts': "import './circle-a.ts';",
  'test/support/planted.ts': '',
  'apps/api/main.ts': '',
  ...Object.fromEntries(
    ['kernel', 'calendar', 'programmes', 'courses', 'mentors', 'event-store', 'use-cases'].map((lib) => [
      `libs/${lib}/index.ts`,
      '',
    ]),
  ),
};

describe('the import boundaries', () => {
  let tree: ReturnType<typeof plant>;
  let found: Violation[];

  beforeAll(() => {
    tree = plant({ ...surroundings, ...Object.fromEntries(Object.values(violations)) });
    const cruiser = path.join(tree.root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const report = runToTheEnd(
      cruiser,
      ['--output-type', 'json', 'apps', 'libs', 'workflows', 'test'],
      tree.root,
    );
    found = (JSON.parse(report) as { summary: { violations: Violation[] } }).summary.violations;
  });
  afterAll(() => {
    tree.remove();
  });

  it.each(Object.entries(violations))('%s bites', (rule, [file]) => {
    expect(found.map((violation) => [violation.rule.name, violation.from])).toContainEqual([rule, file]);
  });

  it('has a planted violation for each rule', () => {
    const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[];
    };
    expect(Object.keys(violations).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  });
});

/** The cruiser exits with the number of errors it found: here that is what we want to read. */
function runToTheEnd(script: string, args: string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', maxBuffer: 64e6 });
  } catch (failed) {
    return (failed as { stdout: string }).stdout;
  }
}

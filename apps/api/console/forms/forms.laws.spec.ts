import { describe, expect, it } from '@jest/globals';
import { parse } from 'node:querystring';
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import { SubmitReferralForm } from '#use-cases/courses/referral/submit-referral';
import { formOf, type FormField } from '#use-cases/form-view';
import { ApplyAsMentorForm } from '#use-cases/mentors/apply-as-mentor';
import { mentorEndpoints } from '#use-cases/mentors/mentor-endpoints';
import type { LineShape } from '#use-cases/registered-fields';
import { tenantEndpoints } from '#use-cases/tenant-endpoints';
import { lawRuns } from '#test/support/law-runs';
import { submittedBy } from '#test/support/submitted-by';
import { BodyPipe } from '../../body.pipe.ts';
import { arrange } from './arrange.ts';
import { Filling } from './filled.tsx';
import { FormFields } from './form-fields.tsx';
import { leavesOf, splitLeaves } from './leaves.ts';
import { readForm } from './read-form.ts';
import type { Typed } from './typed.ts';
import { writeForm } from './write-form.ts';

const forms = [
  ...[courseEndpoints, mentorEndpoints, tenantEndpoints]
    .flatMap((endpoints) => Object.values<{ type: string; Body: new () => object }>(endpoints))
    .map(({ type, Body }) => [type, Body] as const),
  ['SubmitReferral', SubmitReferralForm] as const,
  ['ApplyAsMentor', ApplyAsMentorForm] as const,
];

const lines: Readonly<Record<LineShape, fc.Arbitrary<string>>> = {
  name: fc.constantFrom('Nina Prøve', '12 34 56 78', '"<&>\''),
  code: fc.constantFrom('mentor-course', 'bul'),
  window: fc.constantFrom('2', '2026-03-29'),
  version: fc.constantFrom('1', 'v1.3', '2018', '2026-03-29'),
  staff: fc.constantFrom('broen-coordinator', 'anna'),
  organisation: fc.constantFrom('Søby', 'Team Havn 2'),
  id: fc.uuid(),
  email: fc.constantFrom('nina@example.org'),
  day: fc.constantFrom('2026-02-28', '2028-02-29'),
  clock: fc.constantFrom('08:00', '23:59'),
  cpr: fc.constantFrom('010190-1234', '0101901234'),
};
const spoken = fc.constantFrom('Kort', 'To\nlinjer', 'Æ "citat" & <mærke>', '5 < 6, ikke?');
const items = ['cheerful', 'calm'];
const options = Array.from({ length: 11 }, (_, value) => ({
  value: String(value),
  text: { da: String(value), en: String(value) },
}));

const valueOf = ({ input, many }: FormField): fc.Arbitrary<unknown> => {
  const one = (): fc.Arbitrary<unknown> => {
    switch (input.kind) {
      case 'choice':
        return fc.constantFrom(...input.options.map(({ value }) => value));
      case 'number': {
        const step = input.whole ? 1 : 0.01;
        return fc
          .integer({ min: Math.ceil(input.min / step), max: Math.floor(input.max / step) })
          .map((steps) => Number((steps * step).toFixed(2)));
      }
      case 'words':
        return spoken;
      case 'line':
        return lines[input.shape];
      case 'flag':
        return fc.boolean();
      case 'scores':
        return fc.record(Object.fromEntries(items.map((item) => [item, fc.integer({ min: 0, max: 10 })])));
      case 'part':
        return bodyOf(input.fields);
    }
  };
  if (!many) return one();
  return input.kind === 'part'
    ? fc.array(one(), { minLength: 1, maxLength: 4 })
    : fc.uniqueArray(one(), { minLength: 1, maxLength: 3 });
};

/** Bodies that a form takes: what may be left out sometimes is. */
const bodyOf = (fields: readonly FormField[]): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])), {
    requiredKeys: fields
      .filter(({ required, unless }) => required || unless !== null)
      .map(({ name }) => name),
  });

const pageOf = (fields: readonly FormField[], typed: Typed): string => {
  const leaves = leavesOf(
    arrange(fields, {
      options: {},
      items: items.map((item) => ({ item, label: { da: item, en: item }, options })),
    }),
  );
  // What nobody can type is settled by the link that leads to the form.
  const settled = new Set(
    leaves.flatMap(({ name, field: { input } }) =>
      input.kind === 'line' && input.shape === 'id' ? [name] : [],
    ),
  );
  return renderToString(
    h(Filling, { typed, problems: {}, children: h(FormFields, splitLeaves(leaves, settled)) }),
  );
};

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string') ? value.toSorted() : value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, ordered(each)]));
};

describe('the form of every command', () => {
  it.each(forms)('says what was typed: %s', async (_type, Form) => {
    const fields = formOf(Form);
    const body = new BodyPipe(Form);
    await fc.assert(
      fc.asyncProperty(bodyOf(fields), async (wanted) => {
        const sent = submittedBy(pageOf(fields, writeForm(fields, wanted)));
        const read = readForm(fields, parse(sent));
        const [said, meant] = [await body.transform(read), await body.transform(wanted)];
        expect(ordered(said)).toEqual(ordered(meant));
      }),
      { numRuns: lawRuns(10, 20) },
    );
  });

  it.each(forms)('shows six fields at most, unless it needs more: %s', (_type, Form) => {
    const leaves = leavesOf(arrange(formOf(Form), { options: {}, items: [] }));
    expect(splitLeaves(leaves, new Set()).first.length).toBeLessThanOrEqual(6);
  });
});

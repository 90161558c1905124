import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { Mentor } from '#mentors';
import { trainingName } from '#programmes';
import { loadCatalogue } from '#use-cases/load-catalogue';
import type { MentorEntry } from '#views/mentors';
import { rendered } from '#test/support/rendered';
import { Found } from './found.tsx';
import { MentorPage } from './mentor.tsx';
import { Mentors } from './mentors.tsx';

const id = '0f4c1b9e-3f6e-4b57-9a0b-2f1c6a7d8e90';
const line: MentorEntry = {
  mentor: id,
  version: 5,
  state: 'approved',
  kind: 'volunteer',
  since: '2026-01-05',
  returnsOn: null,
  capacity: 2,
  placesTaken: 1,
  hoursPerMonth: 8,
  trades: ['retail'],
  areas: ['Søby'],
  languages: ['da'],
  training: [],
  checks: ['criminal-record'],
  confidentiality: '1',
  qualifications: [],
  expiries: {},
  nextExpiry: '2027-01-05',
  lastCare: null,
};
const mentor: Mentor = {
  state: 'approved',
  mentor: id,
  kind: 'volunteer',
  checks: { 'child-certificate': { on: '2026-01-05', expiresOn: '2027-01-05', passed: true } },
  training: { 'mentor-course': { on: '2026-01-06', expiresOn: '2030-01-06' } },
  confidentiality: null,
  qualifications: [{ kind: 'trade', on: '2026-01-05' }],
  availability: { capacity: 2, hoursPerMonth: 8, trades: ['retail'], areas: ['Søby'], languages: ['da'] },
  gender: null,
  ageGroup: null,
  declaredOn: '2026-01-05',
  offeringSince: '2026-01-05',
  courses: [],
  lastCourseEndedOn: null,
  talks: { sparring: '2026-02-01', supervision: null, reflectingTeam: null, care: null },
  reminders: {},
  returnsOn: null,
  lastTransitionOn: '2026-01-10',
};
const { catalogue } = loadCatalogue();
const named = { subject: id, name: 'Mille Prøvementor', addressProtection: false };

describe('the mentor corps', () => {
  const page = (language: 'da' | 'en', names: ReadonlyMap<string, typeof named> | null = null) =>
    rendered(
      language,
      h(Mentors, {
        ...{ view: { entries: [line], next: null, counts: { approved: 3 } }, asked: {}, names },
        ...{
          states: ['applied', 'approved'] as const,
          mayAskForNames: true,
          beside: ['ApplyAsMentor'] as const,
        },
      }),
    );

  it.each([
    [
      'da',
      '1 af 2 optaget',
      'godkendt<span class="filters-count"> 3</span>',
      'Butik og handel, Søby',
      '5. jan. 2027',
    ],
    ['en', '1 of 2 taken', 'approved<span class="filters-count"> 3</span>', 'Retail, Søby', '5 Jan 2027'],
  ] as const)('is listed in %s', (language, ...texts) => {
    const html = page(language);
    for (const text of texts) expect(html).toContain(text);
  });

  it('is known by name when that was asked for', () => {
    expect(page('da')).not.toContain('Mille');
    expect(page('da', new Map([[id, named]]))).toContain('Mille Prøvementor');
  });

  it('takes a new mentor', () => {
    expect(page('en')).toContain('href="/console/mentors/new">Register a mentor');
  });

  it('is searched', () => {
    const found = {
      entries: [
        { mentor: named, state: 'approved', kind: 'volunteer', capacity: 2, placesTaken: 1 } as const,
      ],
      more: false,
    };
    const html = rendered('en', h(Found, { found }));
    for (const text of ['1 mentor found', 'Mille Prøvementor', `href="/console/mentors/${id}"`])
      expect(html).toContain(text);
  });
});

describe('a mentor', () => {
  const view = { version: 5, mentor, placesTaken: 1, commands: ['PauseMentor', 'HoldSparring'] as const };
  const page = (language: 'da' | 'en', person?: typeof named) =>
    rendered(
      language,
      h(MentorPage, {
        ...{ view, person, mayAskForNames: true, mayList: true },
        nameOfTraining: (module) => trainingName(catalogue, module),
      }),
    );

  it.each([
    [
      'da',
      'godkendt siden 10. jan. 2026',
      'i orden, 5. jan. 2026, gælder til 5. jan. 2027',
      'ikke underskrevet',
    ],
    ['en', 'approved since 10 Jan 2026', 'in order, 5 Jan 2026, counts until 5 Jan 2027', 'not signed'],
  ] as const)('is told of in %s', (language, ...texts) => {
    const html = page(language);
    for (const text of texts) expect(html).toContain(text);
  });

  it('has followed trainings that are called what the catalogue calls them', () => {
    expect(page('da')).toContain('<dt>Mentorkursus</dt><dd>6. jan. 2026, gælder til 6. jan. 2030</dd>');
    expect(page('en')).toContain('<dt>Mentor course</dt>');
  });

  it('has the commands that may be given now', () => {
    expect(page('da')).toContain(`href="/console/mentors/${id}/do/pause-mentor"`);
  });

  it('has told of hours as they are written, and of a declaration from before the import', () => {
    const availability = { capacity: 2, hoursPerMonth: 8.5, trades: [], areas: [], languages: [] };
    const html = rendered(
      'da',
      h(MentorPage, {
        view: { ...view, mentor: { ...mentor, availability, confidentiality: 'imported' } },
        ...{ person: undefined, mayAskForNames: false, mayList: true },
        nameOfTraining: (module) => trainingName(catalogue, module),
      }),
    );
    for (const text of ['<dd>8,5</dd>', '<dd>underskrevet før importen</dd>']) expect(html).toContain(text);
  });

  it('leaves a reflecting team to those who may see who took part', () => {
    const reflecting = (mayList: boolean) =>
      rendered(
        'da',
        h(MentorPage, {
          view: { ...view, commands: ['HoldReflectingTeamSession'] },
          ...{ person: undefined, mayAskForNames: false, mayList },
          nameOfTraining: (module) => trainingName(catalogue, module),
        }),
      );
    const path = `/console/mentors/${id}/do/hold-reflecting-team-session`;
    expect(reflecting(true)).toContain(path);
    expect(reflecting(false)).not.toContain(path);
  });

  it('is masked until asked for', () => {
    expect(page('en')).toContain('the name is hidden');
    expect(page('en', named)).toContain('Mille Prøvementor');
    expect(page('en', named)).not.toContain('<form');
  });
});

import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedCommands, claimsOf, notReferred, refusalTexts } from '#courses';
import type { CourseCommandType } from '#courses';
import type { Role } from '#kernel';
import { bul, retOgPligt, tell } from '#test/support/course-story';
import { abortStartup, pathOf, withdrawReferral } from '#test/support/course-steps';
import type { Step } from '#test/support/course-story';

const path = pathOf(bul);

describe('the commands allowed now', () => {
  const allowedIn = (programme: typeof bul, role: Role, steps: readonly Step[]) =>
    allowedCommands(tell(programme, steps).course, { programme, role });
  const names = (all: ReturnType<typeof allowedCommands>): readonly CourseCommandType[] =>
    all.filter(({ refusal }) => refusal === null).map(({ command }) => command);

  it('are those of the state, in the order of a course’s life', () => {
    expect(names(allowedIn(bul, 'coordinator', path.waiting))).toEqual([
      'CitizenDeclines',
      'WithdrawReferral',
      'RecordMatchWishes',
      'VetoMentor',
      'LiftVeto',
      'ProposeMatch',
      'ExemptWindow',
      'RaiseConcern',
      'TriageConcern',
      'EscalateConcern',
      'ResolveConcern',
      'GiveConsent',
      'WithdrawConsent',
      'TransferCourse',
      'GiveApproval',
      'MigrateProgramme',
      'ReassignCaseworker',
      'ReassignCoordinator',
    ]);
  });
  it('say for each other one why not', () => {
    const all = allowedIn(bul, 'coordinator', path.waiting);
    expect(all.find(({ command }) => command === 'CloseCourse')?.refusal).toEqual({
      refused: 'NOT_ALLOWED_NOW',
      da: 'Det kan ikke gøres, mens forløbet er i tilstanden “på venteliste”. Se hvad der er muligt nu.',
      en: 'This cannot be done while the course is in the state “waiting for a match”. See what is possible now.',
    });
    expect(all.some(({ command }) => command === 'IssueReminder' || command === 'TakeOverCourse')).toBe(
      false,
    );
  });
  it('know who decides in which scheme', () => {
    const of = (programme: typeof bul, role: Role) =>
      allowedIn(programme, role, pathOf(programme).received).find(
        ({ command }) => command === 'AssessEligibility',
      )?.refusal?.refused;
    expect(of(bul, 'coordinator')).toBeUndefined();
    expect(of(bul, 'caseworker')).toBe('COORDINATOR_DECIDES');
    expect(of(retOgPligt, 'coordinator')).toBe('CASEWORKER_DECIDES');
    expect(of(retOgPligt, 'caseworker')).toBeUndefined();
  });
  it('before the referral are the referral', () => {
    expect(names(allowedCommands(notReferred, { programme: bul, role: 'caseworker' }))).toEqual([
      'SubmitReferral',
    ]);
  });
});

describe('claims', () => {
  const claimed = (before: readonly Step[], all: readonly Step[]) => {
    const told = tell(bul, before);
    return claimsOf('c', told.course, tell(bul, all).events.slice(told.events.length));
  };
  const open = 'open:mentee-1:bul';
  const place = 'mentor:mentor-1:place:1';
  it('hold one open course per mentee and programme, until it ends or closes', () => {
    expect(claimed([], path.received)).toEqual({ take: [{ key: open, owner: 'course-c' }], release: [] });
    expect(claimed(path.waiting, [...path.waiting, withdrawReferral()])).toEqual({
      take: [],
      release: [open],
    });
    expect(claimed(path.closed, path.postFollowUp)).toEqual({ take: [], release: [] });
  });
  it('hold one of the mentor’s places while the match lasts', () => {
    expect(claimed(path.proposed, path.intro)).toEqual({
      take: [{ key: place, owner: 'course-c' }],
      release: [],
    });
    expect(claimed(path.intro, [...path.intro, abortStartup()])).toEqual({ take: [], release: [place] });
    expect(claimed(path.ready, path.closed)).toEqual({ take: [], release: [place, open] });
  });
});

describe('the refusals', () => {
  it('are each told by a sentence in a spec, and fill the same places in both languages', () => {
    const specs = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
      .join('\n');
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
    for (const [code, { da, en }] of Object.entries(refusalTexts)) {
      expect(places(da)).toEqual(places(en));
      expect(specs.includes(`refuses('${code}')`) ? code : `${code} is told by no spec`).toBe(code);
    }
  });
});

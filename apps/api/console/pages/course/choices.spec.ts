import { describe, expect, it } from '@jest/globals';
import { pathOf, scheduleMeeting } from '#test/support/course-steps';
import { bul, retOgPligt } from '#test/support/course-story';
import { pageOf } from '#test/support/course-page';
import { canDo } from './choices.ts';
import { tasksIn } from './tasks.ts';

const choices = (...about: Parameters<typeof pageOf>) => {
  const { view, allowed } = pageOf(...about);
  return canDo(view, tasksIn(view.next), allowed.commands);
};

const commandsOf = (some: readonly { readonly command: string }[]) => some.map(({ command }) => command);

describe('what can be done now', () => {
  it('begins with what settles the open duty, its window filled in', () => {
    const { first } = choices(bul, pathOf(bul).active, { today: '2026-05-04' });
    expect(first).toContainEqual({
      command: 'CompleteFollowUp',
      path: '/console/courses/a-course/do/complete-follow-up?rule=followUp&ordinal=3&leg=mentee',
    });
  });

  it('has each of the ways in which a duty is settled (6.1/end-warning)', () => {
    const { first } = choices(bul, pathOf(bul).active, { today: '2026-08-17' });
    expect(first).toEqual(
      expect.arrayContaining([
        {
          command: 'ExtendAgreement',
          path: '/console/courses/a-course/do/extend-agreement?rule=endWarning&ordinal=1&leg=coordinator',
        },
        {
          command: 'StartClosure',
          path: '/console/courses/a-course/do/start-closure?rule=endWarning&ordinal=1&leg=coordinator',
        },
      ]),
    );
  });

  it('asks what became of a meeting on its day (6.2/appointment)', () => {
    const arranged = [...pathOf(bul).active, scheduleMeeting()];
    const firstOn = (today: string) => commandsOf(choices(bul, arranged, { today }).first);
    expect(firstOn('2026-03-11')).not.toContain('RecordNoShow');
    expect(firstOn('2026-03-12')).toEqual(expect.arrayContaining(['LogContact', 'RecordNoShow']));
  });

  it('then has what leads on, and keeps what can always be done for last', () => {
    const { near, more } = choices(bul, pathOf(bul).active, { today: '2026-05-04' });
    expect(near.length).toBeLessThanOrEqual(6);
    expect(commandsOf(near)).toEqual(
      expect.arrayContaining(['SendStatusUpdate', 'PauseCourse', 'StartClosure']),
    );
    expect(commandsOf(more)).toEqual(expect.arrayContaining(['SetGoal', 'RaiseConcern', 'TransferCourse']));
  });

  it('proposes a match on the page with the candidates', () => {
    const { first } = choices(bul, pathOf(bul).waiting, { today: '2026-03-10' });
    expect(first).toContainEqual({ command: 'ProposeMatch', path: '/console/courses/a-course/match' });
  });

  it('says once why some cannot be done, and leaves out what belongs to other roles', () => {
    const { first, near, more, notNow } = choices(bul, pathOf(bul).waiting, { today: '2026-03-10' });
    const waiting = notNow.filter(({ reason }) => reason.da.includes('på venteliste'));
    expect(waiting).toHaveLength(1);
    expect(waiting[0]?.commands).toContain('LogContact');
    const all = [
      first,
      near,
      more,
      ...notNow.map(({ commands }) => commands.map((command) => ({ command }))),
    ];
    expect(all.flatMap(commandsOf)).not.toContain('DecideGrant');
  });

  it('names whose decision it is where the scheme gives it to another', () => {
    const { notNow } = choices(retOgPligt, pathOf(retOgPligt).prepared, { today: '2026-03-10' });
    const caseworkers = notNow.find(({ reason }) => reason.da.includes('sagsbehandlerens afgørelse'));
    expect(caseworkers?.commands).toContain('ActivateAgreement');
  });
});

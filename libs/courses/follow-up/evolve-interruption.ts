import { isStatutory } from '#programmes';
import type { Active } from '../course.ts';
import { from } from '../evolution.ts';
import type { Evolution } from '../evolution.ts';
import { knownOf } from '../known.ts';
import { begin, end } from '../occasions.ts';
import { goneOn, stoodStill } from '../standstill.ts';

/** What a pause makes of a course. A volunteer course's end is open until it goes on. */
export const evolveInterruption: Evolution<'CoursePaused' | 'CourseResumed' | 'PauseExpired'> = {
  CoursePaused: from(['active', 'paused'], (course, { on, expectedReturn, byMunicipality }) => {
    const pause = {
      since: course.state === 'paused' ? course.pause.since : on,
      expectedReturn,
      expired: false,
    };
    const paused = { ...course, state: 'paused' as const, pause };
    if (course.state === 'paused')
      return begin(end(paused, on, 'pauseReturn'), 'pauseReturn', expectedReturn);
    const standing = stoodStill(paused, {
      from: on,
      to: null,
      why: 'PAUSED',
      freezesFrom: byMunicipality ? on : null,
    });
    const open = isStatutory(course.scheme) ? standing : end(standing, on, 'agreementEnd');
    return begin(open, 'pauseReturn', expectedReturn);
  }),
  CourseResumed: from(['paused'], (course, { on, end: newEnd }) => {
    const { grant, match, agreement } = course;
    const terms = { ...agreement.terms, end: newEnd ?? agreement.terms.end };
    const active: Active = {
      ...knownOf(course),
      state: 'active',
      grant,
      match,
      agreement: { ...agreement, terms },
    };
    const resumed = end(goneOn(active, on), on, 'pauseReturn');
    return newEnd === null ? resumed : begin(resumed, 'agreementEnd', newEnd);
  }),
  PauseExpired: from(['paused'], (course) => ({ ...course, pause: { ...course.pause, expired: true } })),
};

import type { LocalText } from '#programmes';
import type { Course, NotReferred } from './course.ts';

/** What people call each state. */
export const stateNames: Readonly<Record<(Course | NotReferred)['state'], LocalText>> = {
  notReferred: { da: 'ikke henvist', en: 'not referred' },
  received: { da: 'henvist', en: 'received' },
  incomplete: { da: 'mangler oplysninger', en: 'incomplete' },
  assessed: { da: 'visiteret', en: 'assessed' },
  waiting: { da: 'på venteliste', en: 'waiting for a match' },
  proposed: { da: 'match foreslået', en: 'match proposed' },
  intro: { da: 'introduktion', en: 'introduction' },
  agreement: { da: 'aftale på vej', en: 'agreement under way' },
  active: { da: 'i gang', en: 'active' },
  paused: { da: 'på pause', en: 'paused' },
  rematching: { da: 'venter på ny mentor', en: 'waiting for another mentor' },
  closing: { da: 'under afslutning', en: 'closing' },
  closed: { da: 'afsluttet', en: 'closed' },
  postFollowUp: { da: 'efteropfølgning', en: 'post-closure follow-up' },
  archived: { da: 'arkiveret', en: 'archived' },
  declined: { da: 'takket nej', en: 'declined' },
  rejected: { da: 'afvist', en: 'rejected' },
  withdrawn: { da: 'trukket tilbage', en: 'withdrawn' },
  disposed: { da: 'kasseret', en: 'disposed of' },
};

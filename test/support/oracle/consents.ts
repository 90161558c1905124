import type { Telling } from './telling.ts';

/** The events that tell what the citizen has agreed to. */
export const consents: Readonly<Record<string, Telling>> = {
  CitizenAccepted: (story, _, { laterContact }) => {
    story.laterContact = laterContact === true;
  },
  ConsentGiven: (story, _, { purpose }) => {
    if (purpose === 'participation') story.withdrawn = null;
    if (purpose !== 'laterContact') return;
    story.laterContact = true;
    story.laterContactEnded = null;
  },
  // Who takes no part any more is asked nothing later either.
  ConsentWithdrawn: (story, on, { purpose }) => {
    if (purpose === 'earlierLogs') return;
    if (purpose === 'participation') story.withdrawn = on;
    story.laterContact = false;
    story.laterContactEnded = on;
  },
};

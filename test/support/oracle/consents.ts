import type { Telling } from './transitions.ts';

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
  ConsentWithdrawn: (story, on, { purpose }) => {
    if (purpose === 'participation') story.withdrawn = on;
    if (purpose !== 'laterContact') return;
    story.laterContact = false;
    story.laterContactEnded = on;
  },
};

import type { Mentor } from './mentor.ts';

/** What people call each state of a mentor. */
export const mentorStateNames: Readonly<
  Record<Mentor['state'], { readonly da: string; readonly en: string }>
> = {
  applied: { da: 'ansøger', en: 'applied' },
  screened: { da: 'screenet', en: 'screened' },
  approved: { da: 'godkendt', en: 'approved' },
  paused: { da: 'på pause', en: 'paused' },
  screenedOut: { da: 'ikke optaget', en: 'screened out' },
  left: { da: 'stoppet', en: 'left' },
};

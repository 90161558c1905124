import type { LocalDate } from '#kernel';
import type { Window } from '../window.ts';

/** Someone’s main day from start to end, in a window of his own. Throws where it cannot be had. */
export type Day = (window: Window, today: LocalDate) => Promise<void>;

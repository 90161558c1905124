/** How one programme of the catalogue runs: its calls and measurements as distances from the agreement's start. */
export interface Rhythm {
  readonly months: readonly [number, ...number[]];
  /** Days between contacts. */
  readonly contacts: readonly [number, number];
  /** Due days of the calls after the first. */
  readonly callDays: readonly number[];
  /** And then every month from this one on; left out: no more. */
  readonly callsFromMonth?: number;
  readonly measuredMonths: readonly number[];
  /** Months after the closure. */
  readonly afterMonths: readonly number[];
}

/** One or two meetings a month, called every six weeks. */
const twiceAMonth = {
  months: [6],
  contacts: [12, 18],
  callDays: [28, 42, 84, 126, 168],
  measuredMonths: [6],
} as const;

/** The grant runs from its decision on, at most six months: the agreement is shorter. */
const granted = { months: [3, 4], contacts: [7, 13], callsFromMonth: 2, measuredMonths: [3, 6] } as const;

export const rhythms: Readonly<Record<string, Rhythm>> = {
  bul: {
    months: [3, 4, 6],
    contacts: [8, 13],
    callDays: [18],
    callsFromMonth: 2,
    measuredMonths: [3, 6],
    afterMonths: [5, 12],
  },
  pift: {
    months: [6, 9, 12],
    contacts: [6, 9],
    callDays: [14, 28, 42, 56, 70, 84],
    callsFromMonth: 4,
    measuredMonths: [3, 6, 12],
    afterMonths: [3, 6, 12],
  },
  hefn: {
    months: [6],
    contacts: [7, 12],
    callDays: [28],
    callsFromMonth: 2,
    measuredMonths: [3, 6],
    afterMonths: [3, 6, 12],
  },
  vbm: { ...twiceAMonth, afterMonths: [3, 6, 12] },
  // Nobody has told of a graduation: asked from the closure on.
  gccp: { ...twiceAMonth, afterMonths: [0, 6, 12] },
  'lab-mentor': { ...granted, callDays: [28], afterMonths: [3, 6, 12] },
  ressourceforloeb: { ...granted, callDays: [28], afterMonths: [3, 6, 12] },
  'ret-og-pligt': { ...granted, callDays: [14], afterMonths: [6, 12] },
};

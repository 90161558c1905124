import type { Moment } from './danish-time.ts';

/** An event as it is read from the store: of its data, what an oracle looks at. */
export interface Happened {
  readonly type: string;
  readonly data: {
    readonly on: string;
    /** Of a fact that may be dated back, when it was told. */
    readonly told?: { readonly on: string };
    /** The later day on which a person told it, where no more is kept of the telling. */
    readonly toldOn?: string;
    readonly programme?: string;
    readonly version?: string | number;
    readonly laterContact?: boolean;
    readonly since?: string | null;
    readonly from?: unknown;
    readonly to?: string;
    readonly hoursPerWeek?: number;
    readonly reason?: string | null;
    /** Null where it stays. */
    readonly end?: string | null;
    readonly terms?: { readonly start: string; readonly end: string; readonly hoursPerMonth: number };
    readonly graduatesOn?: string;
    readonly by?: string;
    readonly everyDays?: number;
    readonly lastContact?: string;
    readonly episode?: number;
    readonly contact?: string;
    readonly channel?: string;
    readonly minutes?: number;
    readonly phoneReason?: string | null;
    readonly heldOn?: string;
    readonly voided?: boolean;
    readonly rule?: string;
    readonly ordinal?: number | null;
    readonly leg?: string;
    readonly measurement?: string;
    readonly measuredOn?: string;
    readonly instrument?: string;
    readonly respondent?: string;
    readonly expectedReturn?: string;
    readonly byMunicipality?: boolean;
    readonly due?: string;
    readonly date?: string;
    readonly time?: string;
    readonly side?: string;
    readonly severity?: string;
    readonly aboutMentor?: boolean;
    readonly concern?: string;
    readonly at?: string;
    readonly purpose?: string;
  };
  /** When it was recorded. */
  readonly at: Moment;
  /** By the course itself and not by a person. */
  readonly byItself: boolean;
}

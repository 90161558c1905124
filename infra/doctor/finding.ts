import { faults, type Fault, type FaultCode } from './faults.ts';

/** Something a check has found: which fault, and where or how much. */
export interface Trouble {
  readonly code: FaultCode;
  readonly what: string;
}

/** One line of the doctor's answer. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | Fault['state'];
  readonly what: string;
  readonly code?: FaultCode;
  readonly why?: string;
  readonly act?: string;
}

/** A look at one thing: what is well, in words, or what is not. `Given` is what it looks with. */
export interface Check<Given> {
  readonly name: string;
  readonly look: (given: Given) => Promise<string | readonly Trouble[]> | string | readonly Trouble[];
}

export const trouble = (code: FaultCode, what: string): readonly Trouble[] => [{ code, what }];

const findingOf = (check: string, { code, what }: Trouble): Finding => ({
  check,
  what,
  code,
  ...faults[code],
});

/** Runs the checks side by side; one that throws is itself a finding. */
export const runChecks = async <Given>(
  checks: readonly Check<Given>[],
  given: Given,
): Promise<readonly Finding[]> => {
  const found = await Promise.all(
    checks.map(async ({ name, look }): Promise<readonly Finding[]> => {
      try {
        const seen = await look(given);
        if (typeof seen === 'string') return [{ check: name, state: 'ok', what: seen }];
        return seen.map((each) => findingOf(name, each));
      } catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        return [findingOf(name, { code: 'check-failed', what })];
      }
    }),
  );
  return found.flat();
};

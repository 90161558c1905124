import type { LocalDate } from '#kernel';

/** Which moment a link leads to; left out: now. */
export interface Target {
  readonly event?: number | undefined;
  readonly at?: LocalDate | undefined;
}

export const auditPath = (course: string): string => `/console/courses/${course}/audit`;

/** The address of a moment of a course. */
export const auditAddress = (course: string, target: Target): string => {
  const query = new URLSearchParams(
    Object.entries(target).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  return query === '' ? auditPath(course) : `${auditPath(course)}?${query}`;
};

/** The signed file of what was known at a position of the log, so that it has the events of the page that leads to it. */
export const transcriptFile = (course: string, position: number, at: LocalDate | undefined): string => {
  const query = new URLSearchParams({ ...(at !== undefined && { at }), known: String(position) });
  return `${auditPath(course)}/transcript.json?${query.toString()}`;
};

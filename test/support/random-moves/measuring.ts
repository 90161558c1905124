import type { ProgrammeVersion } from '#programmes';
import { instruments, type Step } from '../course-story.ts';
import * as steps from '../course-steps.ts';
import { now, type Move } from './move.ts';

type Measured = Parameters<typeof steps.receiveMeasurement>[0];

const answersOf = (instrument: string, end: 'from' | 'to'): Readonly<Record<string, number>> => {
  const means = instruments.findLast(({ id }) => id === instrument);
  const items = means?.items.value ?? [];
  return Object.fromEntries(items.map((item) => [item, means?.scale.value[end] ?? 0]));
};

/** Answers to each of the programme's instruments, by each who is asked, as low and as high as the scale goes. */
const answered = ({ measurements }: ProgrammeVersion, make: (one: Measured) => Step): readonly Move[] =>
  measurements.flatMap(({ instrument, respondents }) =>
    respondents.value.flatMap((respondent) =>
      (['from', 'to'] as const).map((end) => {
        const scores = answersOf(instrument, end);
        return now(make({ measurement: `${instrument}-${end}`, instrument, respondent, scores }));
      }),
    ),
  );

/** Whatever may be measured at the beginning, later, and corrected. */
export const measuring = (programme: ProgrammeVersion): readonly Move[] => [
  ...answered(programme, (one) => steps.measureBaseline(one)),
  ...answered(programme, (one) => steps.receiveMeasurement(one)),
  (today, course) => {
    const last = 'ledger' in course ? course.ledger.measurements.at(-1) : undefined;
    return steps.correctMeasurement({
      measurement: last?.measurement ?? 'measurement-1',
      measuredOn: today,
      scores: answersOf(last?.instrument ?? 'status', 'from'),
    });
  },
];

import type { Refusal } from '#kernel';
import type { CourseCommandType } from '../commands.ts';
import type { Known } from '../known.ts';
import { refuse } from '../refuse.ts';

/** What asks the mentee for something new about himself. */
const newData: readonly CourseCommandType[] = ['MeasureBaseline', 'ReceiveMeasurement'];

/** Why nothing new is asked of a citizen who has withdrawn his consent; what has been decided is kept. */
export const restrictionObjection = (
  type: CourseCommandType,
  { consentWithdrawnOn }: Known,
): Refusal | false =>
  consentWithdrawnOn !== null &&
  newData.includes(type) &&
  refuse('CONSENT_WITHDRAWN', { on: consentWithdrawnOn });

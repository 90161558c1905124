import type { Invariant } from '../evidence.ts';
import { acknowledgedOnce } from './acknowledged-once.ts';
import { bounded } from './bounded.ts';
import { claimsOfTheLiving } from './claims-of-the-living.ts';
import { dueStepsTakenOnce } from './due-steps-taken-once.ts';
import { everyCourseWillWake } from './every-course-will-wake.ts';
import { logUnbroken } from './log-unbroken.ts';
import { messagesRepeatAfterTroubleOnly } from './messages-repeat-after-trouble-only.ts';
import { nothingTwice } from './nothing-twice.ts';
import { personalDataInItsPlace } from './personal-data-in-its-place.ts';
import { readModelsEqualAFold } from './read-models-equal-a-fold.ts';

/** What must be so after every fault. */
export const invariants: readonly Invariant[] = [
  acknowledgedOnce,
  nothingTwice,
  logUnbroken,
  readModelsEqualAFold,
  dueStepsTakenOnce,
  messagesRepeatAfterTroubleOnly,
  claimsOfTheLiving,
  everyCourseWillWake,
  personalDataInItsPlace,
  bounded,
];

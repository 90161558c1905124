import {
  type CheckValidity,
  type Dilemma,
  type MentorCorps,
  type MentorDuty,
  mentorRules,
  type TrainingModule,
} from '../mentor-corps.ts';
import { mentorChecks } from '../programme-version.ts';
import { dutyStep } from './duties.ts';
import { figure, localText, offset, source } from './figures.ts';
import { record } from './record.ts';
import { listOf, oneOf, orNull, text } from './shape.ts';

const validFor = figure(orNull(offset));

/** What a file says of the mentor corps. */
export const mentorCorps = record<MentorCorps>({
  dilemmas: figure(listOf(record<Dilemma>({ id: text, title: localText, situation: localText }))),
  checks: listOf(record<CheckValidity>({ check: oneOf(mentorChecks), validFor })),
  training: listOf(record<TrainingModule>({ module: text, name: localText, validFor })),
  duties: listOf(
    record<MentorDuty>({
      rule: oneOf(mentorRules),
      due: offset,
      opens: offset,
      closes: offset,
      steps: listOf(dutyStep),
      source,
    }),
  ),
});

import { mentorTasks, type AgreementTerms, type MentorTask } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Day, Part } from '../../fields.ts';
import { Choices } from '../../list-fields.ts';

class Terms implements AgreementTerms {
  @Day()
  start!: LocalDate;

  @Day()
  end!: LocalDate;

  @Amount(0, 200)
  hoursPerMonth!: number;

  @Choices(mentorTasks, { about: 'What the mentor helps with' })
  tasks!: readonly MentorTask[];
}

class DraftAgreement extends OnADay {
  @Part(() => Terms)
  terms!: Terms;
}

export const draftAgreement = courseEndpoint(
  'DraftAgreement',
  DraftAgreement,
  'Drafts the mentor agreement; a new draft needs new signatures',
);

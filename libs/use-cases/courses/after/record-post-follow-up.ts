import {
  employmentStatuses,
  postFollowUpAnswers,
  type EmploymentStatus,
  type PostFollowUpAnswer,
} from '#courses';
import { OnADay, translatedEndpoint } from '../../course-endpoint.ts';
import { Choice, Flag, Code, Whole } from '../../fields.ts';

class RecordPostFollowUp extends OnADay {
  @Code()
  rule!: string;

  @Whole(1, 100)
  ordinal!: number;

  @Choice(employmentStatuses, { optional: true })
  status: EmploymentStatus | null = null;

  @Flag({ optional: true })
  retained: boolean | null = null;

  @Choice(postFollowUpAnswers, { unless: 'status', about: 'Why there is no status' })
  unanswered!: PostFollowUpAnswer;
}

export const recordPostFollowUp = translatedEndpoint(
  'RecordPostFollowUp',
  RecordPostFollowUp,
  'Records how it is some months after',
  ({ rule, ordinal, status, retained, unanswered }) => {
    const answer = status === null ? unanswered : { status, retained };
    return { rule, ordinal, answer };
  },
);

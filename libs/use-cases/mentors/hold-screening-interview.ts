import { dilemmaVerdicts, type DilemmaAnswer, type DilemmaVerdict } from '#mentors';
import { Choice, Code, Words } from '../fields.ts';
import { Parts } from '../list-fields.ts';
import { OnADay, translatedMentorEndpoint } from '../mentor-endpoint.ts';

class AnsweredDilemma implements DilemmaAnswer {
  @Code({ about: 'A dilemma of the catalogue' })
  dilemma!: string;

  @Choice(dilemmaVerdicts, { about: 'What the interviewer makes of the answer' })
  verdict!: DilemmaVerdict;

  @Words({ optional: true, about: 'What was answered; kept encrypted' })
  answer: string | null = null;
}

class HoldScreeningInterview extends OnADay {
  @Parts(() => AnsweredDilemma, { optional: true })
  dilemmas: readonly AnsweredDilemma[] | null = null;

  @Words({ optional: true })
  note: string | null = null;
}

export const holdScreeningInterview = translatedMentorEndpoint(
  'HoldScreeningInterview',
  HoldScreeningInterview,
  'The screening interview was held',
  ({ dilemmas, note }) => ({ dilemmas: dilemmas ?? [], note }),
);

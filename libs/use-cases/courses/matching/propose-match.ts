import type { SubjectId } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Flag, Id, Name, Parts, Words } from '../../fields.ts';

class Criterion {
  @Name()
  criterion!: string;

  @Amount(-1000, 1000)
  points!: number;
}

class ProposeMatch extends OnADay {
  @Id()
  mentor!: SubjectId;

  @Parts(() => Criterion)
  criteria!: readonly Criterion[];

  @Flag()
  conflictOfInterest!: boolean;

  @Words({ optional: true })
  explanation: string | null = null;
}

export const proposeMatch = courseEndpoint('ProposeMatch', ProposeMatch, 'Proposes a mentor');

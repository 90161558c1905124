import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CourseEvent } from '#courses';
import type { Recorded } from '#kernel';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { openCourse } from '../open-course.ts';

/** Goal → its words as they stand; a goal whose words are erased is left out. */
export type GoalWords = Readonly<Record<string, string>>;

/** A mentee's goals in words, for the mentee; nobody else is told any here. Throws `NotThere`, `AccessDenied`. */
export class ReadOwnGoals extends Query<GoalWords> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
  ) {
    super();
  }
}

@QueryHandler(ReadOwnGoals)
export class ReadOwnGoalsHandler implements IQueryHandler<ReadOwnGoals> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId }: ReadOwnGoals): Promise<GoalWords> {
    return openCourse(
      this.foundation,
      { asker, courseId, reading: 'ReadCourse', purpose: 'citizenAsks', texts: true },
      ({ role, events }) => (role === 'mentee' ? wordsOf(events) : {}),
    );
  }
}

/** The newest telling of each goal counts. */
const wordsOf = (events: readonly Recorded<CourseEvent>[]): GoalWords =>
  Object.fromEntries(
    events.flatMap(({ type, data, texts }) => {
      const words = texts?.['text']?.text;
      return (type === 'GoalSet' || type === 'GoalRevised') && words !== undefined
        ? [[data.goal, words]]
        : [];
    }),
  );

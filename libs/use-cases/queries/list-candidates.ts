import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { algorithmVersion, bestForAll, rank, type Excluded, type Ranked } from '#matching';
import type { SubjectId } from '#kernel';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { fieldAround } from '../matching/field-around.ts';
import { readMatchGround } from '../matching/match-ground.ts';
import { NotThere } from '../not-there.ts';
import { openCourse } from '../open-course.ts';

interface CandidateView extends Ranked {
  /** What all who wait lose together, in points, if this one is chosen; null where there is no way. */
  readonly price: number | null;
  readonly bestForAll: boolean;
}

export interface CandidatesView {
  readonly version: number;
  readonly algorithm: string;
  /** How many courses look for a mentor, this one among them. */
  readonly seeking: number;
  /** Null: no mentor is left for this one. */
  readonly bestForAll: SubjectId | null;
  readonly ranked: readonly CandidateView[];
  readonly excluded: readonly Excluded[];
}

/** Who might be a course's mentor, with reasons in words, without names. Throws `NotThere`, `AccessDenied`. */
export class ListCandidates extends Query<CandidatesView> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
  ) {
    super();
  }
}

@QueryHandler(ListCandidates)
export class ListCandidatesHandler implements IQueryHandler<ListCandidates> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId }: ListCandidates): Promise<CandidatesView> {
    const { ports } = this.foundation;
    return openCourse(this.foundation, { asker, courseId, reading: 'ReadCandidates' }, async (open) => {
      const around = fieldAround(ports, await readMatchGround(open.tx), open);
      if (around === undefined) throw new NotThere(courseId);
      const { field, seeker } = around;
      const { choices, pricesOf } = bestForAll(field);
      const { ranked, excluded } = rank(seeker, field.candidates);
      const prices = pricesOf(courseId);
      const best = choices.get(courseId) ?? null;
      return {
        version: open.version,
        algorithm: algorithmVersion,
        seeking: field.seekers.length,
        bestForAll: best,
        ranked: ranked.map((each) => ({
          ...each,
          price: prices.get(each.mentor) ?? null,
          bestForAll: each.mentor === best,
        })),
        excluded,
      };
    });
  }
}

import { vetoReasons, type VetoReason } from '#courses';
import type { SubjectId } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

/** Whom, and why. */
export class Veto extends OnADay {
  @Id()
  mentor!: SubjectId;

  @Choice(vetoReasons)
  reason!: VetoReason;

  @Words({ optional: true })
  note: string | null = null;
}

class VetoMentor extends Veto {}

export const vetoMentor = courseEndpoint('VetoMentor', VetoMentor, 'Rules a mentor out for this course');

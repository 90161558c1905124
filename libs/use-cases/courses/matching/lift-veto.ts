import { vetoReasons, type VetoReason } from '#courses';
import type { SubjectId } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Id, Words } from '../../fields.ts';

class LiftVeto extends OnADay {
  @Id()
  mentor!: SubjectId;

  @Choice(vetoReasons)
  reason!: VetoReason;

  @Words({ optional: true })
  note: string | null = null;
}

export const liftVeto = courseEndpoint('LiftVeto', LiftVeto, 'Takes such a no back');

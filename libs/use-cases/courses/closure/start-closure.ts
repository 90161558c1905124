import { closureKinds, closureReasons, type ClosureKind, type ClosureReason } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Words } from '../../fields.ts';

class StartClosure extends OnADay {
  @Choice(closureKinds, { label: { da: 'Afslutningen er', en: 'The closure is' } })
  kind!: ClosureKind;

  @Choice(closureReasons, { optional: true })
  reason: ClosureReason | null = null;

  @Words({ optional: true })
  note: string | null = null;
}

export const startClosure = courseEndpoint(
  'StartClosure',
  StartClosure,
  'Begins to close the course, as planned or early',
);

import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Day, Part, StaffId, Words } from '../../fields.ts';
import { GrantBasisForm } from '../grant-basis-form.ts';

class DecideGrant extends OnADay {
  @Day({ label: { da: 'Bevilges fra', en: 'Granted from' } })
  from!: LocalDate;

  @Day({ label: { da: 'Bevilges til og med', en: 'Granted until' } })
  to!: LocalDate;

  @Amount(0.25, 37)
  hoursPerWeek!: number;

  @Words()
  assessment!: string;

  @StaffId({ about: 'Who made the professional assessment' })
  assessedBy!: string;

  @Part(() => GrantBasisForm, {
    optional: true,
    about: 'Needed where the scheme stands on several provisions',
  })
  under: GrantBasisForm | null = null;

  @Words({ optional: true, about: 'Why it is granted although the frame has no room for it' })
  override: string | null = null;
}

export const decideGrant = courseEndpoint(
  'DecideGrant',
  DecideGrant,
  'Decides the grant of a statutory scheme',
);

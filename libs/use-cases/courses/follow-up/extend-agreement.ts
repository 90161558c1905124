import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Amount, Day, Part, Words } from '../../fields.ts';
import { GrantBasisForm } from '../grant-basis-form.ts';

class NewGrant {
  @Day({ label: { da: 'Bevilges fra', en: 'Granted from' } })
  from!: LocalDate;

  @Day({ label: { da: 'Bevilges til og med', en: 'Granted until' } })
  to!: LocalDate;

  @Amount(0.25, 37)
  hoursPerWeek!: number;

  @Words()
  assessment!: string;

  @Part(() => GrantBasisForm, {
    optional: true,
    about: 'Needed where the scheme stands on several provisions',
  })
  under: GrantBasisForm | null = null;
}

class ExtendAgreement extends OnADay {
  @Day()
  end!: LocalDate;

  @Words()
  reason!: string;

  @Part(() => NewGrant, { optional: true })
  grant: NewGrant | null = null;

  @Words({ optional: true, about: 'Why it is granted although the frame has no room for it' })
  override: string | null = null;
}

export const extendAgreement = courseEndpoint(
  'ExtendAgreement',
  ExtendAgreement,
  'Extends the agreement; in a statutory scheme with a new grant',
);

import type { LocalDate } from '#kernel';
import { Code, Day } from '../fields.ts';

/** The provision a grant is given under. */
export class GrantBasisForm {
  @Code({
    about: 'The legal rule’s code in the catalogue, `mentor-agreement`',
    label: { da: 'Bestemmelse', en: 'Provision' },
  })
  rule!: string;

  @Day({ optional: true, about: 'For a right: the day of the discharge or the enrolment' })
  occasionOn: LocalDate | null = null;
}

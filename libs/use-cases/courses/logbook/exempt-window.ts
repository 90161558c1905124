import { exemptionReasons, type ExemptionReason, type Ordinal } from '#courses';
import { legs } from '#programmes';
import { OnADay, translatedEndpoint } from '../../course-endpoint.ts';
import { Choice, Code, WindowNumber, Words } from '../../fields.ts';

class ExemptWindow extends OnADay {
  @Code()
  rule!: string;

  @WindowNumber()
  ordinal!: string;

  @Choice(legs, {
    optional: true,
    about: 'Every leg that is left when left out',
    label: { da: 'Hvis del?', en: 'Whose part?' },
    help: { da: 'Alle, der mangler, når feltet er tomt.', en: 'Everyone’s that is left, when left empty.' },
  })
  leg: string | null = null;

  @Choice(exemptionReasons)
  reason!: ExemptionReason;

  @Words({ optional: true })
  note: string | null = null;
}

/** A running number, or the date of an anchor that moves. */
export const ordinalOf = (text: string): Ordinal => (/^\d+$/.test(text) ? Number(text) : text);

export const exemptWindow = translatedEndpoint(
  'ExemptWindow',
  ExemptWindow,
  'A window need not be met, and why; also one that was missed',
  ({ rule, ordinal, leg, reason, note }) => ({ rule, ordinal: ordinalOf(ordinal), leg, reason, note }),
);

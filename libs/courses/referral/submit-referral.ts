import { withTexts } from '#kernel';
import type { Decision } from '#kernel';
import type { SubmitReferral } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import { isStatutoryScheme, legalBasisOn } from '../legal-basis.ts';
import { objection, refuse } from '../refuse.ts';

/** → received: the citizen has said yes where the programme begins with it; version and legal basis are pinned. */
export const submitReferral = (command: SubmitReferral): Decision<CourseEvent> => {
  const { on, programme, consent, number, mentee, channel, municipality, team } = command;
  const basis = legalBasisOn(command, on);
  const pinned = basis && {
    type: 'LegalBasisPinned' as const,
    data: { on, rule: basis.id, version: basis.validFrom, verified: basis.verified },
  };
  const until = programme.referralsUntil?.value;
  return (
    objection(
      until !== undefined && on > until && refuse('CLOSED_FOR_NEW', { until }),
      programme.consentRequired.value && consent === null && refuse('CONSENT_MISSING'),
      consent !== null && consent.on > on && refuse('CONSENT_AFTER_REFERRAL'),
      isStatutoryScheme(command) && command.caseworker === null && refuse('CASEWORKER_MISSING'),
      isStatutoryScheme(command) && basis === undefined && refuse('NO_LEGAL_BASIS', { on }),
    ) ?? [
      {
        type: 'ReferralReceived',
        data: {
          on,
          number,
          mentee,
          channel,
          municipality,
          team,
          caseworker: command.caseworker,
          coordinator: command.coordinator,
          ...(command.linkedTo !== null && { linkedTo: command.linkedTo }),
        },
        ...withTexts(mentee, { reason: command.reason }),
      },
      ...(consent === null
        ? []
        : [
            {
              type: 'CitizenAccepted' as const,
              data: { on: consent.on, textVersion: consent.textVersion, laterContact: consent.laterContact },
            },
          ]),
      {
        type: 'ProgrammeVersionPinned',
        data: { on, programme: programme.id, version: programme.version, scheme: programme.schemeKind },
      },
      ...(pinned ? [pinned] : []),
    ]
  );
};

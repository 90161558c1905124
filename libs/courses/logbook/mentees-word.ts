import { isBlank, withTexts } from '#kernel';
import type { Decision, Refusal } from '#kernel';
import type { ConfirmContact, DisputeContact } from '../commands.ts';
import type { CourseEvent } from '../events.ts';
import type { Known } from '../known.ts';
import type { Contact } from '../ledger.ts';
import { objection, refuse } from '../refuse.ts';

const contactOf = ({ ledger }: Known, contact: string): Contact | Refusal => {
  const known = ledger.contacts.find((each) => each.contact === contact);
  if (known === undefined) return refuse('UNKNOWN_CONTACT');
  return known.voided ? refuse('CONTACT_VOIDED') : known;
};

/** The mentee says: so it was. */
export const confirmContact = ({ on, contact }: ConfirmContact, course: Known): Decision<CourseEvent> => {
  const known = contactOf(course, contact);
  if ('refused' in known) return known;
  return known.menteesWord === 'confirmed'
    ? []
    : [{ type: 'ContactConfirmedByMentee', data: { on, contact } }];
};

/** The mentee says, in his own words: so it was not. The contact counts until it is corrected. */
export const disputeContact = (
  { on, contact, words }: DisputeContact,
  course: Known,
): Decision<CourseEvent> => {
  const known = contactOf(course, contact);
  if ('refused' in known) return known;
  if (known.menteesWord === 'disputed') return [];
  return (
    objection(isBlank(words) && refuse('REASON_MISSING')) ?? [
      { type: 'ContactDisputed', data: { on, contact }, ...withTexts(course.mentee, { words }) },
    ]
  );
};

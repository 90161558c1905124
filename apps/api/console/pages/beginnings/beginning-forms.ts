import type { LocalDate } from '#kernel';
import { programmeAt, type Catalogue } from '#programmes';
import { SubmitReferralForm } from '#use-cases/courses/referral/submit-referral';
import type { FormOption } from '#use-cases/form-view';
import { ApplyAsMentorForm } from '#use-cases/mentors/apply-as-mentor';
import type { ColleaguesView } from '#use-cases/queries/list-colleagues';
import { commandName } from '#use-cases/words/command-names';
import type { FormGiven } from '../../forms/command-form.tsx';
import { formGiven } from '../../forms/form-given.ts';
import { oneTyped, type Typed } from '../../forms/typed.ts';
import { textOptions } from '../../parts/agreed-texts.tsx';

/** A form of a beginning as it stands: newly opened, or sent. */
export type Sent = Pick<FormGiven, 'typed' | 'problems' | 'commandId'>;

/** The programmes that take referrals on that day. */
const openProgrammes = (catalogue: Catalogue, on: LocalDate): readonly FormOption[] =>
  [...new Set(catalogue.programmes.map(({ id }) => id))].flatMap((id) => {
    const version = programmeAt(catalogue, id, on);
    const until = version?.referralsUntil?.value;
    return version === undefined || (until !== undefined && until < on)
      ? []
      : [{ value: id, text: version.name }];
  });

/** Someone registered already, or a course that is taken up, comes with the link. */
const settledIn = (typed: Typed): ReadonlySet<string> =>
  new Set(['mentee.id', 'id', 'linkedTo'].filter((name) => oneTyped(typed, name) !== ''));

const staff = (ids: readonly string[]): readonly FormOption[] | undefined =>
  ids.length === 0 ? undefined : ids.map((value) => ({ value, text: { da: value, en: value } }));

/** The referral: what one knows by heart is in sight, the rest one click away. */
export const referralForm = (
  catalogue: Catalogue,
  on: LocalDate,
  { caseworkers, coordinators }: ColleaguesView,
  sent: Sent,
): FormGiven =>
  formGiven(
    SubmitReferralForm,
    {
      ...{ title: commandName('SubmitReferral'), action: '/console/refer', back: '/console/worklist' },
      settled: settledIn(sent.typed),
      sources: {
        options: {
          programme: openProgrammes(catalogue, on),
          // None is chosen beforehand: to choose one says that the citizen has said yes.
          'consent.textVersion': textOptions(catalogue, 'consent', on),
          caseworker: staff(caseworkers),
          coordinator: staff(coordinators),
        },
        items: [],
      },
      preferred: [
        ...['mentee.person.name', 'mentee.person.cpr', 'programme', 'channel'],
        ...['consent.on', 'consent.textVersion'],
      ],
    },
    { ...sent, seen: null },
  );

/** A new mentor. */
export const applicationForm = (sent: Sent): FormGiven =>
  formGiven(
    ApplyAsMentorForm,
    {
      ...{ title: commandName('ApplyAsMentor'), action: '/console/mentors/new', back: '/console/mentors' },
      settled: settledIn(sent.typed),
      sources: { options: {}, items: [] },
      preferred: ['person.name', 'person.email', 'person.phone', 'kind', 'channel'],
    },
    { ...sent, seen: null },
  );

import { addDays, addMonths } from '#calendar';
import type { LocalDate } from '#kernel';
import type { LocalText, RightContent } from '#programmes';

/** Where a grant under a citizen's own right differs from what the law gives. It stands all the same. */
export type GrantWarning = 'OCCASION_UNSAID' | 'BEFORE_RIGHT' | 'SHORTER_THAN_RIGHT' | 'LONGER_THAN_RIGHT';

export const grantWarningTexts: Readonly<Record<GrantWarning, LocalText>> = {
  OCCASION_UNSAID: {
    da: 'Bevilget. Dagen for udskrivning eller optagelse er ikke angivet, så perioden er ikke holdt op mod retten.',
    en: 'Granted. The day of discharge or enrolment is not given, so the period was not compared with the right.',
  },
  BEFORE_RIGHT: {
    da: 'Bevilget. Støtten begynder, før retten gælder: er det den rette bestemmelse?',
    en: 'Granted. The support begins before the right does: is it the right provision?',
  },
  SHORTER_THAN_RIGHT: {
    da: 'Bevilget. Borgeren har ret til længere tid i alt: bevilg resten, eller notér hvorfor ikke.',
    en: 'Granted. The citizen has a right to longer in all: grant the rest, or note why not.',
  },
  LONGER_THAN_RIGHT: {
    da: 'Bevilget. Perioden rækker ud over retten: for resten gælder den almindelige bestemmelse.',
    en: 'Granted. The period reaches beyond the right: for the rest the ordinary provision holds.',
  },
};

/** What to say of support from its first day to its last, under a right that an occasion on that day gives. */
export const warningsUnder = (
  { monthsBefore, leastMonths, mostMonths }: RightContent,
  { begun, to }: { readonly begun: LocalDate; readonly to: LocalDate },
  occasionOn: LocalDate | null,
): readonly GrantWarning[] => {
  const least = leastMonths.value;
  const most = mostMonths.value;
  const found: readonly (GrantWarning | false)[] = [
    occasionOn === null && 'OCCASION_UNSAID',
    occasionOn !== null && begun < addMonths(occasionOn, -monthsBefore.value) && 'BEFORE_RIGHT',
    least !== null && to < addDays(addMonths(begun, least), -1) && 'SHORTER_THAN_RIGHT',
    occasionOn !== null && most !== null && to > addMonths(occasionOn, most) && 'LONGER_THAN_RIGHT',
  ];
  return found.filter((warning) => warning !== false);
};

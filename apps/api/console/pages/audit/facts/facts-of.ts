import type { CourseView } from '#use-cases/queries/read-course';
import { agreementFacts } from './agreement-facts.ts';
import { dutyFacts } from './duty-facts.ts';
import type { FactGroup } from './fact.ts';
import { concernFacts, contactFacts, goalFacts, measurementFacts } from './logbook-facts.ts';
import { matchFacts } from './match-facts.ts';
import { statusFacts } from './status-facts.ts';
import { factWords as words } from './words.ts';

/** How a course stands, group by group, in words. */
export const factsOf = (view: CourseView): readonly FactGroup[] => [
  { key: 'status', name: words.status, facts: statusFacts(view) },
  { key: 'match', name: words.matchGroup, facts: matchFacts(view.course) },
  { key: 'agreement', name: words.agreementGroup, facts: agreementFacts(view.course) },
  { key: 'goals', name: words.goals, facts: goalFacts(view.course) },
  { key: 'contacts', name: words.contacts, facts: contactFacts(view.course) },
  { key: 'measurements', name: words.measurements, facts: measurementFacts(view.course) },
  { key: 'concerns', name: words.concerns, facts: concernFacts(view.course) },
  { key: 'duties', name: words.duties, facts: dutyFacts(view) },
];

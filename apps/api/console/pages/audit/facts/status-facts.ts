import { stateNames } from '#courses';
import { phaseNames } from '../../../parts/phase-names.ts';
import type { CourseView } from '#use-cases/queries/read-course';
import { asIs, beside, coded, dateIn } from '../values.ts';
import { fact, type Fact } from './fact.ts';
import { factWords as words } from './words.ts';

/** Where it is, under what, and whose it is. */
export const statusFacts = ({ course, phase }: CourseView): readonly Fact[] => {
  const { programme, scheme, legalBasis, municipality, team, caseworker, coordinator } = course;
  const { consent, consentWithdrawnOn, ledger } = course;
  return [
    ...fact('state', words.state, beside(stateNames[course.state], phaseNames[phase])),
    ...fact(
      'programme',
      words.programme,
      beside(asIs(`${programme.id}@${programme.version}`), coded(scheme)),
    ),
    ...fact('basis', words.basis, legalBasis && asIs(`${legalBasis.rule}@${legalBasis.version}`)),
    ...fact('municipality', words.municipality, municipality === null ? null : asIs(municipality)),
    ...fact('team', words.team, asIs(team)),
    ...fact('caseworker', words.caseworker, caseworker === null ? null : asIs(caseworker)),
    ...fact('coordinator', words.coordinator, coordinator === null ? null : asIs(coordinator)),
    ...fact('consent', words.consent, consent?.on ? words.givenOn(consent.on) : null),
    ...fact(
      'withdrawn',
      words.consentWithdrawn,
      consentWithdrawnOn === null ? null : dateIn(consentWithdrawnOn),
    ),
    ...fact('graduation', words.graduation, ledger.graduatesOn === null ? null : dateIn(ledger.graduatesOn)),
    ...fact('hold', words.legalHold, ledger.legalHold ? words.yes : null),
  ];
};

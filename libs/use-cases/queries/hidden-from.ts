import { seesDuty, seesOf, type PersonRole } from '#access';
import { feedbackScopes, rulesOf, type Catalogue } from '#programmes';
import type { Hidden } from '#views/read-worklist';

/** What someone in that role, who sees no more of a programme than its scope lets him, is not told of in lists. */
export const hiddenFrom = (role: PersonRole, catalogue: Catalogue): readonly Hidden[] =>
  feedbackScopes.map((sees) => ({
    programmes: catalogue.programmes
      .filter(({ schemeKind, feedbackScope }) => seesOf(role, schemeKind, feedbackScope.value) === sees)
      .map(({ id }) => id),
    rules: rulesOf(catalogue).filter((rule) => !seesDuty(rule, sees)),
  }));

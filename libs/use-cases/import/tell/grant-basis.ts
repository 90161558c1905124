import type { GrantBasis } from '#courses';
import type { LocalDate } from '#kernel';
import type { TellContext } from './context.ts';

/** What a grant was given under: as the row says, else by the first of the programme's rules that grants support. */
export const grantBasisOf = (
  { catalogue, programme }: Pick<TellContext, 'catalogue' | 'programme'>,
  said: string | null,
  occasionOn: LocalDate | null = null,
): GrantBasis | null => {
  const grants = (id: string) =>
    catalogue.legalRules.some((rule) => rule.id === id && rule.content.kind === 'grant');
  const rule = said ?? programme.legalRules.find(grants);
  return rule === undefined ? null : { rule, occasionOn };
};

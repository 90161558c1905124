import type { Decision } from '#kernel';
import type { ExpireProposal } from '../commands.ts';
import type { Proposed } from '../course.ts';
import type { CourseEvent } from '../events.ts';

/** proposed → waiting with the old date, or rematching: both were to answer by a day, and it has passed. */
export const expireProposal = (
  { on, today }: ExpireProposal,
  { episode, proposal }: Proposed,
): Decision<CourseEvent> =>
  today > proposal.expires ? [{ type: 'MatchProposalExpired', data: { on, episode } }] : [];

import type { PersonRole } from '#access';
import type { Ground } from './ground.ts';

const ownPage: readonly PersonRole[] = ['mentor', 'mentee'];

/** Where one sees the course: mentor and mentee on a page of their own. */
export const coursePath = ({ role, view: { id } }: Pick<Ground, 'role' | 'view'>): string =>
  ownPage.includes(role) ? '/console/me' : `/console/courses/${id}`;

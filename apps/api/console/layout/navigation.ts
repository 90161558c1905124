import { permissions, type Action, type PersonRole } from '#access';
import type { LocalText } from '#calendar';
import { words } from './words.ts';

/** A part of the console that the main menu leads to. */
interface Section {
  readonly path: string;
  readonly name: LocalText;
  /** Shown to whoever may do this somewhere. */
  readonly action: Action;
  /** Not to these: they have a page of their own for it. */
  readonly hidden?: readonly string[];
}

const ownPage = ['mentor', 'mentee'];

/** The main menu. Reports, the match workbench and administration get their lines here. */
const sections: readonly Section[] = [
  { path: '/console/worklist', name: words.worklist, action: 'ReadWorklist' },
  { path: '/console/courses', name: words.courses, action: 'ReadCaseload', hidden: ownPage },
  { path: '/console/mentors', name: words.mentors, action: 'ReadMentors' },
  { path: '/console/funding', name: words.funding, action: 'ReadFundingFrames' },
  { path: '/console/disposal', name: words.disposal, action: 'ReadDisposal' },
  { path: '/console/refer', name: words.refer, action: 'SubmitReferral' },
];

const own: Section = { path: '/console/me', name: words.mine, action: 'ReadCourse' };

/** The lines of the menu for someone who acts in these roles. */
export const sectionsFor = (roles: readonly PersonRole[]): readonly Section[] => {
  const shown = sections.filter(({ action, hidden }) =>
    roles.some((role) => permissions[action][role] !== undefined && hidden?.includes(role) !== true),
  );
  return roles.some((role) => ownPage.includes(role)) ? [own, ...shown] : shown;
};

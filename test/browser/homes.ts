/** For each role the pages that need no course to be named, besides its front page. */
export const homes: readonly (readonly [role: string, paths: readonly string[]])[] = [
  ['caseworker', ['/console/worklist?when=overdue', '/console/courses']],
  ['coordinator', ['/console/worklist?whose=team', '/console/courses?phase=followUp', '/console/mentors']],
  ['mentor', ['/console/accessibility']],
  ['mentee', ['/console/accessibility']],
  ['leader', ['/console/worklist', '/console/courses', '/console/mentors']],
  ['auditor', ['/console/courses', '/console/mentors']],
  ['data-protection-officer', ['/console/courses']],
  ['operator', ['/console/system']],
];

import { ExemptWindows, ExemptWindowsForm } from './courses/logbook/exempt-windows.ts';
import { ReassignCourses, ReassignCoursesForm } from './courses/throughout/reassign-courses.ts';
import { FundingFrameForm, SetFundingFrame } from './funding/set-funding-frame.ts';
import { PersonForm } from './people/person-form.ts';
import { RegisterPerson } from './people/register-person.command.ts';
import { tenantEndpoint } from './tenant-endpoint.ts';

/** Every command to no one course or mentor, but those that begin one. */
export const tenantEndpoints = {
  ExemptWindows: tenantEndpoint('ExemptWindows', ExemptWindowsForm, {
    action: 'ExemptWindow',
    command: ExemptWindows,
    outcome: ({ windows, more, position }) => ({
      ...{ kind: 'many', of: 'windows', each: windows, more, position },
    }),
  }),
  ReassignCourses: tenantEndpoint('ReassignCourses', ReassignCoursesForm, {
    // Who may give a coordinator's courses away may give a caseworker's.
    action: 'ReassignCoordinator',
    command: ReassignCourses,
    outcome: ({ courses, more, position }) => ({
      ...{ kind: 'many', of: 'courses', each: courses, more, position },
    }),
  }),
  SetFundingFrame: tenantEndpoint('SetFundingFrame', FundingFrameForm, {
    action: 'SetFundingFrame',
    command: SetFundingFrame,
    outcome: ({ frame, result }) => ({ kind: 'one', id: frame, result }),
  }),
  RegisterPerson: tenantEndpoint('RegisterPerson', PersonForm, {
    action: 'RegisterPerson',
    command: RegisterPerson,
    // Whose CPR number is known is that person: nothing is recorded.
    outcome: ({ subject, result }) => ({
      ...{ kind: 'one', id: subject },
      result: result ?? { kind: 'unchanged', version: 1 },
    }),
  }),
} as const;

/** A command to no one course or mentor. */
export type TenantCommand = keyof typeof tenantEndpoints;

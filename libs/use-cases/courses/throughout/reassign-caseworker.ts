import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { StaffId } from '../../fields.ts';

class ReassignCaseworker extends OnADay {
  @StaffId()
  to!: string;
}

export const reassignCaseworker = courseEndpoint(
  'ReassignCaseworker',
  ReassignCaseworker,
  'Gives the course to another caseworker',
);

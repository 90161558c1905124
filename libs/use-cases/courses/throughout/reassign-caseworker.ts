import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { StaffId } from '../../fields.ts';

class ReassignCaseworker extends OnADay {
  @StaffId({ label: { da: 'Ny sagsbehandler', en: 'New caseworker' } })
  to!: string;
}

export const reassignCaseworker = courseEndpoint(
  'ReassignCaseworker',
  ReassignCaseworker,
  'Gives the course to another caseworker',
);

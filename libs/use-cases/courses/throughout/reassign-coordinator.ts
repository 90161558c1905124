import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { StaffId } from '../../fields.ts';

class ReassignCoordinator extends OnADay {
  @StaffId({ label: { da: 'Ny koordinator', en: 'New coordinator' } })
  to!: string;
}

export const reassignCoordinator = courseEndpoint(
  'ReassignCoordinator',
  ReassignCoordinator,
  'Gives the course to another coordinator',
);

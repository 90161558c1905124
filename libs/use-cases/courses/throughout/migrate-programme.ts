import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Version, Words } from '../../fields.ts';

class MigrateProgramme extends OnADay {
  @Version({
    about: 'The later version of the same programme',
    label: { da: 'Ny version', en: 'Later version' },
  })
  version!: string;

  @Words()
  reason!: string;
}

export const migrateProgramme = courseEndpoint(
  'MigrateProgramme',
  MigrateProgramme,
  'Takes the course to a later version of its programme; a leader has approved it',
);

import { concernKinds, severities, type ConcernKind, type Severity } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Flag, Id, Words } from '../../fields.ts';

class RaiseConcern extends OnADay {
  @Id({ optional: true, about: 'Made when left out' })
  concern?: string;

  @Choice(severities, { about: 'critical: the two do not meet alone until it is resolved' })
  severity!: Severity;

  @Choice(concernKinds, { label: { da: 'Hvad handler det om?', en: 'What is it about?' } })
  kind!: ConcernKind;

  @Flag({ about: 'It is the mentor who gives rise to it: the match rests' })
  aboutMentor!: boolean;

  @Words({ label: { da: 'Hvad har du set eller hørt?', en: 'What have you seen or heard?' } })
  words!: string;
}

export const raiseConcern = courseEndpoint('RaiseConcern', RaiseConcern, 'Tells of a worry about someone');

import { qualificationKinds, type QualificationKind } from '#mentors';
import { Choice, Words } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class RecordQualification extends OnADay {
  @Choice(qualificationKinds)
  kind!: QualificationKind;

  @Words({
    optional: true,
    about: 'What it is; kept encrypted',
    label: { da: 'Hvad er det?', en: 'What is it?' },
  })
  note: string | null = null;
}

export const recordQualification = mentorEndpoint(
  'RecordQualification',
  RecordQualification,
  'Records what the mentor brings along',
);

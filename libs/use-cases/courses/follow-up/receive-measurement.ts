import { parties, type MeasurementScores, type Party } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Code, Scores, Whole } from '../../fields.ts';

class ReceiveMeasurement extends OnADay {
  @Code()
  instrument!: string;

  @Whole(1, 1000, {
    optional: true,
    about: 'Which of the series; outside it when left out',
    help: { da: 'Tomt, når målingen ligger uden for rækken.', en: 'Left empty outside the series.' },
  })
  ordinal: number | null = null;

  @Choice(parties)
  respondent!: Party;

  @Scores()
  scores!: MeasurementScores;
}

export const receiveMeasurement = courseEndpoint(
  'ReceiveMeasurement',
  ReceiveMeasurement,
  'Records a measurement',
);

import { parties, type MeasurementScores, type Party } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Code, Scores } from '../../fields.ts';

class MeasureBaseline extends OnADay {
  @Code()
  instrument!: string;

  @Choice(parties)
  respondent!: Party;

  @Scores()
  scores!: MeasurementScores;
}

export const measureBaseline = courseEndpoint(
  'MeasureBaseline',
  MeasureBaseline,
  'Records the measurement before the start',
);

import type { MeasurementScores } from '#courses';
import type { LocalDate } from '#kernel';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Day, Flag, Id, Scores, Words } from '../../fields.ts';

class CorrectMeasurement extends OnADay {
  @Id()
  measurement!: string;

  @Day()
  measuredOn!: LocalDate;

  @Scores()
  scores!: MeasurementScores;

  @Flag()
  voided!: boolean;

  @Words()
  reason!: string;
}

export const correctMeasurement = courseEndpoint(
  'CorrectMeasurement',
  CorrectMeasurement,
  'Corrects a measurement',
);

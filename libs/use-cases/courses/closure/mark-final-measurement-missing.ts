import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Name, Words } from '../../fields.ts';

class MarkFinalMeasurementMissing extends OnADay {
  @Name()
  instrument!: string;

  @Words()
  reason!: string;
}

export const markFinalMeasurementMissing = courseEndpoint(
  'MarkFinalMeasurementMissing',
  MarkFinalMeasurementMissing,
  'Says why there is no final measurement',
);

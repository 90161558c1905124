import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Code, Words } from '../../fields.ts';

class MarkFinalMeasurementMissing extends OnADay {
  @Code()
  instrument!: string;

  @Words()
  reason!: string;
}

export const markFinalMeasurementMissing = courseEndpoint(
  'MarkFinalMeasurementMissing',
  MarkFinalMeasurementMissing,
  'Says why there is no final measurement',
);

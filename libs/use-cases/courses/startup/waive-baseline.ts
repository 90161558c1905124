import { baselineWaiverReasons, type BaselineWaiverReason } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice, Code, Words } from '../../fields.ts';

class WaiveBaseline extends OnADay {
  @Code()
  instrument!: string;

  @Choice(baselineWaiverReasons)
  reason!: BaselineWaiverReason;

  @Words({ optional: true })
  note: string | null = null;
}

export const waiveBaseline = courseEndpoint(
  'WaiveBaseline',
  WaiveBaseline,
  'Goes on without a first measurement, with a reason',
);

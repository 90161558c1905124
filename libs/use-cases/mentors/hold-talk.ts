import { Whole } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

/** A talk for the mentor's sake. It has no room for words: none about a citizen can be written. */
class Talk extends OnADay {
  @Whole(1, 1440, { optional: true })
  minutes: number | null = null;
}

class HoldSparring extends Talk {}

export const holdSparring = mentorEndpoint(
  'HoldSparring',
  HoldSparring,
  'The coordinator and the mentor talked about the mentor’s part',
);

class HoldSupervision extends Talk {}

export const holdSupervision = mentorEndpoint(
  'HoldSupervision',
  HoldSupervision,
  'The mentor had supervision',
);

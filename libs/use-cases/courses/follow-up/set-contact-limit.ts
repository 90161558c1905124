import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Whole } from '../../fields.ts';

class SetContactLimit extends OnADay {
  @Whole(1, 365)
  everyDays!: number;
}

export const setContactLimit = courseEndpoint(
  'SetContactLimit',
  SetContactLimit,
  'Asks for contact more often than the law does',
);

import type { LocalDate } from '#kernel';
import { Day } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class PauseMentor extends OnADay {
  @Day({ optional: true })
  until: LocalDate | null = null;
}

export const pauseMentor = mentorEndpoint('PauseMentor', PauseMentor, 'No new courses for a while');

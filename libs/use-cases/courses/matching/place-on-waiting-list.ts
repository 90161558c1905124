import { courseEndpoint, OnADay } from '../../course-endpoint.ts';

class PlaceOnWaitingList extends OnADay {}

export const placeOnWaitingList = courseEndpoint(
  'PlaceOnWaitingList',
  PlaceOnWaitingList,
  'Places the citizen on the waiting list',
);

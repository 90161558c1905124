import { courseEndpoint, OnADay } from '../../course-endpoint.ts';

class ReconcileHours extends OnADay {}

export const reconcileHours = courseEndpoint(
  'ReconcileHours',
  ReconcileHours,
  'Compares the hours granted with the hours delivered',
);

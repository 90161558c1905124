import { courseEndpoint, OnADay } from '../../course-endpoint.ts';

class LiftLegalHold extends OnADay {}

export const liftLegalHold = courseEndpoint('LiftLegalHold', LiftLegalHold, 'Holds a course no longer');

import { courseEndpoint } from '../../course-endpoint.ts';
import { Veto } from './veto-mentor.ts';

class LiftVeto extends Veto {}

export const liftVeto = courseEndpoint('LiftVeto', LiftVeto, 'Takes such a no back');

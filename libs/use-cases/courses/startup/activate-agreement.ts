import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Flag } from '../../fields.ts';

class ActivateAgreement extends OnADay {
  @Flag({ about: 'Both know what the municipality will see' })
  feedbackScopeShown!: boolean;
}

export const activateAgreement = courseEndpoint('ActivateAgreement', ActivateAgreement, 'Starts the course');

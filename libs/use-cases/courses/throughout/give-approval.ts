import { approvedSteps, type ApprovedStep } from '#courses';
import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Choice } from '../../fields.ts';

class GiveApproval extends OnADay {
  @Choice(approvedSteps)
  of!: ApprovedStep;
}

export const giveApproval = courseEndpoint(
  'GiveApproval',
  GiveApproval,
  'A leader agrees to a step that another person then takes',
);

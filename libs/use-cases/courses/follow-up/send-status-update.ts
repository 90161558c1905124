import { courseEndpoint, OnADay } from '../../course-endpoint.ts';
import { Code, Whole } from '../../fields.ts';

class SendStatusUpdate extends OnADay {
  @Code()
  rule!: string;

  @Whole(1, 1000)
  ordinal!: number;
}

export const sendStatusUpdate = courseEndpoint(
  'SendStatusUpdate',
  SendStatusUpdate,
  'A status was sent to the municipality',
);

import { mentorChecks, type MentorCheck } from '#programmes';
import { Choice, Flag } from '../fields.ts';
import { mentorEndpoint, OnADay } from '../mentor-endpoint.ts';

class RecordBackgroundCheck extends OnADay {
  @Choice(mentorChecks)
  check!: MentorCheck;

  @Flag()
  passed!: boolean;
}

export const recordBackgroundCheck = mentorEndpoint(
  'RecordBackgroundCheck',
  RecordBackgroundCheck,
  'Records the result of a check, never the certificate',
);

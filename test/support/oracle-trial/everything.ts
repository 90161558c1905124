/** What a course may record by itself, with the reasons of a suppression, each of which the random courses must meet. */
export const everything = [
  ...['ReminderIssued', 'FollowUpMissed', 'MeasurementMissed', 'StatusUpdateMissed', 'PostFollowUpMissed'],
  ...['ContactRequirementBreached', 'WaitingTimeBreached', 'MatchProposalExpired', 'ReferralWithdrawn'],
  ...['PauseExpired', 'ClosureStarted', 'PostFollowUpScheduled', 'CourseArchived'],
  ...['DONE', 'MISSED', 'ALREADY_REMINDED', 'EXPIRED', 'EXEMPTED', 'MATCH_ENDED', 'COURSE_CLOSED'],
  ...['PAUSED', 'QUIET', 'CONSENT_WITHDRAWN'],
];

/** The type of a recorded line, and its reason if it has one. */
export const wordsOf = (line: string): readonly string[] => [
  ...line.split(' ', 1),
  ...(/"reason":"([A-Z_]+)"/.exec(line)?.slice(1) ?? []),
];

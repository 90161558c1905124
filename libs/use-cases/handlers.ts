import { ExemptWindowsHandler } from './courses/logbook/exempt-windows.ts';
import { SubmitReferralHandler } from './courses/referral/submit-referral.ts';
import { ListFundingFramesHandler } from './funding/list-funding-frames.ts';
import { SetFundingFrameHandler } from './funding/set-funding-frame.ts';
import { ReassignCoursesHandler } from './courses/throughout/reassign-courses.ts';
import { GiveCourseCommandHandler } from './give-course-command.ts';
import { GiveMentorCommandHandler } from './give-mentor-command.ts';
import { ApplyAsMentorHandler } from './mentors/apply-as-mentor.ts';
import { EndCalendarAddressesHandler } from './people/end-calendar-addresses.ts';
import { RegisterPersonHandler } from './people/register-person.command.ts';
import { CheckCourseHandler } from './queries/check-course.ts';
import { FindCoursesHandler } from './queries/find-courses.ts';
import { FindMentorsHandler } from './queries/find-mentors.ts';
import { ListCandidatesHandler } from './queries/list-candidates.ts';
import { ListCaseloadHandler } from './queries/list-caseload.ts';
import { ListColleaguesHandler } from './queries/list-colleagues.ts';
import { ListHoldersHandler } from './queries/list-holders.ts';
import { ListDisposalHandler } from './queries/list-disposal.ts';
import { ListMentorsHandler } from './queries/list-mentors.ts';
import { ListMessagesHandler } from './queries/list-messages.ts';
import { ListWorklistHandler } from './queries/list-worklist.ts';
import { ProposeMatchesHandler } from './queries/propose-matches.ts';
import { ReadAccessLogHandler } from './queries/read-access-log.ts';
import { ReadAllowedHandler } from './queries/read-allowed.ts';
import { ReadCalendarNumberHandler } from './queries/read-calendar-number.ts';
import { ReadCourseHandler } from './queries/read-course.ts';
import { ReadCoursePageHandler } from './queries/read-course-page.ts';
import { ReadHistoryHandler } from './queries/read-history.ts';
import { ReadMentorHandler } from './queries/read-mentor.ts';
import { ReadMentorPersonHandler } from './queries/read-mentor-person.ts';
import { ReadMigrationHandler } from './queries/read-migration.ts';
import { ReadNamesHandler } from './queries/read-names.ts';
import { ReadOwnGoalsHandler } from './queries/read-own-goals.ts';
import { ReadPersonHandler } from './queries/read-person.ts';
import { ReadTimelineHandler } from './queries/read-timeline.ts';
import { ReadWhyHandler } from './queries/read-why.ts';
import { SignTranscriptHandler } from './queries/sign-transcript.ts';
import { WatchHandler } from './queries/watch.ts';

/** Every handler of a command or query, for Nest's module. They stand on `Foundation`. */
export const handlers = [
  SubmitReferralHandler,
  GiveCourseCommandHandler,
  ReassignCoursesHandler,
  ExemptWindowsHandler,
  ApplyAsMentorHandler,
  GiveMentorCommandHandler,
  RegisterPersonHandler,
  EndCalendarAddressesHandler,
  ReadCalendarNumberHandler,
  ReadCourseHandler,
  ReadCoursePageHandler,
  ReadHistoryHandler,
  ReadTimelineHandler,
  ReadAllowedHandler,
  ReadWhyHandler,
  ReadMigrationHandler,
  ReadPersonHandler,
  ReadOwnGoalsHandler,
  ListWorklistHandler,
  ListCaseloadHandler,
  ListMentorsHandler,
  ListCandidatesHandler,
  ProposeMatchesHandler,
  ReadMentorHandler,
  ListMessagesHandler,
  SetFundingFrameHandler,
  ListFundingFramesHandler,
  ListColleaguesHandler,
  ListHoldersHandler,
  ListDisposalHandler,
  FindCoursesHandler,
  FindMentorsHandler,
  ReadNamesHandler,
  ReadMentorPersonHandler,
  ReadAccessLogHandler,
  WatchHandler,
  CheckCourseHandler,
  SignTranscriptHandler,
];

import type { Type } from '@nestjs/common';
import { LanguageController } from './language/language.controller.ts';
import { AuditPageController } from './pages/audit/audit.controller.tsx';
import { LiveController } from './live/live.controller.ts';
import { AccessibilityPageController } from './pages/accessibility/accessibility.controller.tsx';
import { CalendarFeedController } from './pages/calendar/calendar-feed.controller.ts';
import { CalendarPageController } from './pages/calendar/calendar.controller.tsx';
import { CoursePageController } from './pages/course/course.controller.tsx';
import { MatchPageController } from './pages/match/match.controller.tsx';
import { SystemPageController } from './pages/system/system.controller.tsx';
import { CoursesPageController } from './pages/courses/courses.controller.tsx';
import { MentorPageController } from './pages/mentors/mentor.controller.tsx';
import { MentorsPageController } from './pages/mentors/mentors.controller.tsx';
import { CourseFormController } from './pages/command/course-command.controller.tsx';
import { MePageController } from './pages/me/me.controller.tsx';
import { TenantFormController } from './pages/tenant-command/tenant-command.controller.tsx';
import { BeginningsController } from './pages/beginnings/beginnings.controller.tsx';
import { MentorFormController } from './pages/mentor-command/mentor-command.controller.tsx';
import { DisposalPageController } from './pages/disposal/disposal.controller.tsx';
import { FundingPageController } from './pages/funding/funding.controller.tsx';
import { FollowUpPageController } from './pages/follow-up/follow-up.controller.tsx';
import { WorklistCsvController } from './pages/worklist/worklist-csv.controller.ts';
import { WorklistPageController } from './pages/worklist/worklist.controller.tsx';
import { HomeController } from './session/home.controller.ts';
import { RoleController } from './session/role.controller.ts';
import { SignInController } from './session/sign-in.controller.tsx';

/** Everything that people see in a browser. */
export const consoleControllers: Type[] = [
  SignInController,
  HomeController,
  RoleController,
  LanguageController,
  LiveController,
  WorklistPageController,
  WorklistCsvController,
  CalendarPageController,
  CalendarFeedController,
  AuditPageController,
  CoursePageController,
  SystemPageController,
  CoursesPageController,
  MentorsPageController,
  MentorPageController,
  FollowUpPageController,
  CourseFormController,
  MePageController,
  AccessibilityPageController,
  MentorFormController,
  TenantFormController,
  FundingPageController,
  DisposalPageController,
  BeginningsController,
  MatchPageController,
];

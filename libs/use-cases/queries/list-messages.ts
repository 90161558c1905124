import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { seesDuty, seesOf } from '#access';
import { rulesOf } from '#programmes';
import type { MessageEntry, MessageState } from '#views/messages';
import { readMessages } from '#views/read-messages';
import type { Page, Paging } from '#views/reading';
import type { Asker } from '../asker.ts';
import { Foundation } from '../foundation.ts';
import { openCourse } from '../open-course.ts';
import { pinnedProgramme } from '../pinned-programme.ts';

/** What was sent about a course, newest first; neither address nor text. Throws `NotThere`, `AccessDenied`. */
export class ListMessages extends Query<Page<MessageEntry>> {
  constructor(
    readonly asker: Asker,
    readonly courseId: string,
    readonly state: MessageState | undefined,
    readonly paging: Paging,
  ) {
    super();
  }
}

@QueryHandler(ListMessages)
export class ListMessagesHandler implements IQueryHandler<ListMessages> {
  constructor(private readonly foundation: Foundation) {}

  execute({ asker, courseId, state, paging }: ListMessages): Promise<Page<MessageEntry>> {
    return openCourse(
      this.foundation,
      { asker, courseId, reading: 'ReadMessages' },
      ({ course, role, tx }) => {
        const { feedbackScope } = pinnedProgramme(this.foundation, course);
        const sees = seesOf(role, course.scheme, feedbackScope.value);
        const withoutRules = rulesOf(this.foundation.ports.catalogue).filter((rule) => !seesDuty(rule, sees));
        return readMessages(tx, { course: courseId, withoutRules, ...(state && { state }) }, paging);
      },
    );
  }
}

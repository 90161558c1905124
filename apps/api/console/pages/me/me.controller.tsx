import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CaseloadEntry } from '#views/caseload';
import { ListCaseload } from '#use-cases/queries/list-caseload';
import { ReadAccessLog } from '#use-cases/queries/read-access-log';
import { ReadCoursePage } from '#use-cases/queries/read-course-page';
import { ReadOwnGoals } from '#use-cases/queries/read-own-goals';
import { ReadPerson, type PeopleView } from '#use-cases/queries/read-person';
import { isUUID } from 'class-validator';
import { problem } from '../../../problems/problem.ts';
import { asked, pagingOf } from '../../../queries/paging.ts';
import { askerOf } from '../../../sign-in/signed-in-of.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { Page } from '../../session/page.ts';
import { MenteeHome } from '../mentee-home/mentee-home.tsx';
import { words as menteeWords } from '../mentee-home/words.ts';
import { MentorHome } from '../mentor-home/mentor-home.tsx';
import { words as mentorWords } from '../mentor-home/words.ts';
import { giveOnPhone } from './give-on-phone.ts';
import { typedIn, type NotDone } from './sent.ts';
import { WhichCourse } from './which-course.tsx';
import { words } from './words.ts';

/** What is shown of one course besides what is read of it. */
interface Shown {
  readonly course: string;
  readonly hasOthers: boolean;
  readonly notDone?: NotDone;
  readonly people?: PeopleView;
}

/** The page of a mentor or a mentee: his own course, one at a time. */
@Page()
@Controller('console/me')
export class MePageController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  async me(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const courses = await this.mine(request);
    const [only] = courses;
    const { course = courses.length === 1 ? only?.course : undefined } = asked(request);
    if (course === undefined || course === '') this.choose(request, reply, courses);
    else await this.send(request, reply, { course: idOf(course), hasOthers: courses.length > 1 });
  }

  @Post('contact')
  contact(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    return this.give(request, reply, 'contact', body);
  }

  @Post('concern')
  concern(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    return this.give(request, reply, 'concern', body);
  }

  /** The page of a mentee with who the mentor is; asked for by a form, as every look-up is written down. */
  @Post('mentor')
  async mentor(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const course = idOf(typedIn(body)['course']);
    const people = await this.queries.execute(new ReadPerson(askerOf(request), course, 'citizenAsks', false));
    await this.send(request, reply, { course, hasOthers: false, people });
  }

  private async mine(request: FastifyRequest): Promise<readonly CaseloadEntry[]> {
    const query = new ListCaseload(askerOf(request), 'mine', { ended: false }, { limit: 20 });
    return (await this.queries.execute(query)).entries;
  }

  private choose(request: FastifyRequest, reply: FastifyReply, courses: readonly CaseloadEntry[]): void {
    const none = isMentee(request) ? menteeWords.noCourse : mentorWords.noCourse;
    sendPage(request, reply, words.title, <WhichCourse courses={courses} none={none} />);
  }

  private async give(
    request: FastifyRequest,
    reply: FastifyReply,
    form: NotDone['form'],
    body: unknown,
  ): Promise<void> {
    const typed = typedIn(body);
    const course = idOf(typed['course']);
    const notDone = await giveOnPhone(this.commands, askerOf(request), form, typed);
    if (notDone === null)
      void reply.redirect(`/console/me?${new URLSearchParams({ course, saved: form }).toString()}`, 303);
    else
      await this.send(
        request,
        reply,
        { course, hasOthers: false, notDone },
        notDone.why === null ? 422 : 409,
      );
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    { course, hasOthers, notDone, people }: Shown,
    status = 200,
  ): Promise<void> {
    const asker = askerOf(request);
    const { view, allowed, programme } = await this.queries.execute(
      new ReadCoursePage(asker, course, { limit: 1 }),
    );
    const saved = (['contact', 'concern'] as const).find((form) => form === asked(request)['saved']);
    const given = { view, allowed, programme, saved, notDone: notDone ?? null, hasOthers };
    if (view.role !== 'mentee') {
      sendPage(request, reply, words.title, <MentorHome {...given} />, status);
      return;
    }
    const goalWords = await this.queries.execute(new ReadOwnGoals(asker, course));
    const looks = await this.queries.execute(
      new ReadAccessLog(asker, course, { ...pagingOf(request), limit: looksAtOnce }),
    );
    const page = <MenteeHome {...given} goalWords={goalWords} looks={looks} people={people ?? null} />;
    sendPage(request, reply, words.title, page, status);
  }
}

const looksAtOnce = 20;

const idOf = (course: string | undefined): string => {
  if (!isUUID(course)) throw problem('NOT_FOUND');
  return String(course).toLowerCase();
};

const isMentee = (request: FastifyRequest): boolean => {
  const { person, chosen } = askerOf(request);
  return (chosen ?? person.roles[0]) === 'mentee';
};

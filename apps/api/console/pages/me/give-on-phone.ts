import type { CommandBus } from '@nestjs/cqrs';
import { courseEndpoints } from '#use-cases/courses/course-endpoints';
import { GiveCourseCommand } from '#use-cases/give-course-command';
import type { Asker } from '#use-cases/asker';
import { BodyPipe } from '../../../body.pipe.ts';
import { Problem, problem, type FieldProblem } from '../../../problems/problem.ts';
import type { NotDone, Typed } from './sent.ts';
import { words } from './words.ts';

/** What each form of these pages says, in the words of its command. */
const forms = {
  contact: {
    command: 'LogContact',
    bodyOf: ({ channel, minutes, on, phoneReason, note }: Typed) => ({
      ...{ channel, on, phoneReason, note },
      minutes: minutes === undefined ? undefined : Number(minutes),
    }),
  },
  concern: {
    command: 'RaiseConcern',
    bodyOf: ({ severity, kind, aboutMentor, words: told }: Typed) => ({
      ...{ severity, kind, words: told },
      aboutMentor: aboutMentor === 'true',
    }),
  },
} as const;

/** Gives a form's command to the course it names; null: it was carried out, now or at the first of two taps. */
export const giveOnPhone = async (
  commands: CommandBus,
  asker: Asker,
  form: NotDone['form'],
  typed: Typed,
): Promise<NotDone | null> => {
  const { command, bodyOf } = forms[form];
  const { course = '', version = '', command: commandId = '' } = typed;
  if (!/^\d{1,9}$/.test(version) || !/^[\w-]{8,100}$/.test(commandId)) throw problem('MALFORMED');
  const endpoint = courseEndpoints[command];
  const not = (problems: readonly FieldProblem[], why: NotDone['why']) => ({ form, typed, problems, why });
  try {
    const told = Object.entries(bodyOf(typed)).filter(([, value]) => value !== undefined);
    const body = await new BodyPipe(endpoint.Body).transform(Object.fromEntries(told));
    const answer = await commands.execute(
      new GiveCourseCommand(
        ...([asker, course, command, endpoint.command(body), body.on] as const),
        ...([commandId, Number(version)] as const),
      ),
    );
    switch (answer.kind) {
      case 'accepted':
      case 'unchanged':
        return null;
      case 'refused':
        return not([], answer.refusal);
      case 'stale':
        return not([], words.meanwhile);
      case 'keyReused':
        throw problem('KEY_REUSED');
    }
  } catch (error) {
    if (error instanceof Problem && error.code === 'INVALID')
      return not(error.more['errors'] as readonly FieldProblem[], null);
    throw error;
  }
};

import { localDateOf, noonOf } from '#calendar';
import type { JsonValue } from '#event-store';
import { isRefusal, type StreamId } from '#kernel';
import {
  decideMentor,
  evolveMentor,
  notApplied,
  type Mentor,
  type MentorEvent,
  type NotApplied,
} from '#mentors';
import { mentorCircumstances } from '../mentor-commands.ts';
import { newEvents } from '../new-events.ts';
import { registerPerson } from '../people/register-person.ts';
import type { FieldProblem } from './columns.ts';
import { idOfNumber, importActor, numberCommand, type Run } from './import-ports.ts';
import { lifeOfMentor } from './life-of-mentor.ts';
import { personOfRow } from './person-of-row.ts';
import { problem } from './problem.ts';
import { saveMarks } from './row-register.ts';
import { headingOf, type ReadRow } from './row.ts';

/** Takes a mentor in: the person in the vault, then his own history in one append. */
export const importMentor = async (run: Run, row: ReadRow<'mentors'>): Promise<void> => {
  const { tenant, source, reporter, dryRun, ports } = run;
  const subject = await idOfNumber(run, 'mentor', row.row.mentor);
  const decided = decide(run, row, subject);
  if ('problems' in decided) {
    reporter.rejected(row, decided.problems);
    return;
  }
  run.mentors.set(row.row.mentor, { subject, events: decided.events });
  if (!dryRun) {
    const actor = { id: importActor(source), role: 'coordinator' as const };
    const commandId = await numberCommand(run, 'mentor', row.row.mentor);
    const correlationId = commandId;
    const person = personOfRow(row.row, row.row.mentor, null);
    await registerPerson(run, { tenant, actor, commandId, correlationId, person });
    const stream: StreamId = `mentor-${subject}`;
    const { now, today } = run;
    const result = await ports.store.append(tenant, {
      stream,
      expectedVersion: 0,
      events: decided.events.flatMap((event) =>
        newEvents([event], event.data.on === today ? now : noonOf(event.data.on), []),
      ),
      actor,
      commandId: `${commandId}:history`,
      contentHash: await ports.contentHash(tenant, ['import-mentor', row.row as unknown as JsonValue]),
      answer: null,
      correlationId,
    });
    if (result.kind !== 'accepted' && result.kind !== 'duplicate') {
      reporter.rejected(row, [{ field: headingOf(row.file, 'mentor'), problem: known }]);
      return;
    }
    const mark = run.marks.get(row);
    await saveMarks(run.pool, tenant, source, mark ? [mark] : []);
  }
  reporter.imported(row);
  reporter.mentor();
};

const known = problem(
  'MENTOR_KNOWN',
  'Mentoren findes allerede. Ret ham eller hende i Forløb.',
  'The mentor is there already. Correct him or her in Forløb.',
);

const decide = (
  { now, ports }: Run,
  row: ReadRow<'mentors'>,
  subject: string,
): { readonly events: readonly MentorEvent[] } | { readonly problems: readonly FieldProblem[] } => {
  let mentor: Mentor | NotApplied = notApplied;
  const events: MentorEvent[] = [];
  for (const { field, on, given } of lifeOfMentor(row.row, subject, localDateOf(now))) {
    const decision = decideMentor({ ...given, ...mentorCircumstances(ports, on, now) }, mentor);
    if (isRefusal(decision)) return { problems: [{ field: headingOf(row.file, field), problem: decision }] };
    events.push(...decision);
    mentor = decision.reduce<Mentor | NotApplied>(evolveMentor, mentor);
  }
  return { events };
};

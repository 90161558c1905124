import { noonOf } from '#calendar';
import { isRefusal, type LocalDate, type StreamId } from '#kernel';
import {
  decideMentor,
  evolveMentor,
  notApplied,
  type Mentor,
  type MentorEvent,
  type NotApplied,
} from '#mentors';
import { trainingModules } from '#programmes';
import type { GivenMentorCommand } from '../mentor-commands.ts';
import { newEvents } from '../new-events.ts';
import { registerPerson } from '../people/register-person.ts';
import type { FieldProblem } from './columns.ts';
import { idOfNumber, importActor, numberCommand, type Run } from './import-ports.ts';
import { personOfRow } from './person-of-row.ts';
import { problem } from './problem.ts';
import { saveMarks } from './row-register.ts';
import { headingOf, type ReadRow } from './row.ts';

interface Step {
  readonly field: string;
  readonly on: LocalDate;
  readonly given: GivenMentorCommand;
}

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
      contentHash: await ports.contentHash(tenant, ['import-mentor', row.row]),
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
  { today, ports }: Run,
  row: ReadRow<'mentors'>,
  subject: string,
): { readonly events: readonly MentorEvent[] } | { readonly problems: readonly FieldProblem[] } => {
  let mentor: Mentor | NotApplied = notApplied;
  const events: MentorEvent[] = [];
  const modules = trainingModules(ports.catalogue);
  for (const { field, on, given } of stepsOf(row.row, subject)) {
    const decision = decideMentor({ ...given, on, today, modules }, mentor);
    if (isRefusal(decision)) return { problems: [{ field: headingOf(row.file, field), problem: decision }] };
    events.push(...decision);
    mentor = decision.reduce<Mentor | NotApplied>(evolveMentor, mentor);
  }
  return { events };
};

/** What a row says of a mentor, by date; on one day in the order in which such things happen. */
const stepsOf = (row: ReadRow<'mentors'>['row'], subject: string): readonly Step[] => {
  const steps: Step[] = [];
  const happened = (field: string, on: LocalDate | null, given: GivenMentorCommand) => {
    if (on !== null) steps.push({ field, on, given });
  };
  happened('appliedOn', row.appliedOn, { type: 'ApplyAsMentor', mentor: subject, channel: row.channel });
  happened('screenedOn', row.screenedOn ?? row.approvedOn, { type: 'HoldScreeningInterview', note: null });
  for (const module of row.modules)
    happened('trainedOn', row.trainedOn ?? row.approvedOn, { type: 'CompleteTraining', module });
  for (const check of row.checks)
    happened('checkedOn', row.checkedOn ?? row.approvedOn, {
      type: 'RecordBackgroundCheck',
      check,
      passed: true,
    });
  happened('confidentialityOn', row.confidentialityOn, {
    type: 'SignConfidentialityDeclaration',
    version: 'imported',
  });
  happened('approvedOn', row.approvedOn, { type: 'ApproveMentor' });
  happened('capacity', row.approvedOn ?? row.appliedOn, {
    type: 'DeclareAvailability',
    capacity: row.capacity,
    hoursPerMonth: row.hours,
    trades: row.trades,
    areas: row.areas,
    languages: row.languages,
  });
  return steps.toSorted((a, b) => a.on.localeCompare(b.on));
};

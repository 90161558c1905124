import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { addDays, createCalendar, instantAt, isWorkingDay } from '#calendar';
import { startStack, type TestStack } from '../support/stack.ts';
import { leaderOf, namesInSeed, stepsTaken, type Promised, type StepTaken } from './demo.ts';
import { digestsOf, messagesOf } from './mails.ts';

const tenants = ['nydansk', 'soeby'];

/** A Monday; the two weeks from here on hold Easter and the change to summer time. */
const today = '2027-03-15';
const inAWeek = addDays(today, 7);

describe('the demo organisations, two weeks on', () => {
  let stack: TestStack;
  let promised: readonly Promised[];
  let takenBefore: readonly StepTaken[];
  let overdueBefore: number;
  let issued: readonly StepTaken[];

  const ofBoth = async <Found>(
    ask: (leader: Awaited<ReturnType<typeof leaderOf>>) => Promise<readonly Found[]>,
  ): Promise<readonly Found[]> =>
    (await Promise.all(tenants.map(async (tenant) => ask(await leaderOf(stack, tenant))))).flat();
  const forlob = async (...args: readonly string[]): Promise<void> => {
    const { code, stderr } = await stack.forlob(...args);
    if (code !== 0) throw new Error(`forlob ${args.join(' ')}: exit ${code}\n${stderr}`);
  };

  beforeAll(async () => {
    stack = await startStack();
    await forlob('clock', 'set', today);
    await forlob('seed');
    // Ends when all courses have been looked at and every list shows them.
    await forlob('clock', 'advance', '1m');
    promised = await ofBoth((leader) => leader.promises());
    overdueBefore = (await ofBoth((leader) => leader.overdue())).length;
    takenBefore = await stepsTaken(stack);
    await forlob('clock', 'advance', '14d');
    issued = (await stepsTaken(stack)).filter(({ type }) => type === 'ReminderIssued');
  }, 240_000);
  afterAll(() => stack.stop());

  it('brings what has come due into the inbox, and what is overdue into the worklist', async () => {
    const messages = await messagesOf(stack);
    const mails = await stack.mails();
    expect(messages.length).toBeGreaterThanOrEqual(issued.length);
    expect(messages.filter(({ state }) => state === 'queued')).toEqual([]);
    const delivered = messages.filter(({ state }) => state === 'delivered').map(({ id }) => `<${id}@forlob>`);
    expect(mails.map(({ messageId }) => messageId).sort()).toEqual(delivered.sort());
    expect(mails.length).toBeGreaterThan(50);

    const overdue = await ofBoth((leader) => leader.overdue());
    expect(overdue.length).toBeGreaterThan(overdueBefore);
    expect(overdue.some(({ dueRolled }) => dueRolled > today)).toBe(true);
  });

  it.each(['pift', 'bul', 'ret-og-pligt'])(
    'sends next week’s mails on the days that were promised: %s',
    (programme) => {
      const becameOf = new Map(issued.map(({ key, on }) => [key, on]));
      const next = promised.filter(
        ({ on, ...each }) => each.programme === programme && on > today && on <= inAWeek,
      );
      const kept = next.filter(({ key, on }) => becameOf.get(key) === on);
      const otherDay = next.filter(({ key, on }) => (becameOf.get(key) ?? on) !== on);
      expect(otherDay).toEqual([]);
      expect(kept.length).toBeGreaterThan(10);
    },
  );

  it('leaves no promise of next week without an answer', async () => {
    const answered = new Set((await stepsTaken(stack)).map(({ key }) => key));
    const next = promised.filter(({ on }) => on > today && on <= inAWeek);
    expect(next.filter(({ key }) => !answered.has(key))).toEqual([]);
  });

  it('sends nothing that was due before the takeover', () => {
    const past = new Set(promised.filter(({ on }) => on < today).map(({ key }) => key));
    expect(past.size).toBeGreaterThan(0);
    expect(
      [...takenBefore, ...issued].filter(({ key, type }) => type === 'ReminderIssued' && past.has(key)),
    ).toEqual([]);
  });

  it('sends from 08:00 to 08:30 on working days only', () => {
    const calendar = createCalendar();
    expect(issued.filter(({ on }) => !isWorkingDay(calendar, on))).toEqual([]);
    expect(issued.filter(({ time }) => time < '08:00' || time > '08:30')).toEqual([]);
  });

  it('tells each who works there once a day, on working days, after the morning’s reminders', async () => {
    const calendar = createCalendar();
    const digests = await digestsOf(stack);
    expect(digests.length).toBeGreaterThan(10);
    expect(new Set(digests.map(({ recipient, on }) => `${recipient} ${on}`)).size).toBe(digests.length);
    expect(digests.filter(({ on }) => !isWorkingDay(calendar, on))).toEqual([]);
    expect(digests.filter(({ on, queuedOn }) => on !== queuedOn)).toEqual([]);
    expect(new Set(digests.map(({ time }) => time))).toEqual(new Set(['08:40']));
    expect(digests.some(({ items }) => items > 5)).toBe(true);
  });

  it('leaves nothing behind that is for those who work there: it is told, or was done before', async () => {
    const messages = await messagesOf(stack);
    const staff = messages.filter(({ role }) => !['mentor', 'mentee', 'staff'].includes(role));
    const digests = messages.filter(({ role }) => role === 'staff');
    expect(new Set(digests.map(({ state }) => state))).toEqual(new Set(['delivered']));
    // What waits is for the week that begins after Easter.
    const left = staff.filter(
      ({ state }) => !['collected', 'notNeeded', 'expired', 'waiting'].includes(state),
    );
    expect(left).toEqual([]);
    expect(staff.filter(({ state }) => state === 'collected').length).toBeGreaterThan(100);
  });

  it('writes the name of no mentor and no citizen into a mail', async () => {
    const names = (await Promise.all(tenants.map((tenant) => namesInSeed(stack, tenant)))).flat();
    expect(names).toContain('Skabelonsen');
    const written = (await stack.mails()).flatMap(
      ({ subject, text }) => `${subject} ${text}`.match(/[\p{L}]+/gu) ?? [],
    );
    const words = new Set(written);
    expect(names.filter((name) => words.has(name))).toEqual([]);
  });

  it('can be read in Temporal: found by its codes, the next step on its timer, the phase in its details', async () => {
    const { address, namespace } = stack.temporal;
    const connection = await Connection.connect({ address });
    const { workflow } = new Client({ connection, namespace });
    const wanted = (await (await leaderOf(stack, 'nydansk')).courses()).filter(
      ({ phase, programme }) => phase === 'followUp' && programme === 'pift',
    );
    const version = wanted[0]?.programmeVersion ?? '';
    const codes = `ForlobTenant = 'nydansk' and ForlobPhase = 'followUp' and ForlobProgramme = 'pift@${version}'`;
    const soon = `ForlobNextDue between '${instantAt(today, '00:00')}' and '${instantAt(addDays(today, 60), '00:00')}'`;
    const query = `ExecutionStatus = 'Running' and ${codes} and ${soon}`;
    const courses = new Set(wanted.map(({ course }) => `nydansk/${course}`));
    // Temporal's index is a second or so late.
    let found: string[] = [];
    while (found.length === 0 || !found.every((id) => courses.has(id))) {
      found = [];
      for await (const { workflowId } of workflow.list({ query })) found.push(workflowId);
    }

    const handle = workflow.getHandle(found[0] ?? '');
    const { typedSearchAttributes } = await handle.describe();
    const attributes = new Map(typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]));
    const due = attributes.get('ForlobNextDue');
    const next = `${String(attributes.get('ForlobNextObligation'))} · ${due instanceof Date ? due.toISOString() : ''}`;
    const { events } = await handle.fetchHistory();
    const timer = (events ?? []).findLast((event) => event.timerStartedEventAttributes);
    expect(JSON.parse(Buffer.from(timer?.userMetadata?.summary?.data ?? []).toString())).toBe(next);
    const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toBe(`**followUp** until closing begins\n\nNext: ${next}`);
    await connection.close();
  });
});

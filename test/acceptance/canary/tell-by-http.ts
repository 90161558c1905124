import { addDays, addMonths } from '#calendar';
import type { LocalDate, Role } from '#kernel';
import { accepted, createClient, type Answer, type Client } from '../client.ts';
import type { TestStack } from '../../support/stack.ts';
import type { Secrets } from './secrets.ts';

const tenant = 'nydansk';

interface Teller {
  readonly secrets: Secrets;
  readonly today: LocalDate;
  readonly as: (role: Role) => Promise<Client>;
}

export interface ToldByHttp {
  readonly courseId: string;
  /** Answers to what must be refused. */
  readonly refused: readonly Answer[];
}

const personOf = ({ secrets }: Teller, where: string) => ({
  name: secrets.name(`${where}: name`),
  email: secrets.email(`${where}: e-mail`),
  phone: secrets.phone(`${where}: phone`),
  cpr: secrets.cpr(`${where}: CPR number`),
  localId: secrets.localId(`${where}: local id`),
});

/** Says something to every door of the API that takes a text, a name, an address or a number of a person. */
export const tellByHttp = async (
  stack: TestStack,
  secrets: Secrets,
  today: Teller['today'],
): Promise<ToldByHttp> => {
  const as = async (role: Role) => createClient(stack.apiUrl, await stack.tokenFor(role, tenant));
  const teller = { secrets, today, as };
  const coordinator = await as('coordinator');
  accepted(await coordinator.post('/people', personOf(teller, 'RegisterPerson')));
  const mentor = await tellMentors(teller);
  const courseId = await tellCourse(teller, personOf(teller, 'mentee'), mentor);
  await tellEndings(teller);
  return { courseId, refused: await tellNonsense(teller, courseId) };
};

const tellMentors = async (teller: Teller): Promise<string> => {
  const { secrets, as } = teller;
  const coordinator = await as('coordinator');
  const mentorWho = async (...commands: readonly (readonly [string, object])[]): Promise<string> => {
    const body = accepted(await coordinator.post('/mentors', { person: personOf(teller, 'mentor') }));
    let version = Number(body['version']);
    for (const [command, said] of commands) {
      const answer = await coordinator.post(`/mentors/${String(body['id'])}/${command}`, said, version);
      version = Number(accepted(answer)['version']);
    }
    return String(body['id']);
  };
  const interview = ['hold-screening-interview', { note: secrets.words('screening interview') }] as const;
  await mentorWho(interview, ['screen-out-mentor', { reason: 'other', note: secrets.words('screened out') }]);
  return mentorWho(
    interview,
    ['approve-mentor', {}],
    ['complete-training', { module: 'mentor-introduction' }],
    ['sign-confidentiality-declaration', { version: '1' }],
    ['declare-availability', { capacity: 2, trades: ['kitchen'], areas: ['Søby'], languages: ['da'] }],
    ['describe-mentor', { gender: 'woman', ageGroup: 'from50' }],
  );
};

/** One course from its referral to its closure, with a text wherever a command takes one. */
const tellCourse = async (teller: Teller, person: object, mentor: string): Promise<string> => {
  const { secrets, today, as } = teller;
  const { give, id } = await refer(teller, { person });
  const note = (where: string) => ({ note: secrets.words(where) });
  await give('return-referral', { missing: ['background'], ...note('returned') });
  await give('complete-referral', note('completed'));
  const exceptionReason = secrets.words('exception');
  await give('assess-eligibility', { age: 22, inTargetGroup: false, section85: false, exceptionReason });
  await give('place-on-waiting-list');
  const wishes = { trades: ['kitchen'], areas: ['Søby'], languages: ['da'], mentorGender: 'woman' };
  await give('record-match-wishes', { ...wishes, words: secrets.words('wishes') });
  const veto = { mentor, reason: 'vetoByMentee' };
  await give('veto-mentor', { ...veto, ...note('veto') });
  await give('lift-veto', { ...veto, ...note('veto lifted') });
  const proposal = { mentor, criteria: [], conflictOfInterest: false };
  await give('propose-match', { ...proposal, explanation: secrets.words('explanation') });
  await give('decline-match', { side: 'mentor', reason: 'other', ...note('declined') });
  const meet = async (round: string): Promise<void> => {
    await give('propose-match', { ...proposal, explanation: secrets.words(`explanation, ${round}`) });
    for (const side of ['mentor', 'mentee'])
      await give('accept-match', { side, ...note(`accepted, ${round}`) });
    const address = secrets.words(`address, ${round}`);
    await give('schedule-intro', { date: addDays(today, 1), time: '10:00', place: 'publicPlace', address });
  };
  await meet('first');
  await give('abort-startup', { side: 'mentee', ...note('aborted') });
  await meet('second');
  await give('complete-alignment', { participants: 'pair' });
  await give('hold-intro', note('intro'));
  await give('set-goal', { author: 'mentee', text: secrets.words('goal') });
  await give('waive-baseline', { instrument: 'status', reason: 'declined', ...note('waived') });
  const terms = { start: today, end: addMonths(today, 4), hoursPerMonth: 3, tasks: ['applications'] };
  await give('draft-agreement', { terms });
  for (const by of ['mentor', 'mentee']) await give('sign-agreement', { by, version: 1 });
  await give('activate-agreement', { feedbackScopeShown: true });
  await give('log-contact', { channel: 'meeting', minutes: 60, ...note('contact') });
  const { course } = accepted(await (await as('coordinator')).get(`/courses/${id}`)) as unknown as {
    readonly course: { readonly ledger: { readonly contacts: readonly { readonly contact: string }[] } };
  };
  const contact = course.ledger.contacts[0]?.contact;
  const corrected = { contact, heldOn: today, channel: 'meeting', minutes: 45, voided: false };
  await give('correct-contact', { ...corrected, reason: secrets.words('correction') });
  await give('extend-agreement', { end: addMonths(today, 5), reason: secrets.words('extension') });
  return id;
};

/** The ways a course ends before it has begun, and a grant. */
const tellEndings = async (teller: Teller): Promise<void> => {
  const { secrets, today } = teller;
  const note = (where: string) => ({ note: secrets.words(where) });
  const of = (where: string) => ({ person: personOf(teller, where) });
  await (await refer(teller, of('declining'))).give('citizen-declines', { reason: 'other', ...note('no') });
  await (
    await refer(teller, of('rejected'))
  ).give('reject-referral', { reason: 'other', ...note('rejected') });
  await (
    await refer(teller, of('withdrawn'))
  ).give('withdraw-referral', { reason: secrets.words('withdrawn') });
  const granted = await refer(teller, of('granted'), 'ret-og-pligt');
  await granted.give('assess-eligibility', { age: 33, inTargetGroup: true, section85: false }, 'caseworker');
  const grant = { from: today, to: addMonths(today, 4), hoursPerWeek: 2, assessedBy: 'nydansk-caseworker' };
  await granted.give('decide-grant', { ...grant, assessment: secrets.words('assessment') }, 'caseworker');
};

const refer = async ({ secrets, today, as }: Teller, mentee: object, programme = 'bul') => {
  const client = await as('coordinator');
  const submitted = accepted(
    await client.post('/courses', {
      ...{ mentee, programme, channel: 'jobcentre', team: 'nord', municipality: 'Søby' },
      caseworker: 'nydansk-caseworker',
      consent: { textVersion: '1', on: today, laterContact: true },
      reason: secrets.words('referral'),
    }),
  );
  const id = String(submitted['id']);
  let version = Number(submitted['version']);
  return {
    id,
    give: async (command: string, said: object = {}, role: Role = 'coordinator'): Promise<void> => {
      const answer = await (await as(role)).post(`/courses/${id}/${command}`, said, version);
      version = Number(accepted(answer)['version']);
    },
  };
};

/** Texts where none belongs: in coded fields, in fields that are none, in addresses, and with a command that is refused. */
const tellNonsense = async ({ secrets, as }: Teller, courseId: string): Promise<readonly Answer[]> => {
  const client = await as('coordinator');
  const course = `/courses/${courseId}`;
  const { version } = accepted(await client.get(course));
  const say = (path: string, body: object) => client.post(path, body, Number(version));
  return Promise.all([
    say(`${course}/return-referral`, { missing: [secrets.words('in place of a code')] }),
    say(`${course}/start-closure`, { kind: 'early', [secrets.name('as a field')]: 1 }),
    say(`${course}/hold-intro`, { note: secrets.words('refused by the lifecycle') }),
    say(`${course}/schedule-intro`, { date: '2026-01-01', time: '10:00', place: secrets.words('place') }),
    say('/courses', { programme: secrets.words('programme'), team: secrets.email('as a team') }),
    client.get(`/courses/${encodeURIComponent(secrets.name('as an id'))}`),
    client.get(`${course}/${encodeURIComponent(secrets.name('as an address'))}`),
    client.get(`/caseload?number=${encodeURIComponent(secrets.name('as a query'))}&limit=x`),
    client.get(`${course}/history?texts=true&why=${encodeURIComponent(secrets.words('as a purpose'))}`),
  ]);
};

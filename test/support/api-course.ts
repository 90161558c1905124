import { addDays, addMonths, localDateOf } from '#calendar';
import { coordinator, inRole, type Answered, type Somebody, type TestApi } from './api.ts';

export const today = (): string => localDateOf(new Date().toISOString());

/** Asks and expects a yes; the answer's version is what the next command has seen. */
const accepted = (answer: Answered): Answered => {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
};

/** A mentor who is ready for the demo programmes, with so many places, who offers nothing in particular. */
export const readyMentor = async (api: TestApi, capacity = 2, offers: object = {}): Promise<string> => {
  const { body } = accepted(
    await api.post('/mentors', { as: coordinator, body: { person: { name: 'Mille Prøvementor' } } }),
  );
  const path = `/mentors/${body.id}`;
  let seen = body.version;
  const give = async (command: string, said: object = {}): Promise<void> => {
    seen = accepted(await api.post(`${path}/${command}`, { as: coordinator, body: said, seen })).body.version;
  };
  await give('hold-screening-interview');
  await give('approve-mentor');
  await give('complete-training', { module: 'mentor-introduction' });
  await give('complete-training', { module: 'mentor-course' });
  await give('record-background-check', { check: 'criminal-record', passed: true });
  await give('sign-confidentiality-declaration', { version: '1' });
  await give('declare-availability', { capacity, trades: [], areas: [], languages: ['da'], ...offers });
  return body.id;
};

export const referral = (more: object = {}) => ({
  mentee: { person: { name: 'Ole Prøvemenneske', email: 'ole@example.org' } },
  programme: 'bul',
  channel: 'jobcentre',
  consent: { textVersion: '1', on: today(), laterContact: true },
  caseworker: 'nydansk-caseworker',
  ...more,
});

/** A course one walks through by its commands, as the coordinator unless said otherwise. */
export interface Walk {
  readonly id: string;
  readonly path: string;
  version: number;
  give(command: string, body?: object, as?: Somebody): Promise<Answered>;
}

export const submit = async (api: TestApi, more: object = {}, as: Somebody = coordinator): Promise<Walk> => {
  const { body } = accepted(await api.post('/courses', { as, body: referral(more) }));
  const walk: Walk = {
    id: body.id,
    path: `/courses/${body.id}`,
    version: body.version,
    give: async (command, said = {}, giver = as) => {
      const answer = accepted(
        await api.post(`${walk.path}/${command}`, { as: giver, body: said, seen: walk.version }),
      );
      walk.version = answer.body.version;
      return answer;
    },
  };
  return walk;
};

export const toWaiting = async (walk: Walk): Promise<void> => {
  await walk.give('assess-eligibility', { age: 22, inTargetGroup: true, section85: false });
  await walk.give('place-on-waiting-list');
};

export const toProposed = async (walk: Walk, mentor: string): Promise<void> => {
  await toWaiting(walk);
  await walk.give('propose-match', {
    mentor,
    criteria: [{ criterion: 'sector', points: 3 }],
    conflictOfInterest: false,
  });
};

const toIntro = async (walk: Walk, mentor: string, mentee: string): Promise<void> => {
  await toProposed(walk, mentor);
  await walk.give('accept-match', { side: 'mentor' }, inRole('mentor', mentor));
  await walk.give('accept-match', { side: 'mentee' }, inRole('mentee', mentee));
};

export const toActive = async (walk: Walk, mentor: string, mentee: string, months = 4): Promise<void> => {
  await toIntro(walk, mentor, mentee);
  await walk.give('schedule-intro', {
    date: addDays(today(), 1),
    time: '10:00',
    place: 'publicPlace',
    address: 'Biblioteket',
  });
  await walk.give('complete-alignment', { participants: 'pair' });
  await walk.give('complete-alignment', { participants: 'caseworker' });
  await walk.give('hold-intro');
  const terms = {
    start: today(),
    end: addMonths(today(), months),
    hoursPerMonth: 3,
    tasks: ['applications'],
  };
  await walk.give('draft-agreement', { terms });
  await walk.give('sign-agreement', { by: 'mentor', version: 1 }, inRole('mentor', mentor));
  await walk.give('sign-agreement', { by: 'mentee', version: 1 }, inRole('mentee', mentee));
  await walk.give('set-goal', { author: 'mentee', text: 'Et job i et køkken' });
  await walk.give('measure-baseline', { instrument: 'status', respondent: 'mentee', scores: { status: 1 } });
  await walk.give('activate-agreement', { feedbackScopeShown: true });
};

export const toClosed = async (walk: Walk): Promise<void> => {
  await walk.give('start-closure', { kind: 'early', reason: 'goalReached', note: 'Han har fået job' });
  await walk.give('hold-closure-interview', { side: 'mentor' });
  await walk.give('hold-closure-interview', { side: 'mentee' });
  await walk.give('mark-final-measurement-missing', { instrument: 'status', reason: 'Ikke truffet' });
  await walk.give('record-outcome', { category: 'fullTimeJob', evidence: 'menteeStatement' });
  await walk.give('close-course');
};

/** Who the mentee is, as the course itself tells. */
export const menteeOf = async (api: TestApi, { path }: Walk): Promise<string> =>
  (await api.get(path, { as: coordinator })).body.course.mentee;

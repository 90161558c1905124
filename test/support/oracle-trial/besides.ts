import { addDays } from '#calendar';
import type { Course } from '#courses';
import { act, decider } from './act.ts';
import type { Act, Present } from './act.ts';

/** What may happen beside the course's way, at almost any time. */
export const besides = (present: Present): readonly Act[] => {
  const { random, course } = present;
  if (unresolved(course).length > 0 && random.below(2) === 0) return [concern(present)];
  const chance = random.below(100);
  if (chance < 25) return [meeting(present)];
  if (chance < 45) return [noShow(present)];
  if (chance < 52) return [task(present)];
  if (chance < 68) return [exemption(present)];
  if (chance < 76) return [concern(present)];
  if (chance < 84) return [act('coordinator', { type: 'HoldCareCall', specialistOffered: true, note: null })];
  return chance < 93 ? migration(present) : [consent(present)];
};

const unresolved = ({ ledger }: Course) => ledger.concerns.filter(({ resolvedOn }) => resolvedOn === null);

const meeting = ({ random, course, today }: Present): Act => {
  if (random.below(6) === 0) return act('coordinator', { type: 'CancelMeeting', note: null });
  const when = {
    date: addDays(today, random.below(12)),
    time: random.pick(['15:00', '09:30', '07:15', '12:45', '21:00']),
    place: 'publicPlace' as const,
    address: null,
  };
  return act('coordinator', {
    type: course.state === 'intro' ? 'ScheduleIntro' : 'ScheduleMeeting',
    ...when,
  });
};

const noShow = ({ random, today }: Present): Act =>
  act(
    'coordinator',
    { type: 'RecordNoShow', side: random.pick(['mentee', 'mentee', 'mentor']), note: null },
    random.below(3) === 0 ? addDays(today, -random.below(12)) : undefined,
  );

const task = ({ random, asked }: Present): Act => {
  const told = asked.findLast(({ rule }) => rule === 'noShowCall' || rule === 'mentorNoShow');
  return random.below(4) === 0
    ? act('coordinator', { type: 'RecordActivity', kind: 'interdisciplinaryMeeting', note: null })
    : act('coordinator', {
        type: 'CompleteTask',
        rule: told?.rule ?? 'mentorNoShow',
        ordinal: told?.ordinal ?? 1,
        note: null,
      });
};

/** One of the windows somebody was reminded of; now and then some days late. */
const exemption = (present: Present): Act => {
  const { random, asked, today } = present;
  const { rule, ordinal, leg } = asked[asked.length - 1 - random.below(Math.min(asked.length, 5))] ?? nothing;
  return act(
    decider(present),
    {
      type: 'ExemptWindow',
      rule,
      ordinal,
      leg: random.below(3) === 0 ? null : leg,
      reason: 'holiday',
      note: null,
    },
    random.below(4) === 0 ? addDays(today, -random.below(10)) : undefined,
  );
};

const nothing = { rule: 'followUp', ordinal: 1, leg: 'mentor' };

/** One is raised; those that stand are looked into and settled first. */
const concern = ({ random, course, fresh }: Present): Act => {
  const [open] = unresolved(course);
  if (open === undefined || random.below(8) === 0)
    return act('coordinator', {
      type: 'RaiseConcern',
      concern: fresh(),
      severity: random.pick(['low', 'serious', 'critical']),
      kind: 'boundaries',
      aboutMentor: random.below(3) === 0,
      words: 'Noget bekymrer',
    });
  const about = { concern: open.concern, note: 'Talt igennem' };
  return open.triagedOn === null
    ? act('coordinator', { type: 'TriageConcern', ...about, under18: null, notification: null })
    : act('coordinator', { type: 'ResolveConcern', ...about, resolution: 'resolved' });
};

const consent = ({ random }: Present): Act => {
  const purpose = random.pick(['participation', 'laterContact', 'laterContact'] as const);
  return random.below(3) === 0
    ? act('coordinator', { type: 'GiveConsent', purpose, textVersion: '2' })
    : act('coordinator', { type: 'WithdrawConsent', purpose, note: null });
};

/** To the newest version there is. */
const migration = ({ catalogue, programme }: Present): readonly Act[] => {
  const newest = catalogue.programmes.findLast(({ id }) => id === programme.id);
  return [
    act('leader', { type: 'GiveApproval', of: 'migration' }),
    act('coordinator', {
      type: 'MigrateProgramme',
      version: newest?.version ?? programme.version,
      reason: 'Den nye version gælder',
    }),
  ];
};

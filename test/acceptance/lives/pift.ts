import type { Life } from '../life.ts';
import {
  agree,
  assess,
  close,
  contact,
  followUp,
  match,
  measure,
  meet,
  postClosure,
  startClosure,
  statusReport,
} from './acts.ts';

const who5 = (score: number) => ({
  cheerful: score,
  calm: score,
  active: score,
  rested: score,
  interested: score,
});
const relation = { chemistry: 4, trust: 4, goalAgreement: 5 };

/** Half a year with wellbeing measured, called about every second week in months two and three. */
export const pift: Life = {
  title: 'PIFT',
  tenant: 'nydansk',
  programme: 'pift',
  training: ['mentor-course'],
  checks: ['criminal-record'],
  referredOn: '2018-09-03',
  acts: [
    assess('2018-09-04', 17),
    match('2018-09-05'),
    meet('2018-09-13'),
    followUp('2018-09-17', 1),
    agree('2018-09-24', {
      start: '2018-09-24',
      end: '2019-03-24',
      hoursPerMonth: 4,
      baseline: { instrument: 'who5', scores: who5(2) },
      signers: ['mentor', 'mentee'],
    }),
    contact('2018-10-03', 120),
    followUp('2018-10-08', 2),
    contact('2018-10-12', 120),
    contact('2018-10-21', 120),
    followUp('2018-10-22', 3),
    measure('2018-10-22', 'relation', 1, relation),
    measure('2018-10-22', 'relation', 1, relation, 'mentor'),
    contact('2018-10-30', 120),
    followUp('2018-11-05', 4),
    contact('2018-11-08', 120),
    contact('2018-11-17', 120),
    followUp('2018-11-19', 5),
    contact('2018-11-26', 120),
    followUp('2018-12-03', 6),
    contact('2018-12-05', 120),
    contact('2018-12-14', 120),
    followUp('2018-12-17', 7),
    measure('2018-12-21', 'who5', 1, who5(3)),
    measure('2018-12-21', 'relation', 2, relation),
    measure('2018-12-21', 'relation', 2, relation, 'mentor'),
    contact('2018-12-23', 120),
    statusReport('2018-12-27', 1),
    contact('2019-01-01', 120),
    contact('2019-01-10', 120),
    contact('2019-01-19', 120),
    followUp('2019-01-24', 8),
    contact('2019-01-28', 120),
    contact('2019-02-06', 120),
    contact('2019-02-15', 120),
    contact('2019-02-24', 120),
    followUp('2019-02-25', 9),
    contact('2019-03-05', 120),
    contact('2019-03-14', 120),
    measure('2019-03-20', 'who5', 2, who5(3)),
    measure('2019-03-20', 'relation', 3, relation),
    measure('2019-03-20', 'relation', 3, relation, 'mentor'),
    statusReport('2019-03-20', 2),
    followUp('2019-03-20', 10),
    contact('2019-03-22', 120),
    startClosure('2019-03-22'),
    close('2019-03-25', { instrument: 'who5', scores: who5(4) }),
    postClosure('2019-06-25', 1),
    postClosure('2019-09-25', 2),
    postClosure('2020-03-25', 3),
  ],
  until: '2020-03-27',
  reminders: `
    2018-09-03 referralReceived 1  coordinator remind-opens
    2018-09-13 followUp         1  mentee      remind-opens
    2018-09-13 followUp         1  mentor      remind-opens
    2018-09-17 followUp         1  mentee      remind-due
    2018-09-17 followUp         1  mentor      remind-due
    2018-10-04 followUp         2  mentee      remind-opens
    2018-10-04 followUp         2  mentor      remind-opens
    2018-10-08 followUp         2  mentee      remind-due
    2018-10-08 followUp         2  mentor      remind-due
    2018-10-15 relation         1  mentee      remind-opens
    2018-10-15 relation         1  mentor      remind-opens
    2018-10-18 followUp         3  mentee      remind-opens
    2018-10-18 followUp         3  mentor      remind-opens
    2018-10-22 followUp         3  mentee      remind-due
    2018-10-22 followUp         3  mentor      remind-due
    2018-10-22 relation         1  mentee      remind-due
    2018-10-22 relation         1  mentor      remind-due
    2018-10-29 followUp         4  mentee      remind-opens
    2018-10-29 followUp         4  mentor      remind-opens
    2018-11-05 followUp         4  mentee      remind-due
    2018-11-05 followUp         4  mentor      remind-due
    2018-11-12 followUp         5  mentee      remind-opens
    2018-11-12 followUp         5  mentor      remind-opens
    2018-11-19 followUp         5  mentee      remind-due
    2018-11-19 followUp         5  mentor      remind-due
    2018-11-26 followUp         6  mentee      remind-opens
    2018-11-26 followUp         6  mentor      remind-opens
    2018-12-03 followUp         6  mentee      remind-due
    2018-12-03 followUp         6  mentor      remind-due
    2018-12-10 followUp         7  mentee      remind-opens
    2018-12-10 followUp         7  mentor      remind-opens
    2018-12-17 followUp         7  mentee      remind-due
    2018-12-17 followUp         7  mentor      remind-due
    2018-12-17 relation         2  mentee      remind-opens
    2018-12-17 relation         2  mentor      remind-opens
    2018-12-17 statusReport     1  coordinator remind-opens
    2018-12-17 who5             1  mentee      remind-opens
    2018-12-24 statusReport     1  coordinator remind-due
    2019-01-17 followUp         8  mentee      remind-opens
    2019-01-17 followUp         8  mentor      remind-opens
    2019-01-23 endWarning       1  coordinator remind-due
    2019-01-24 followUp         8  mentee      remind-due
    2019-01-24 followUp         8  mentor      remind-due
    2019-02-18 followUp         9  mentee      remind-opens
    2019-02-18 followUp         9  mentor      remind-opens
    2019-02-22 endWarning       2  coordinator remind-due
    2019-02-25 followUp         9  mentee      remind-due
    2019-02-25 followUp         9  mentor      remind-due
    2019-03-08 endWarning       3  coordinator remind-due
    2019-03-18 followUp         10 mentee      remind-opens
    2019-03-18 followUp         10 mentor      remind-opens
    2019-03-18 relation         3  mentee      remind-opens
    2019-03-18 relation         3  mentor      remind-opens
    2019-03-18 statusReport     2  coordinator remind-opens
    2019-03-18 who5             2  mentee      remind-opens
    2019-03-22 who5             3  mentee      remind-due
    2019-06-18 postClosure      1  coordinator remind-opens
    2019-06-25 postClosure      1  coordinator remind-due
    2019-09-18 postClosure      2  coordinator remind-opens
    2019-09-25 postClosure      2  coordinator remind-due
    2020-03-18 postClosure      3  coordinator remind-opens
    2020-03-25 postClosure      3  coordinator remind-due
  `,
};

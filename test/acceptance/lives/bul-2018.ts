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

/** The six months of the later version, over the change to winter time, Christmas and the change to summer time. */
export const bul2018: Life = {
  title: 'Bryd unges ledighed NU! 2018',
  tenant: 'nydansk',
  programme: 'bul',
  training: ['mentor-introduction'],
  checks: [],
  referredOn: '2018-09-10',
  acts: [
    assess('2018-09-11', 22),
    match('2018-09-12'),
    meet('2018-09-20'),
    followUp('2018-09-24', 1),
    agree('2018-10-01', {
      start: '2018-10-01',
      end: '2019-04-01',
      hoursPerMonth: 3,
      baseline: { instrument: 'status', scores: { status: 1 } },
      signers: ['mentor', 'mentee'],
    }),
    contact('2018-10-12', 120),
    followUp('2018-10-19', 2),
    contact('2018-10-24', 120),
    contact('2018-11-06', 120),
    contact('2018-11-19', 120),
    followUp('2018-12-03', 3),
    contact('2018-12-03', 120),
    contact('2018-12-14', 120),
    contact('2018-12-28', 120),
    followUp('2019-01-02', 4),
    statusReport('2019-01-02', 1),
    measure('2019-01-02', 'status', 1, { status: 2 }),
    contact('2019-01-10', 120),
    contact('2019-01-23', 120),
    followUp('2019-02-01', 5),
    contact('2019-02-05', 120),
    contact('2019-02-18', 120),
    followUp('2019-03-01', 6),
    contact('2019-03-03', 120),
    contact('2019-03-15', 120),
    contact('2019-03-28', 120),
    measure('2019-03-29', 'status', 2, { status: 8 }),
    followUp('2019-04-01', 7),
    startClosure('2019-04-01'),
    close('2019-04-02', { instrument: 'status', scores: { status: 8 } }),
    postClosure('2019-10-02', 1),
    postClosure('2020-05-01', 2),
  ],
  until: '2020-05-06',
  reminders: `
    2018-09-10 referralReceived  1          coordinator remind-opens
    2018-09-20 followUp          1          mentee      remind-opens
    2018-09-20 followUp          1          mentor      remind-opens
    2018-09-24 followUp          1          mentee      remind-due
    2018-09-24 followUp          1          mentor      remind-due
    2018-10-15 followUp          2          mentee      remind-opens
    2018-10-15 followUp          2          mentor      remind-opens
    2018-10-19 followUp          2          mentee      remind-due
    2018-10-19 followUp          2          mentor      remind-due
    2018-11-26 followUp          3          mentee      remind-opens
    2018-11-26 followUp          3          mentor      remind-opens
    2018-12-03 contactLogSilence 2018-11-19 mentor      remind-1
    2018-12-03 followUp          3          mentee      remind-due
    2018-12-03 followUp          3          mentor      remind-due
    2018-12-27 followUp          4          mentee      remind-opens
    2018-12-27 followUp          4          mentor      remind-opens
    2018-12-27 status            1          mentee      remind-opens
    2018-12-27 statusReport      1          coordinator remind-opens
    2018-12-28 contactLogSilence 2018-12-14 mentor      remind-1
    2019-01-02 followUp          4          mentee      remind-due
    2019-01-02 followUp          4          mentor      remind-due
    2019-01-02 status            1          mentee      remind-due
    2019-01-02 statusReport      1          coordinator remind-due
    2019-01-25 followUp          5          mentee      remind-opens
    2019-01-25 followUp          5          mentor      remind-opens
    2019-02-01 followUp          5          mentee      remind-due
    2019-02-01 followUp          5          mentor      remind-due
    2019-02-22 followUp          6          mentee      remind-opens
    2019-02-22 followUp          6          mentor      remind-opens
    2019-03-01 followUp          6          mentee      remind-due
    2019-03-01 followUp          6          mentor      remind-due
    2019-03-11 endWarning        1          coordinator remind-due
    2019-03-25 endWarning        2          coordinator remind-due
    2019-03-25 followUp          7          mentee      remind-opens
    2019-03-25 followUp          7          mentor      remind-opens
    2019-03-25 status            2          mentee      remind-opens
    2019-04-01 followUp          7          mentee      remind-due
    2019-04-01 followUp          7          mentor      remind-due
    2019-04-01 status            3          mentee      remind-due
    2019-07-02 postClosure       1          coordinator remind-opens
    2019-10-02 postClosure       1          coordinator remind-due
    2020-04-02 postClosure       2          coordinator remind-opens
    2020-05-01 postClosure       2          coordinator escalate-coordinator
    2020-05-01 postClosure       2          coordinator escalate-leader
  `,
};

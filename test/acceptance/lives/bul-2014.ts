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

/**
 * Three months over Easter and the change to summer time; the months after over the change back.
 * 3 May and 5 October 2014 are no working days: what is due then is due on the next one. 5 July 2015 is a Sunday and the
 * last day before the course is archived: its reminder comes on the Friday before.
 */
export const bul2014: Life = {
  title: 'Bryd unges ledighed NU! 2014',
  tenant: 'nydansk',
  programme: 'bul',
  training: ['mentor-introduction'],
  checks: [],
  referredOn: '2014-02-17',
  acts: [
    assess('2014-02-18', 19),
    match('2014-02-19'),
    meet('2014-02-27'),
    agree('2014-03-03', {
      start: '2014-03-03',
      end: '2014-06-03',
      hoursPerMonth: 3,
      baseline: { instrument: 'status', scores: { status: 1 } },
      signers: ['mentor', 'mentee'],
    }),
    followUp('2014-03-03', 1),
    contact('2014-03-14', 90),
    followUp('2014-03-21', 2),
    contact('2014-03-26', 90),
    contact('2014-04-08', 120),
    followUp('2014-05-05', 3),
    statusReport('2014-05-05', 1),
    contact('2014-05-12', 120),
    contact('2014-05-22', 90),
    measure('2014-06-02', 'status', 1, { status: 2 }),
    followUp('2014-06-03', 4),
    startClosure('2014-06-03'),
    close('2014-06-05', { instrument: 'status', scores: { status: 2 } }),
    postClosure('2014-10-06', 1),
    postClosure('2015-07-03', 2),
  ],
  until: '2015-07-08',
  reminders: `
    2014-02-17 referralReceived  1 coordinator remind-opens
    2014-02-27 followUp          1 mentor      remind-opens
    2014-02-27 followUp          1 mentee      remind-opens
    2014-03-03 followUp          1 mentor      remind-due
    2014-03-03 followUp          1 mentee      remind-due
    2014-03-17 followUp          2 mentor      remind-opens
    2014-03-17 followUp          2 mentee      remind-opens
    2014-03-21 followUp          2 mentor      remind-due
    2014-03-21 followUp          2 mentee      remind-due
    2014-04-22 contactLogSilence 2014-04-08 mentor remind-1
    2014-04-28 followUp          3 mentor      remind-opens
    2014-04-28 followUp          3 mentee      remind-opens
    2014-04-28 statusReport      1 coordinator remind-opens
    2014-04-29 noActivity        2014-04-08 coordinator remind-1
    2014-05-05 followUp          3 mentor      remind-due
    2014-05-05 followUp          3 mentee      remind-due
    2014-05-05 statusReport      1 coordinator remind-due
    2014-05-06 contactLogSilence 2014-04-08 mentor remind-2
    2014-05-13 endWarning        1 coordinator remind-due
    2014-05-27 endWarning        2 coordinator remind-due
    2014-05-27 followUp          4 mentor      remind-opens
    2014-05-27 followUp          4 mentee      remind-opens
    2014-05-27 status            1 mentee      remind-opens
    2014-06-03 followUp          4 mentor      remind-due
    2014-06-03 followUp          4 mentee      remind-due
    2014-06-03 status            2 mentee      remind-due
    2014-09-05 postClosure       1 coordinator remind-opens
    2014-10-06 postClosure       1 coordinator remind-due
    2015-06-05 postClosure       2 coordinator remind-opens
    2015-07-03 postClosure       2 coordinator escalate-coordinator
    2015-07-03 postClosure       2 coordinator escalate-leader
  `,
};

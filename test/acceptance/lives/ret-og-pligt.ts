import type { Life } from '../life.ts';
import {
  agree,
  close,
  contact,
  followUp,
  match,
  measure,
  meet,
  on,
  postClosure,
  startClosure,
  statusReport,
} from './acts.ts';

const scores = { motivation: 4, selfEsteem: 4, selfRatedHealth: 5, cooperation: 5, everydayCoping: 4 };

/**
 * Weekly contact until 2015-12-31, every second week from 2016-01-01. The gap after 25 December is a breach on
 * 9 January (15 days, by the rule in force on that day), warned of on 4 January. The contact after 18 March is warned of
 * on 23 March, since the 28th is Easter Monday.
 */
export const retOgPligt: Life = {
  title: 'ret-og-pligt mentor across 2016-01-01',
  tenant: 'soeby',
  programme: 'ret-og-pligt',
  training: ['mentor-introduction'],
  checks: [],
  referredOn: '2015-11-16',
  acts: [
    on('2015-11-17', async ({ give }) => {
      await give('assess-eligibility', { age: 41, inTargetGroup: true, section85: false }, 'caseworker');
      await give(
        'decide-grant',
        {
          from: '2015-12-01',
          to: '2016-06-01',
          hoursPerWeek: 0.5,
          assessment: 'Mentorstøtten er afgørende for fastholdelse',
          assessedBy: 'soeby-caseworker',
        },
        'caseworker',
      );
      await give('place-on-waiting-list');
    }),
    match('2015-11-18'),
    meet('2015-11-26'),
    followUp('2015-11-30', 1),
    agree('2015-12-01', {
      start: '2015-12-01',
      end: '2016-06-01',
      hoursPerMonth: 2,
      baseline: { instrument: 'progression', scores },
      signers: ['mentor', 'mentee', 'caseworker'],
      activatedBy: 'caseworker',
    }),
    contact('2015-12-04', 60),
    contact('2015-12-09', 60),
    contact('2015-12-14', 60),
    followUp('2015-12-15', 2),
    contact('2015-12-18', 60),
    contact('2015-12-21', 60),
    contact('2015-12-25', 60),
    contact('2016-01-13', 60),
    contact('2016-01-22', 60),
    contact('2016-01-29', 60),
    followUp('2016-02-01', 3),
    statusReport('2016-02-01', 1),
    contact('2016-02-05', 60),
    contact('2016-02-12', 60),
    contact('2016-02-19', 60),
    contact('2016-02-26', 60),
    followUp('2016-03-01', 4),
    measure('2016-03-01', 'progression', 1, scores),
    contact('2016-03-04', 60),
    contact('2016-03-11', 60),
    contact('2016-03-18', 60),
    contact('2016-03-29', 60),
    followUp('2016-04-01', 5),
    statusReport('2016-04-01', 2),
    contact('2016-04-06', 60),
    contact('2016-04-13', 60),
    contact('2016-04-20', 60),
    contact('2016-04-27', 60),
    followUp('2016-05-02', 6),
    contact('2016-05-04', 60),
    contact('2016-05-11', 60),
    contact('2016-05-18', 60),
    contact('2016-05-25', 60),
    measure('2016-05-31', 'progression', 2, scores),
    followUp('2016-06-01', 7),
    startClosure('2016-06-01'),
    close('2016-06-02', { instrument: 'progression', scores, statutory: true }),
    postClosure('2016-12-02', 1),
    postClosure('2017-06-02', 2),
  ],
  until: '2017-06-06',
  reminders: `
    2015-11-16 referralReceived 1          coordinator remind-opens
    2015-11-26 followUp         1          mentee      remind-opens
    2015-11-26 followUp         1          mentor      remind-opens
    2015-11-30 followUp         1          mentee      remind-due
    2015-11-30 followUp         1          mentor      remind-due
    2015-12-04 contactDuty      2015-12-01 mentor      warn
    2015-12-08 followUp         2          mentee      remind-opens
    2015-12-08 followUp         2          mentor      remind-opens
    2015-12-09 contactDuty      2015-12-04 mentor      warn
    2015-12-14 contactDuty      2015-12-09 mentor      warn
    2015-12-15 followUp         2          mentee      remind-due
    2015-12-15 followUp         2          mentor      remind-due
    2015-12-18 contactDuty      2015-12-14 mentor      warn
    2015-12-24 contactDuty      2015-12-21 mentor      warn
    2016-01-04 contactDuty      2015-12-25 mentor      warn
    2016-01-11 contactDuty      2015-12-25 mentor      breached-1
    2016-01-11 doseCheck        6          coordinator low-dose
    2016-01-22 contactDuty      2016-01-13 mentor      warn
    2016-01-25 followUp         3          mentee      remind-opens
    2016-01-25 followUp         3          mentor      remind-opens
    2016-01-25 statusReport     1          coordinator remind-opens
    2016-02-01 followUp         3          mentee      remind-due
    2016-02-01 followUp         3          mentor      remind-due
    2016-02-01 statusReport     1          coordinator remind-due
    2016-02-23 followUp         4          mentee      remind-opens
    2016-02-23 followUp         4          mentor      remind-opens
    2016-02-23 progression      1          mentee      remind-opens
    2016-03-01 followUp         4          mentee      remind-due
    2016-03-01 followUp         4          mentor      remind-due
    2016-03-01 progression      1          mentee      remind-due
    2016-03-23 contactDuty      2016-03-18 mentor      warn
    2016-03-29 followUp         5          mentee      remind-opens
    2016-03-29 followUp         5          mentor      remind-opens
    2016-03-29 statusReport     2          coordinator remind-opens
    2016-04-01 followUp         5          mentee      remind-due
    2016-04-01 followUp         5          mentor      remind-due
    2016-04-01 statusReport     2          coordinator remind-due
    2016-04-15 grantExpiry      1          caseworker  remind-due
    2016-04-25 followUp         6          mentee      remind-opens
    2016-04-25 followUp         6          mentor      remind-opens
    2016-05-02 followUp         6          mentee      remind-due
    2016-05-02 followUp         6          mentor      remind-due
    2016-05-18 grantExpiry      2          caseworker  remind-due
    2016-05-25 followUp         7          mentee      remind-opens
    2016-05-25 followUp         7          mentor      remind-opens
    2016-05-25 progression      2          mentee      remind-opens
    2016-06-01 followUp         7          mentee      remind-due
    2016-06-01 followUp         7          mentor      remind-due
    2016-06-01 grantExpiry      3          caseworker  remind-due
    2016-06-01 progression      3          mentee      remind-due
    2016-11-25 postClosure      1          coordinator remind-opens
    2016-12-02 postClosure      1          coordinator remind-due
    2017-05-26 postClosure      2          coordinator remind-opens
    2017-06-02 postClosure      2          coordinator remind-due
  `,
};

import type { AgreementTerms } from '#courses';
import { maker } from './maker.ts';

export const scheduleIntro = maker('ScheduleIntro', {
  date: '2026-03-05',
  time: '10:00',
  place: 'publicPlace',
  address: null,
});
export const completeAlignment = maker('CompleteAlignment', { participants: 'pair' });
export const holdIntro = maker('HoldIntro', { note: null });
export const abortStartup = maker('AbortStartup', { side: 'mentee', note: null });
export const terms: AgreementTerms = {
  start: '2026-03-02',
  end: '2026-09-01',
  hoursPerMonth: 3,
  tasks: ['applications'],
};
export const draftAgreement = maker('DraftAgreement', { terms });
export const signAgreement = maker('SignAgreement', { by: 'mentor', version: 1 });
export const measureBaseline = maker('MeasureBaseline', {
  measurement: 'measurement-1',
  instrument: 'status',
  respondent: 'mentee',
  scores: { status: 1 },
});
export const waiveBaseline = maker('WaiveBaseline', {
  instrument: 'status',
  reason: 'notPossible',
  note: null,
});
export const activateAgreement = maker('ActivateAgreement', { feedbackScopeShown: true });

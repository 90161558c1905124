import { describe, expect, it } from '@jest/globals';
import { explain, noWishes, rank, type Candidate, type MatchWishes, type Seeker } from '#matching';
import { bul, pift, retOgPligt } from '#test/support/course-story';
import { candidate, seeker } from '#test/support/match-field';

const wishing = (wishes: Partial<MatchWishes>, different: Partial<Seeker> = {}): Seeker =>
  seeker({ wishes: { ...noWishes, ...wishes }, ...different });

const reason = (criterion: string, from: Seeker, to: Candidate) => {
  const found = explain(from, to).find((each) => each.criterion === criterion);
  return [found?.points, found?.reason.da, found?.reason.en];
};

const order = (from: Seeker, ...candidates: readonly Candidate[]) =>
  rank(from, candidates).ranked.map(({ mentor, rank: place, score }) => [place, mentor, score]);

const stops = (from: Seeker, to: Candidate) =>
  rank(from, [to]).excluded.flatMap((each) => each.stops.map(({ refused, da }) => [refused, da]));

describe('a score gives its reasons in words (1.3/matching)', () => {
  it('for the trade (1.1/matching-basis)', () => {
    const inIt = wishing({ trades: ['it', 'finance'] });
    expect(reason('sector', inIt, candidate('m', { trades: ['health', 'it'] }))).toEqual([
      40,
      'samme branche (it)',
      'same trade (IT)',
    ]);
    expect(reason('sector', inIt, candidate('m', { trades: ['health'] }))).toEqual([
      0,
      'en anden branche (sundhed og omsorg)',
      'another trade (health)',
    ]);
    expect(reason('sector', inIt, candidate())).toEqual([20, 'branche ikke oplyst', 'trade not told']);
  });
  it('where two other trades need not be the same', () => {
    expect(reason('sector', wishing({ trades: ['other'] }), candidate('m', { trades: ['other'] }))).toEqual([
      20,
      'branche ikke oplyst',
      'trade not told',
    ]);
  });
  it('for the place, however it is written (1.1/matching-basis)', () => {
    const near = wishing({ areas: ['søby '] });
    expect(reason('area', near, candidate('m', { areas: ['Havneby', 'Søby'] }))).toEqual([
      30,
      'samme område (Søby)',
      'same area (Søby)',
    ]);
    expect(reason('area', near, candidate('m', { areas: ['Havneby'] }))).toEqual([
      0,
      'et andet område (Havneby)',
      'another area (Havneby)',
    ]);
  });
  it('for the language', () => {
    const arabic = wishing({ languages: ['ar', 'en'] });
    expect(reason('language', arabic, candidate('m', { languages: ['da', 'ar'] }))).toEqual([
      10,
      'taler arabisk',
      'speaks Arabic',
    ]);
    expect(reason('language', arabic, candidate())).toEqual([0, 'taler kun dansk', 'speaks Danish only']);
  });
  it('for wishes about the mentor, each as much as the other', () => {
    const wished = wishing({ mentorGender: 'woman', mentorAge: 'from50' });
    expect(reason('wishes', wished, candidate('m', { gender: 'woman', ageGroup: 'from50' }))).toEqual([
      10,
      'som ønsket: kvinde, 50 år eller mere',
      'as wished: a woman, 50 or older',
    ]);
    expect(reason('wishes', wished, candidate('m', { gender: 'woman', ageGroup: 'under30' }))).toEqual([
      5,
      'som ønsket: kvinde',
      'as wished: a woman',
    ]);
    expect(reason('wishes', wished, candidate('m', { gender: 'man', ageGroup: 'under30' }))).toEqual([
      0,
      'ikke som ønsket: kvinde, 50 år eller mere',
      'not as wished: a woman, 50 or older',
    ]);
    expect(reason('wishes', wishing({}), candidate())).toEqual([
      5,
      'ingen ønsker til mentoren',
      'no wishes about the mentor',
    ]);
  });
  it('for time and free places', () => {
    expect(
      reason('availability', seeker(), candidate('m', { hoursPerMonth: 3 }, { placesTaken: 1 })),
    ).toEqual([
      7.5,
      '3 timer om måneden af 3, 1 af 2 pladser fri',
      '3 hours a month of 3, 1 of 2 places free',
    ]);
    expect(
      reason(
        'availability',
        wishing({ hoursPerMonth: 8 }),
        candidate('m', { hoursPerMonth: 2 }, { capacity: 1 }),
      ),
    ).toEqual([6.3, '2 timer om måneden af 8, 1 af 1 plads fri', '2 hours a month of 8, 1 of 1 place free']);
    expect(
      reason('availability', seeker({ programme: retOgPligt }), candidate('m', { hoursPerMonth: 2.5 }))[1],
    ).toBe('2,5 timer om måneden, 2 af 2 pladser fri');
    expect(reason('availability', seeker(), candidate())[1]).toBe('timer ikke oplyst, 2 af 2 pladser fri');
  });
  it('and is their sum', () => {
    const [first] = rank(wishing({ trades: ['it'], areas: ['Søby'] }), [
      candidate('m', { trades: ['it'], areas: ['Søby'], hoursPerMonth: 3 }),
    ]).ranked;
    expect(first?.criteria.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(first?.score ?? 0, 6);
    expect(first?.score).toBe(90);
  });
});

describe('the programme says what weighs (1.1/matching-basis)', () => {
  const inIt = candidate('trade', { trades: ['it'], gender: 'man' });
  const asWished = candidate('wish', { trades: ['health'], gender: 'woman', ageGroup: 'under30' });
  const wished: Partial<MatchWishes> = { trades: ['it'], mentorAge: 'under30' };

  it('the trade where mentors come from business', () => {
    expect(order(wishing(wished, { programme: bul }), inIt, asWished).map(([, mentor]) => mentor)).toEqual([
      'trade',
      'wish',
    ]);
  });
  it('the young woman’s own wishes in PIFT', () => {
    expect(order(wishing(wished, { programme: pift }), inIt, asWished).map(([, mentor]) => mentor)).toEqual([
      'wish',
      'trade',
    ]);
  });
});

describe('of mentors who fit equally', () => {
  it('the one idle longest comes first, then the order of ids, and all have the same rank', () => {
    const idle = candidate('z', { idleSince: '2025-12-01' });
    expect(
      order(seeker(), candidate('b'), candidate('a'), idle).map(([place, mentor]) => [place, mentor]),
    ).toEqual([
      [1, 'z'],
      [1, 'a'],
      [1, 'b'],
    ]);
  });
});

describe('left out, whatever the score, is a mentor', () => {
  it('who is not ready for the programme (5.3/10)', () => {
    expect(stops(seeker(), candidate('m', {}, { approved: false, available: false }))).toEqual([
      ['MENTOR_NOT_APPROVED', 'ikke godkendt'],
      ['MENTOR_NOT_AVAILABLE', 'ikke til rådighed nu'],
    ]);
    expect(stops(seeker(), candidate('m', {}, { training: [] }))).toEqual([
      ['TRAINING_MISSING', 'mangler kurset mentor-introduction'],
    ]);
    expect(stops(seeker({ programme: pift }), candidate('m', {}, { checks: [] }))).toEqual([
      ['CHECK_MISSING', 'mangler attesten criminal-record'],
    ]);
    expect(stops(seeker(), candidate('m', {}, { confidentialitySigned: false }))).toEqual([
      ['CONFIDENTIALITY_MISSING', 'tavshedserklæringen er ikke underskrevet'],
    ]);
    expect(stops(seeker(), candidate('m', {}, { placesTaken: 2 }))).toEqual([
      ['NO_PLACE', 'alle 2 pladser er optaget eller lovet bort'],
    ]);
  });
  it('whom one of the two has ruled out, or with whom there is a conflict of interest (5.3/10)', () => {
    const ruledOut = (why: Seeker['ruledOut'][number]['why']) =>
      stops(seeker({ ruledOut: [{ mentor: 'm', why }] }), candidate('m')).flat()[0];
    expect(ruledOut('conflictOfInterest')).toBe('CONFLICT_OF_INTEREST');
    expect(ruledOut('vetoByMentee')).toBe('VETO_BY_MENTEE');
    expect(ruledOut('vetoByMentor')).toBe('VETO_BY_MENTOR');
    expect(ruledOut('declined')).toBe('DECLINED_BEFORE');
    expect(ruledOut('earlierMatch')).toBe('MATCHED_BEFORE');
    expect(stops(seeker(), candidate('mentee-1'))).toEqual([
      ['CONFLICT_OF_INTEREST', 'interessekonflikt mellem de to'],
    ]);
    expect(stops(seeker({ ruledOut: [{ mentor: 'n', why: 'declined' }] }), candidate('m'))).toEqual([]);
  });
  it('without the language in which alone they can talk', () => {
    const arabicOnly = wishing({ requiredLanguage: 'ar' });
    expect(stops(arabicOnly, candidate('m', { languages: ['da', 'en'] }))).toEqual([
      ['LANGUAGE_MISSING', 'taler ikke arabisk, og uden det kan de ikke tale sammen'],
    ]);
    expect(stops(arabicOnly, candidate('m', { languages: ['ar'] }))).toEqual([]);
    expect(stops(wishing({ requiredLanguage: 'da' }), candidate())).toEqual([]);
  });
  it('not of the gender wished for, in an offer for women; elsewhere it only weighs', () => {
    const woman = { mentorGender: 'woman' } as const;
    expect(stops(wishing(woman, { programme: pift }), candidate('m', { gender: 'man' }))).toEqual([
      ['GENDER_NOT_AS_WISHED', 'ikke oplyst som kvinde, og det er ønsket i et tilbud for kvinder'],
    ]);
    expect(stops(wishing(woman, { programme: pift }), candidate('m', { gender: 'woman' }))).toEqual([]);
    expect(stops(wishing(woman), candidate('m', { gender: 'man' }))).toEqual([]);
  });
});

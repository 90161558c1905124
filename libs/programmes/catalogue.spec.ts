import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  bandOf,
  type Catalogue,
  instrumentOf,
  isCatalogue,
  legalRuleRef,
  parseCatalogue,
  programmeAt,
  programmeRef,
  programmeVersion,
  ruleAt,
  scoreOf,
  noCorps,
} from './index.ts';

const folder = new URL('data/', import.meta.url);
const parsed = parseCatalogue(
  readdirSync(folder).map((name) => ({
    name,
    json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
  })),
);
const catalogue: Catalogue = isCatalogue(parsed)
  ? parsed
  : {
      programmes: [],
      legalRules: [],
      instruments: [],
      qualityStandards: [],
      organisations: [],
      agreedTexts: [],
      mentorCorps: noCorps,
    };

describe('the catalogue by date', () => {
  it.each([
    ['2013-12-31', undefined],
    ['2014-01-01', 'bul@2014'],
    ['2018-08-31', 'bul@2014'],
    ['2018-09-01', 'bul@2018'],
    ['2030-01-01', 'bul@2018'],
  ])('on %s begins a course under %s', (date, expected) => {
    const version = programmeAt(catalogue, 'bul', date);
    expect(version && programmeRef(version)).toBe(expected);
  });

  it.each([
    ['2003-06-30', undefined],
    ['2013-12-31', 'lab-mentor@2003'],
    ['2014-01-01', 'lab-mentor@2014'],
    ['2019-12-31', 'lab-mentor@2014'],
    ['2020-01-01', 'lab-mentor@2020'],
  ])('on %s the LAB mentor is the one of the law of that day: %s', (date, expected) => {
    const version = programmeAt(catalogue, 'lab-mentor', date);
    expect(version && programmeRef(version)).toBe(expected);
  });

  it('keeps the version a course is pinned to: three months in 2014, three to six in 2018', () => {
    const months = (version: string) => programmeVersion(catalogue, 'bul', version)?.durationMonths.max.value;
    expect([months('2014'), months('2018'), months('1999')]).toEqual([3, 6, undefined]);
  });

  it.each([
    ['2013-12-31', undefined, undefined],
    ['2015-12-31', 7, 'ret-og-pligt-contact@2014-01-01'],
    ['2016-01-01', 14, 'ret-og-pligt-contact@2016-01-01'],
    ['2026-01-01', 14, 'ret-og-pligt-contact@2020-01-01'],
  ])('asks on %s for contact every %s days by %s', (date, days, ref) => {
    const rule = ruleAt(catalogue, 'ret-og-pligt-contact', date);
    expect(rule?.content.kind === 'contact' ? rule.content.days.value : undefined).toBe(days);
    expect(rule && legalRuleRef(rule)).toBe(ref);
  });

  it.each([
    ['mentor-agreement', '2013-12-31', 'mentor-agreement@2003-07-01'],
    ['mentor-agreement', '2014-01-01', 'mentor-agreement@2014-01-01'],
    ['mentor-agreement', '2019-12-31', 'mentor-agreement@2014-01-01'],
    ['mentor-agreement', '2020-01-01', 'mentor-agreement@2020-01-01'],
    ['mentor-at-discharge', '2019-12-31', undefined],
    ['mentor-at-discharge', '2020-01-01', 'mentor-at-discharge@2020-01-01'],
    ['mentor-in-education', '2020-01-01', 'mentor-in-education@2020-01-01'],
    ['integration-mentor', '2026-01-01', 'integration-mentor@2020-01-01'],
    ['mentor-refund', '2015-12-31', 'mentor-refund@2014-01-01'],
    ['mentor-refund', '2016-01-01', 'mentor-refund@2016-01-01'],
    ['spend-ceiling', '2025-12-31', undefined],
    ['spend-ceiling', '2026-01-01', 'spend-ceiling@2026-01-01'],
  ])('holds %s on %s as %s (2.1/rules-by-date)', (id, date, ref) => {
    const rule = ruleAt(catalogue, id, date);
    expect(rule && legalRuleRef(rule)).toBe(ref);
  });

  it('books what mentors of the insured cost on another account from 2016 (1.2/refund)', () => {
    const accountOn = (date: string) => {
      const content = ruleAt(catalogue, 'mentor-account', date)?.content;
      return content?.kind === 'account' ? content.account.value : undefined;
    };
    expect([accountOn('2015-12-31'), accountOn('2016-01-01')]).toEqual(['5.68.98.019', '5.68.90.018']);
  });

  it('knows a bill, and lets it decide nothing', () => {
    const bill = catalogue.legalRules.find(({ status }) => status === 'proposed');
    expect(bill && legalRuleRef(bill)).toBe('mentor-agreement@2027-01-01');
    const inForce = ruleAt(catalogue, 'mentor-agreement', '2027-06-01');
    expect(inForce && [legalRuleRef(inForce), inForce.successor]).toEqual([
      'mentor-agreement@2020-01-01',
      'mentor-agreement@2027-01-01',
    ]);
  });

  it('does not claim to have verified the rule from 2020', () => {
    expect(ruleAt(catalogue, 'ret-og-pligt-contact', '2026-01-01')?.verified).toBe(false);
  });
});

describe('WHO-5', () => {
  const who5 = instrumentOf(catalogue, 'who5');
  const answers = (raw: number) =>
    Object.fromEntries(
      (who5?.items.value ?? []).map((item, index) => [item, Math.min(5, Math.max(0, raw - index * 5))]),
    );

  it.each([
    [7, 28, 'high-risk'],
    [8, 32, 'high-risk'],
    [9, 36, 'risk'],
    [12, 48, 'risk'],
    [13, 52, 'no-immediate-risk'],
  ])('reads raw %i as %i points: %s', (raw, points, band) => {
    const score = who5 && scoreOf(who5, answers(raw));
    expect(score).toBe(points);
    expect(who5 && bandOf(who5, score ?? -1)?.name).toBe(band);
  });

  it('guesses no missing answer and takes none off the scale', () => {
    expect(who5 && scoreOf(who5, { cheerful: 3, calm: 3, active: 3, rested: 3 })).toBeUndefined();
    expect(who5 && scoreOf(who5, { ...answers(9), interested: 6 })).toBeUndefined();
    expect(who5 && scoreOf(who5, { ...answers(9), extra: 1 })).toBeUndefined();
  });
});

describe('the other instruments', () => {
  it('are data alone: named items on one scale, no band, no wording (1.2/progression, 1.2/mentor-wheel)', () => {
    const shapes = ['progression', 'mentor-wheel', 'progression-sheet', 'bip', 'relation'].map((id) => {
      const found = instrumentOf(catalogue, id);
      return [id, found?.items.value.length, found?.scale.value, found?.bands.value.length];
    });
    expect(shapes).toEqual([
      ['progression', 5, { from: 1, to: 10 }, 0],
      ['mentor-wheel', 8, { from: 1, to: 10 }, 0],
      ['progression-sheet', 6, { from: 1, to: 10 }, 0],
      ['bip', 11, { from: 1, to: 5 }, 0],
      ['relation', 3, { from: 1, to: 5 }, 0],
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Catalogue, type CatalogueFile, isCatalogue, parseCatalogue } from './index.ts';

const folder = new URL('data/', import.meta.url);
const files = readdirSync(folder).map((name): CatalogueFile => ({
  name,
  json: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
}));

/** The catalogue with one file changed by replacing text in its JSON. */
const changed = (name: string, from: string | RegExp, to: string): ReturnType<typeof parseCatalogue> =>
  parseCatalogue(
    files.map((file) =>
      file.name === name
        ? { name, json: JSON.parse(JSON.stringify(file.json).replace(from, to)) as unknown }
        : file,
    ),
  );

const flawsOf = (parsed: Catalogue | ReturnType<typeof parseCatalogue>): string[] =>
  'errors' in parsed ? parsed.errors.map(({ file, path, reason }) => `${file} ${path} ${reason}`) : [];

describe('the catalogue that comes with the code', () => {
  it('is valid', () => {
    expect(flawsOf(parseCatalogue(files))).toEqual([]);
  });

  it('says of every figure where it comes from', () => {
    const naked: string[] = [];
    const walk = (value: unknown, path: string, covered: boolean): void => {
      if (typeof value === 'number' && !covered) naked.push(path);
      if (typeof value !== 'object' || value === null) return;
      const here = covered || Object.hasOwn(value, 'source');
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`, here);
    };
    for (const { name, json } of files) walk(json, name, false);
    expect(naked).toEqual([]);
  });

  it('gives each programme the shared duties and its own', () => {
    const catalogue = parseCatalogue(files);
    const bul = isCatalogue(catalogue) ? catalogue.programmes.find(({ id }) => id === 'bul') : undefined;
    expect(bul?.duties.map(({ rule }) => rule)).toEqual([
      'referralReceived',
      'referralIncomplete',
      'waiting',
      'matchProposal',
      'introNotHeld',
      'agreementUnsigned',
      'appointment',
      'noShow',
      'noShowCall',
      'noShowCaseMeeting',
      'mentorNoShow',
      'careCall',
      'concern',
      'criticalConcern',
      'noActivity',
      'pauseReturn',
      'agreementEnd',
      'closing',
      'afterClosure',
      'followUp',
      'contactLogSilence',
      'doseCheck',
      'status',
      'statusReport',
      'endWarning',
      'postClosure',
    ]);
  });
});

describe('an invalid file', () => {
  it.each([
    [
      'an unknown key',
      '"consentRequired"',
      '"consentNeeded"',
      'pift.json consentNeeded is not a known field',
    ],
    [
      'an unknown key within',
      '"screening"',
      '"screned"',
      'pift.json preparation.screned is not a known field',
    ],
    ['a missing key', '"doseCheck"', '"doseChek"', 'pift.json duties[2].rule doseChek is neither a rule nor'],
    [
      'a number without source',
      ',"source":"V14"',
      '',
      'pift.json measurements[0].respondents.source is missing',
    ],
    ['a made-up source', '"source":"V14"', '"source":"hearsay"', 'must be a source'],
    [
      'a seed without its words',
      ',"quote":"hvert forløb bliver skræddersyet"',
      '',
      'dose.hours.quote is missing',
    ],
    ['an offset nobody can count', '"6 wk"', '"6 weeks"', 'windows[3].from must be an offset'],
    ['a series in two units', '"every":"2 wk"', '"every":"2 d"', 'windows[3] from, every and to must'],
    ['a date that does not exist', '"2016-01-01"', '"2016-02-30"', 'validFrom.value must be a date'],
    ['weights that do not add up', '"wishes":0.5', '"wishes":0.6', 'add up to 1.1, not 1'],
    [
      'a limit that no row keeps',
      '"value":"5 bd"',
      '"value":"6 bd"',
      'limits.proposalExpires is 6 bd, but matchProposal',
    ],
    ['too long a minimum', '{"value":6,', '{"value":13,', 'durationMonths min is above max'],
    ['unknown shared duties', '"general@1"', '"general@9"', 'takesIn[0] general@9 is unknown'],
    [
      'an unknown instrument',
      '"instrument":"who5"',
      '"instrument":"who6"',
      'measurements[0].instrument who6 is unknown',
    ],
    ['a rule twice', '"rule":"statusReport"', '"rule":"followUp"', 'followUp is there twice'],
    [
      'a scheme that needs a grant',
      'VOLUNTARY_SOCIAL',
      'RIGHT_AND_DUTY',
      'grantRequired statutory schemes need',
    ],
  ])('with %s is refused with file, path and reason', (_, from, to, expected) => {
    expect(flawsOf(changed('pift.json', from, to)).join('\n')).toContain(expected);
  });

  it.each([
    [
      'a basis that another criterion outweighs',
      'vbm.json',
      '"value":["sector"]',
      '"value":["area"]',
      'matchingBasis.value sector weighs more, but is not among them',
    ],
    [
      'an unknown kind of mentor',
      'vbm.json',
      '"companyEmployee"',
      '"neighbour"',
      'mentors.value[0] must be one of volunteer, businessLeader',
    ],
    [
      'a last day of referral before the first',
      'ressourceforloeb.json',
      '"2026-01-31"',
      '"2013-01-31"',
      'referralsUntil.value is before validFrom',
    ],
    [
      'a standard without its words',
      'quality-standards.json',
      ',"quote":"god personlig kemi"',
      '',
      'qualityStandards[0].standards[3].quote is missing',
    ],
    [
      'a rule of an unknown kind',
      'legal-rules.json',
      '"kind":"ceiling"',
      '"kind":"wish"',
      'content.kind must be one of contact, grant, right, refund, account, ceiling',
    ],
    [
      'a successor that does not exist',
      'legal-rules.json',
      '"successor":"mentor-refund@2016-01-01"',
      '"successor":"mentor-refund@2017-01-01"',
      'successor mentor-refund@2017-01-01 is unknown',
    ],
    [
      'an end that nothing follows',
      'legal-rules.json',
      '"successor":"mentor-refund@2016-01-01"',
      '"successor":null',
      'successor must be mentor-refund@2016-01-01, the next version of the rule',
    ],
    [
      'an end without a word about what follows',
      'legal-rules.json',
      '"validFrom":"2026-01-01","validTo":null',
      '"validFrom":"2026-01-01","validTo":"2026-12-31"',
      'successor is missing: say what replaced it, or in gap why nothing did',
    ],
    [
      'an end before the beginning',
      'legal-rules.json',
      '"validFrom":"2026-01-01","validTo":null',
      '"validFrom":"2026-01-01","validTo":"2025-12-31"',
      'validTo is before validFrom',
    ],
    [
      'two rules on one day',
      'legal-rules.json',
      '"validTo":"2019-12-31"',
      '"validTo":"2020-01-01"',
      'ret-og-pligt-contact@2016-01-01 must end the day before ret-og-pligt-contact@2020-01-01 begins',
    ],
    [
      'a bill that claims to be read',
      'legal-rules.json',
      '"status":"proposed","verified":false',
      '"status":"proposed","verified":true',
      'verified does not fit the status',
    ],
  ])('with %s is refused', (_, file, from, to, expected) => {
    expect(flawsOf(changed(file, from, to)).join('\n')).toContain(expected);
  });

  it('with days between two rules is taken when it says why', () => {
    const gap = '"gap":{"da":"Loven trådte senere i kraft","en":"The act came into force later"}';
    const later = changed('legal-rules.json', '"2015-12-31"', `"2015-12-30",${gap}`);
    expect(flawsOf(later)).toEqual([]);
  });

  it('with a gap between two versions of a legal rule is refused', () => {
    expect(flawsOf(changed('legal-rules.json', '"2015-12-31"', '"2015-12-30"'))).toEqual([
      'legal-rules.json validTo ret-og-pligt-contact@2014-01-01 must end the day before ret-og-pligt-contact@2016-01-01 begins',
    ]);
  });

  it('with a version that is there already is refused', () => {
    expect(flawsOf(changed('bul-2014.json', '"version":"2014"', '"version":"2018"'))).toEqual([
      'bul-2018.json version bul@2018 is there twice: a change is a new version',
    ]);
  });

  it('that is no object at all is refused', () => {
    expect(flawsOf(parseCatalogue([{ name: 'x.json', json: [1] }]))[0]).toMatch(
      /^x\.json \(the file\) must be/,
    );
  });
});

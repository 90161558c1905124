import { describe, expect, it } from '@jest/globals';
import type { ProgrammeVersion } from '#programmes';
import { at, bul, by, programmeOf, retOgPligt, storyOf } from '#test/support/course-story';
import {
  changeLegalBasis,
  giveApproval,
  migrateProgramme,
  citizenDeclines,
  pathOf,
  reassignCaseworker,
  reassignCoordinator,
  submitReferral,
  transferCourse,
} from '#test/support/course-steps';

const path = pathOf(bul);
const { given } = storyOf(bul);
const open = [
  path.received,
  path.waiting,
  path.intro,
  path.agreement,
  path.active,
  path.closing,
  path.closed,
];

describe('another member of staff (5.3/37)', () => {
  it('takes over in any state of an open course, and the course stays where it is', () => {
    for (const reached of open) {
      const before = given(reached);
      before
        .when(reassignCoordinator())
        .records({ type: 'CoordinatorChanged', data: { from: 'coordinator', to: 'another-coordinator' } });
      const { course } = given(reached, reassignCoordinator(), by('leader', reassignCaseworker()));
      expect(course).toMatchObject({
        state: before.course.state,
        coordinator: 'another-coordinator',
        caseworker: 'another-caseworker',
      });
    }
  });
  it('takes over a statutory course too, whoever gives it', () => {
    const statutory = storyOf(retOgPligt).given(pathOf(retOgPligt).active);
    statutory.when(reassignCaseworker()).records('CaseworkerChanged');
    statutory.when(by('leader', reassignCaseworker())).records('CaseworkerChanged');
  });
  it('takes over once', () => {
    given(path.active, reassignCoordinator()).when(reassignCoordinator()).changesNothing();
    given(path.active)
      .when(reassignCaseworker({ to: 'caseworker' }))
      .changesNothing();
  });
  it('does not take over what has ended', () => {
    const declined = given(path.waiting, at('2026-03-02', by('mentee', citizenDeclines())));
    declined.when(reassignCoordinator()).refuses('NOT_ALLOWED_NOW');
  });
});

describe('a transfer (5.3/25)', () => {
  it('gives the course to those who have said yes to it, and it stays where it is', () => {
    for (const reached of open) {
      const { course } = given(reached, transferCourse());
      expect(course).toMatchObject({
        state: given(reached).course.state,
        municipality: 'Vig',
        team: 'south',
        coordinator: 'southern-coordinator',
        caseworker: 'southern-caseworker',
      });
    }
    given(path.active, transferCourse()).when(transferCourse()).changesNothing();
  });
  it('has a reason, and the yes of another', () => {
    given(path.active)
      .when(transferCourse({ reason: '' }))
      .refuses('REASON_MISSING');
    given(path.active)
      .when(transferCourse({ acceptedBy: 'coordinator' }))
      .refuses('RECEIVER_NOT_ASKED');
  });
  it('never leaves a statutory course without a caseworker', () => {
    storyOf(retOgPligt)
      .given(pathOf(retOgPligt).active)
      .when(transferCourse({ caseworker: null }))
      .refuses('CASEWORKER_MISSING');
  });
});

describe('a later version of the programme (5.3/38)', () => {
  /** A version to come, in which the municipality gets its status after two months and a half. */
  const target: ProgrammeVersion = {
    ...bul,
    version: '2030',
    validFrom: { ...bul.validFrom, value: '2030-01-01' },
    duties: bul.duties.map((duty) =>
      duty.rule === 'statusReport' && duty.kind === 'windows'
        ? {
            ...duty,
            windows: [
              {
                anchor: 'agreementStart' as const,
                at: { count: 75, unit: 'd' as const },
                opensBefore: { count: 7, unit: 'd' as const },
                source: 'default',
              },
            ],
          }
        : duty,
    ),
  };
  const migrate = migrateProgramme({ target });
  const approved = [...path.active, giveApproval('migration')];
  it('holds from now on, and what that does to the duties is kept', () => {
    const window = { rule: 'statusReport', episode: 1, ordinal: 1, leg: 'coordinator' };
    given(approved)
      .when(migrate)
      .records({
        type: 'ProgrammeVersionMigrated',
        data: {
          from: '2018',
          to: '2030',
          gone: [{ ...window, due: '2026-06-02' }],
          made: [{ ...window, due: '2026-05-16' }],
        },
      });
    expect(given(approved, migrate).course).toMatchObject({
      state: 'active',
      programme: { id: 'bul', version: '2030' },
      ledger: { approvals: [{ of: 'migration', used: true }] },
    });
  });
  it('changes nothing that has been due', () => {
    given(approved).when(at('2026-05-17', migrate)).refuses('WOULD_COUNT_ANEW');
  });
  it('does not change what is asked of a closed course', () => {
    given(path.closed).when(migrate).refuses('NOT_ALLOWED_NOW');
  });
  it('is decided by two, with a reason', () => {
    given(path.active).when(migrate).refuses('APPROVAL_MISSING');
    given(approved)
      .when(migrateProgramme({ target, reason: '' }))
      .refuses('REASON_MISSING');
  });
  it('is a later one of the same programme', () => {
    const story = given(path.active, giveApproval('migration'));
    story.when(migrateProgramme()).changesNothing();
    story.when(migrateProgramme({ target: null })).refuses('UNKNOWN_VERSION');
    story.when(migrateProgramme({ target: programmeOf('bul', '2014') })).refuses('NOT_A_LATER_VERSION');
  });
});

describe('the legal basis (5.3/39)', () => {
  const statutory = storyOf(retOgPligt);
  const consent = { textVersion: '1', on: '2019-12-02', laterContact: true };
  const referred = at('2019-12-02', submitReferral({ consent }));
  const change = by('caseworker', changeLegalBasis());
  it('becomes the version in force on the day, and the one before stays known', () => {
    statutory
      .given(referred)
      .when(at('2020-01-02', change))
      .records({
        type: 'LegalBasisChanged',
        data: {
          from: { rule: 'ret-og-pligt-contact', version: '2016-01-01' },
          version: '2020-01-01',
          verified: false,
        },
      });
    statutory.given(referred, at('2020-01-02', change)).when(at('2020-01-03', change)).changesNothing();
  });
  it('stays as long as the same version is in force', () => {
    statutory.given(referred).when(at('2019-12-31', change)).changesNothing();
  });
  it('is changed with a reason, by the caseworker', () => {
    const story = statutory.given(referred);
    story
      .when(at('2020-01-02', by('caseworker', changeLegalBasis({ reason: ' ' }))))
      .refuses('REASON_MISSING');
    story.when(at('2020-01-02', changeLegalBasis())).refuses('CASEWORKER_DECIDES');
  });
  it('is none in a voluntary scheme', () => {
    given(path.active).when(change).refuses('NO_LEGAL_BASIS_NEEDED');
  });
});

import { addDays, createCalendar } from '#calendar';
import { instrumentOf, isStatutory, programmeAt, type Catalogue, type ProgrammeVersion } from '#programmes';
import type { LocalDate } from '#kernel';
import type { FileKind } from '../files/index.ts';
import { createChance } from './chance.ts';
import { seedFile, type CourseRows, type SeedFiles } from './cells.ts';
import { courseRows } from './course-rows.ts';
import { liveFrom } from './life.ts';
import type { SeedOrganisation, SeedPerson, SeedStaff } from './organisation.ts';
import { capacityOf, mentorRows, staffRows } from './people.ts';
import { rhythms } from './rhythms.ts';
import { turnFor, turns } from './turn.ts';

export interface SeedWish {
  readonly organisation: SeedOrganisation;
  readonly staff: readonly SeedStaff[];
  /** Who can sign in as mentor and as mentee: they are matched with each other. */
  readonly mentor: SeedPerson;
  readonly mentee: SeedPerson;
  readonly catalogue: Catalogue;
  readonly today: LocalDate;
  readonly seed: number;
}

/** 18 months. */
const days = 540;
/** In some courses things go another way: every thirteenth, the newest of them still lacking information. */
const detours = ['declined', 'rejected', 'withdrawn', 'declined', 'incomplete'] as const;
const detourOf = (index: number) => (index % 13 === 6 ? detours[Math.floor(index / 13)] : undefined);

/** Its programmes in turn; one that no longer takes referrals on that day gives its turn to the first. */
const versionFor = (
  catalogue: Catalogue,
  programmes: SeedOrganisation['programmes'],
  index: number,
  referred: LocalDate,
): ProgrammeVersion => {
  const turn = programmeAt(catalogue, programmes[index % programmes.length] ?? programmes[0], referred);
  const open = turn !== undefined && referred <= (turn.referralsUntil?.value ?? referred);
  const version = open ? turn : programmeAt(catalogue, programmes[0], referred);
  if (version === undefined) throw new Error(`The catalogue has no ${programmes[0]} on ${referred}`);
  return version;
};

/** The rows of a fictitious organisation's files: the same for the same seed, date and catalogue. */
export const generateSeed = ({
  organisation,
  staff,
  mentor,
  mentee,
  catalogue,
  today,
  seed,
}: SeedWish): SeedFiles => {
  const chance = createChance(seed);
  const calendar = createCalendar();
  const { programmes, courses, mentors, teams, municipalities, firstNumber } = organisation;
  const begin = addDays(today, -days);
  /** Courses that hold a place today, by mentor. */
  const held = new Array<number>(mentors).fill(0);
  const free = (): number => held.findIndex((count, index) => count < capacityOf(index));
  const another = (mentor: number): number =>
    held.findIndex((count, index) => index !== mentor && count < capacityOf(index));
  const all: CourseRows[] = [];
  let menteeHasCourse = false;
  const turnsLeft = new Set(turns);
  for (let index = 0; index < courses; index++) {
    const referred = addDays(begin, Math.floor((index * days) / courses) + chance.between(0, 5));
    const version = versionFor(catalogue, programmes, index, referred);
    const rhythm = rhythms[version.id];
    if (rhythm === undefined) throw new Error(`The seed knows no rhythm of ${version.id}`);
    const detour = detourOf(index);
    const unanswered = index === courses - 4 ? addDays(today, -1) : undefined;
    const life = liveFrom(referred, rhythm, chance, calendar, unanswered);
    const justClosed = life.closed <= today && life.closed > addDays(today, -25);
    const running = detour === undefined && life.menteeYes <= today && today < life.closed;
    const own = running && life.start <= today && today < life.closing && !menteeHasCourse;
    if (own) menteeHasCourse = true;
    const other = running ? free() : chance.between(0, mentors - 1);
    const mentorIndex = own ? 0 : other;
    if (running) held[mentorIndex] = (held[mentorIndex] ?? 0) + 1;
    const turn = running && !own ? turnFor([...turnsLeft], life.start, life.closing, today) : undefined;
    if (turn !== undefined) turnsLeft.delete(turn);
    const second = turn === 'rematched' ? another(mentorIndex) : undefined;
    if (second !== undefined) held[second] = (held[second] ?? 0) + 1;
    const team = teams[index % teams.length] ?? teams[0];
    const inTeam = (role: string) =>
      staff.find((each) => each.roles.includes(role) && each.team === team)?.email ?? '';
    all.push(
      courseRows({
        number: `F-${firstNumber + index}`,
        mentee: `B-${firstNumber + index}`,
        person: own ? mentee : undefined,
        programme: version.id,
        instrument: version.measurements[0]?.instrument ?? 'status',
        statutory: isStatutory(version.schemeKind),
        life,
        mentor: `M-${mentorIndex + 1}`,
        detour,
        turn,
        secondMentor: second === undefined ? undefined : `M-${second + 1}`,
        laterContact: (!justClosed && chance.between(1, 8) !== 1) || turn === 'laterContact',
        today,
        team,
        municipality: chance.oneOf(municipalities),
        caseworker: inTeam('caseworker'),
        coordinator: inTeam('coordinator'),
        items: (instrument) => instrumentOf(catalogue, instrument)?.items.value.length ?? 0,
        chance,
      }),
    );
  }
  return {
    staff: staffRows(staff),
    mentors: mentorRows(organisation, mentor, begin, chance),
    referrals: all.flatMap((course) => course.referrals),
    matches: all.flatMap((course) => course.matches),
    agreements: all.flatMap((course) => course.agreements),
    pauses: all.flatMap((course) => course.pauses),
    consents: all.flatMap((course) => course.consents),
    contacts: all.flatMap((course) => course.contacts),
    noShows: all.flatMap((course) => course.noShows),
    concerns: all.flatMap((course) => course.concerns),
    followUps: all.flatMap((course) => course.followUps),
    measurements: all.flatMap((course) => course.measurements),
    outcomes: all.flatMap((course) => course.outcomes),
  };
};

/** What each file is called, and its bytes in the organisation's own dialect. */
export const encodeSeed = (
  generated: SeedFiles,
  { dialect }: SeedOrganisation,
  nameOf: (kind: FileKind) => string,
): readonly { readonly name: string; readonly bytes: Buffer }[] =>
  (Object.keys(generated) as FileKind[]).map((kind) => ({
    name: nameOf(kind),
    bytes: seedFile(kind, generated[kind], dialect),
  }));

import { addDays } from '#calendar';
import type { LocalDate } from '#kernel';
import type { Chance } from './chance.ts';
import { danishDate, type SeedRow } from './cells.ts';
import { firstNames, lastNames, sectors } from './names.ts';
import type { SeedOrganisation, SeedPerson, SeedStaff } from './organisation.ts';

/** Nobody's name. Numbers keep two of the same apart. */
export const someone = (chance: Chance): string => `${chance.oneOf(firstNames)} ${chance.oneOf(lastNames)}`;

const roleWords: Readonly<Record<string, string>> = {
  caseworker: 'sagsbehandler',
  coordinator: 'koordinator',
  leader: 'leder',
  'data-protection-officer': 'databeskyttelsesrådgiver',
};

export const staffRows = (staff: readonly SeedStaff[]): readonly SeedRow<'staff'>[] =>
  staff.map(({ id, name, email, roles, team }) => ({
    id,
    name,
    email,
    roles: roles.map((role) => roleWords[role] ?? role).join('|'),
    ...(team !== null && { team }),
  }));

/**
 * Mentors who have been ready since before the first course, and one who left before it. Number 1 is the one who can
 * sign in. Some have had a pause before the first course; some have been looked after since.
 */
export const mentorRows = (
  { tenant, mentors, municipalities, programmes }: SeedOrganisation,
  first: SeedPerson,
  before: LocalDate,
  chance: Chance,
): readonly SeedRow<'mentors'>[] =>
  Array.from({ length: mentors + 1 }, (_, index) => {
    const on = (days: number) => danishDate(addDays(before, days - 60));
    const social = programmes.includes('pift');
    return {
      mentor: `M-${index + 1}`,
      name: index === 0 ? first.name : someone(chance),
      email: index === 0 ? first.email : `mentor-${index + 1}.${tenant}@example.org`,
      phone: '20 00 00 00',
      appliedOn: on(chance.between(0, 10)),
      channel: chance.oneOf(['opslag', 'netværk', 'arbejdsplads']),
      kind: chance.oneOf(kindsOf(programmes)),
      screenedOn: on(chance.between(12, 20)),
      approvedOn: on(chance.between(22, 30)),
      trainedOn: on(35),
      modules: social ? 'mentor-introduction|mentor-course' : 'mentor-introduction',
      ...(social && { checks: `straffeattest ${on(32)}` }),
      confidentialityOn: on(31),
      capacity: String(capacityOf(index)),
      hours: '8,5',
      trades: chance.oneOf(sectors),
      areas: chance.oneOf(municipalities),
      languages: 'dansk|engelsk',
      ...(index % 5 === 1 && { pauses: `${on(38)}..${on(52)}` }),
      ...(index < mentors && index % 4 === 2 && { sparring: `${on(90)}|${on(180)}`, supervision: on(120) }),
      ...(index < mentors && index % 6 === 3 && { care: `tak ${on(200)}|opkald ${on(260)}` }),
      ...(index === mentors && { leftOn: on(55), leftBecause: 'flyttet' }),
    };
  });

/** Where a contact duty holds by law, the mentors are not volunteers. */
const kindsOf = (programmes: readonly string[]): readonly [string, ...string[]] =>
  programmes.includes('ret-og-pligt')
    ? ['kommunalt ansat', 'ekstern konsulent', 'frikøbt medarbejder']
    : ['frivillig', 'erhvervsleder', 'virksomhedsansat'];

/** Two or three courses at a time. */
export const capacityOf = (mentor: number): number => (mentor % 3 === 0 ? 3 : 2);

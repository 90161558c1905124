import { createCalendar } from '#calendar';
import type { CourseEvent } from '#courses';
import type { LocalDate } from '#kernel';
import { loadCatalogue } from '#use-cases/load-catalogue';
import { createProjections } from '#views';
import { rebuild } from '#views/rebuild';
import { courseUnderWay } from '../course-under-way.ts';
import type { Bench } from '../figure.ts';
import { openStaffedHouse, type StaffedHouse } from './staffed-house.ts';

const courses = 100_000;
const eachHas = 40;
const coordinators = courses / eachHas;
const inATeam = 25;

/**
 * A hundred thousand courses, each under way: forty for each coordinator, a thousand for each team. The readers' own have 24
 * events and the others 14, and no text: what is in the background is not read, and a key file each would be the work.
 */
const eventsOf = (today: LocalDate, index: number): readonly CourseEvent[] => {
  const who = index % coordinators;
  const told = courseUnderWay(today).map((event): CourseEvent => {
    if (event.type !== 'ReferralReceived') return event;
    const { type, data } = event;
    const team = `team ${Math.floor(who / inATeam)}`;
    return { type, data: { ...data, number: `F-${index}`, coordinator: `co-${who}`, team } };
  });
  return who < 20 ? told : told.slice(0, 14);
};

let opened: Promise<StaffedHouse> | undefined;

/** Opens it once for all figures that are measured in it. Takes minutes. */
export const openBulkHouse = (bench: Bench): Promise<StaffedHouse> => (opened ??= open(bench));

const open = async (bench: Bench): Promise<StaffedHouse> => {
  const house = await openStaffedHouse({ ...bench, afterwards: bench.atTheEnd }, courses, eventsOf);
  bench.say(`… ${courses} courses are there`);
  const catalogue = { ...loadCatalogue(), calendar: createCalendar() };
  for (const projection of createProjections(catalogue)) await rebuild(house, projection);
  bench.say('… and in the read models');
  return house;
};

/** Reader `n`'s own course `m`. */
export const courseOf = ({ courses: all }: StaffedHouse, n: number, m: number): string =>
  all[n + coordinators * (m % eachHas)] ?? '';

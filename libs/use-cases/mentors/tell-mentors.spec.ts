import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '#calendar';
import { createInMemoryEventStore } from '#event-store';
import type { StreamId } from '#kernel';
import { mentorUpcasters } from '#mentors';
import { mentorsProjection } from '#views/mentors';
import { at, bul, storyOf, type Step } from '#test/support/course-story';
import { giveApproval, pathOf, reopenCourse } from '#test/support/course-steps';
import { anAppend } from '#test/support/store';
import { loadCatalogue } from '../load-catalogue.ts';
import { createMentorCommands } from '../mentor-commands.ts';
import { tellMentors } from './tell-mentors.ts';

const tenant = 'nydansk';
const mentorId = 'mentor-1';
const path = pathOf(bul);
const reopened = [...path.closed, giveApproval('reopening'), at('2026-03-16', reopenCourse())];

/** A mentor who has applied and a course that has come so far, and what of the course has been told on. */
const house = async (...steps: readonly Step[]) => {
  const store = createInMemoryEventStore({ upcasters: mentorUpcasters });
  const write = (stream: StreamId, events: readonly { type: string; data: object }[]) =>
    store.append(tenant, {
      ...anAppend({ stream }),
      events: events.map((event) => ({ ...event, occurredAt: '2026-03-02T11:00:00.000Z' })),
    });
  await write(`mentor-${mentorId}`, [
    { type: 'MentorApplied', data: { on: '2026-03-02', mentor: mentorId, channel: null } },
  ]);
  await write('course-c1', storyOf(bul).given(...steps).events);
  const mentors = createMentorCommands({
    store,
    catalogue: loadCatalogue().catalogue,
    calendar: createCalendar(),
    contentHash: () => Promise.resolve('the same'),
    claimsHeld: () => Promise.resolve([]),
    matchGround: () => Promise.resolve(null),
    nextCourseNumber: () => Promise.resolve('F-1'),
  });
  const { events } = await store.load(tenant, 'course-c1');
  await tellMentors(mentors, tenant, events);
  await tellMentors(mentors, tenant, events);
  return {
    told: (await store.load(tenant, `mentor-${mentorId}`)).events.map(({ type }) => type).slice(1),
    listed: mentorsProjection.fold(await store.read(tenant, 0, 1_000), [], 'now'),
  };
};

const placesTaken = (taken: number) =>
  expect.arrayContaining([
    expect.objectContaining({ rows: [expect.objectContaining({ mentor: mentorId, places_taken: taken })] }),
  ]);

describe('a course that ends, and goes on after all', () => {
  it('is given back by its mentor', async () => {
    const { told, listed } = await house(...path.closed);
    expect(told).toEqual(['CourseTakenOn', 'CourseGivenBack']);
    expect(listed).toEqual(placesTaken(0));
  });
  it('is the mentor’s again when it is reopened with the same one (5.3/31)', async () => {
    const { told, listed } = await house(...reopened);
    expect(told).toEqual(['CourseTakenOn', 'CourseGivenBack', 'CourseTakenOn']);
    expect(listed).toEqual(placesTaken(1));
  });
});

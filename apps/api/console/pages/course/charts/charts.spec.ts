import { describe, expect, it } from '@jest/globals';
import type { Ledger } from '#courses';
import { bul, retOgPligt, at, by } from '#test/support/course-story';
import { logContact, pathOf } from '#test/support/course-steps';
import { pageOf } from '#test/support/course-page';
import { drawBars, type Bar } from './bars.ts';
import { gapsBetweenContacts } from './contact-gaps.ts';
import { hoursOf } from './hours.ts';
import { drawLine } from './line.ts';
import { plot, scaleFor } from './plot.ts';
import { mostOf, scoresOf } from './wellbeing.ts';

type Measurement = Ledger['measurements'][number];

const bar = (value: number, limit: number | null = null): Bar => ({
  ...{ label: String(value), value, limit, running: false },
});

const contactsOn = (...days: readonly `${number}-${string}`[]) =>
  days.map((on, index) => at(on, by('mentor', logContact({ contact: `contact-${index}`, minutes: 90 }))));

describe('a scale', () => {
  it.each([
    [0.4, [0, 1]],
    [3, [0, 1, 2, 3]],
    [26, [0, 10, 20, 30]],
    [100, [0, 20, 40, 60, 80, 100]],
  ])('up to %d has lines at %j', (value, ticks) => {
    expect(scaleFor(value)).toEqual({ most: ticks.at(-1), ticks });
  });
});

describe('a bar chart', () => {
  it('draws a bar as high as its number, beside one another, with the limit across its room', () => {
    const { bars } = drawBars([bar(10, 5), bar(5)]);
    const [first, second] = bars;
    expect([first?.y, first?.height]).toEqual([plot.top, plot.bottom - plot.top]);
    expect(second?.height).toBeCloseTo((plot.bottom - plot.top) / 2, 1);
    expect(first?.mark).toEqual({ from: plot.left, to: (plot.left + plot.right) / 2, y: second?.y });
    expect(second?.mark).toBeNull();
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
  });

  it('has a floor where nothing has happened', () => {
    expect(drawBars([]).bars).toEqual([]);
    expect(drawBars([bar(0)]).bars[0]?.height).toBe(0);
  });
});

describe('a line over time', () => {
  const bands = [
    { from: 0, to: 35 },
    { from: 36, to: 100 },
  ];
  it('keeps days as far apart as they were, on the bands of the scale', () => {
    const measured = [
      { on: '2026-03-01', score: 0 },
      { on: '2026-03-02', score: 50 },
      { on: '2026-03-11', score: 100 },
    ] as const;
    const { points, path, bands: drawn } = drawLine(measured, 100, bands);
    const [first, second, third] = points.map(({ x }) => x);
    expect(((second ?? 0) - (first ?? 0)) * 10).toBeCloseTo((third ?? 0) - (first ?? 0), 0);
    expect(points.map(({ y }) => y)).toEqual([plot.bottom, (plot.top + plot.bottom) / 2, plot.top]);
    expect(path.split(' ')).toHaveLength(3);
    expect(drawn.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(plot.bottom - plot.top, 0);
  });

  it('puts a single measurement in the middle', () => {
    const [point] = drawLine([{ on: '2026-03-01', score: 40 }], 100, bands).points;
    expect(point?.x).toBe((plot.left + plot.right) / 2);
  });
});

describe('the gaps between contacts', () => {
  const gapsOf = ({ view, why }: ReturnType<typeof pageOf>) =>
    gapsBetweenContacts(view.course, why.deadlines, view.at);

  it('are counted from the start of the agreement against the silence limit, the last one up to today', () => {
    const steps = [...pathOf(bul).active, ...contactsOn('2026-03-09', '2026-03-30')];
    expect(gapsOf(pageOf(bul, steps, { today: '2026-04-07' }))).toEqual([
      { from: '2026-03-02', to: '2026-03-09', days: 7, limit: 14 },
      { from: '2026-03-09', to: '2026-03-30', days: 21, limit: 14 },
      { from: '2026-03-30', to: null, days: 8, limit: 14 },
    ]);
  });

  it('are those of the contact duty where the law has one', () => {
    const steps = [...pathOf(retOgPligt).active, ...contactsOn('2026-03-09', '2026-03-30')];
    const gaps = gapsOf(pageOf(retOgPligt, steps, { today: '2026-04-07' }));
    expect(gaps.map(({ days, limit }) => [days, limit])).toEqual([
      [7, 14],
      [21, 14],
      [8, 14],
    ]);
  });

  it('are none before the course has begun', () => {
    expect(gapsOf(pageOf(bul, pathOf(bul).waiting, { today: '2026-04-07' }))).toEqual([]);
  });
});

describe('hours', () => {
  it('are those of each month against its share of the agreement', () => {
    const steps = [...pathOf(bul).active, ...contactsOn('2026-03-09', '2026-04-01')];
    const { view } = pageOf(bul, steps, { today: '2026-04-07' });
    const hours = hoursOf(view.course, 'month', view.at);
    expect(hours?.months).toEqual([
      { from: '2026-03-02', agreed: (30 / 31) * 3, held: 1.5 },
      { from: '2026-04-01', agreed: 3, held: 1.5 },
    ]);
    expect(hours?.held).toBe(3);
    expect(hours?.agreed).toBeCloseTo(18, 0);
  });

  it('are those granted a week where a grant says so', () => {
    const { view } = pageOf(retOgPligt, pathOf(retOgPligt).active, { today: '2026-04-07' });
    const hours = hoursOf(view.course, 'week', view.at);
    expect(hours?.months[1]?.agreed).toBeCloseTo((30 / 7) * 2, 6);
  });

  it('are not counted before there is an agreement', () => {
    const { view } = pageOf(bul, pathOf(bul).intro, { today: '2026-04-07' });
    expect(hoursOf(view.course, 'month', view.at)).toBeUndefined();
  });
});

describe('the mentee’s scores', () => {
  const { view, instruments } = pageOf(bul, pathOf(bul).active, { today: '2026-04-07' });
  const who5 = instruments.find(({ id }) => id === 'who5');
  if (who5 === undefined) throw new Error('no WHO-5 in the catalogue');
  const measurement: Measurement = {
    ...{ measurement: 'm', episode: 1, instrument: 'who5', ordinal: 1, respondent: 'mentee' as const },
    ...{ on: '2026-04-01', told: { by: 'coordinator', at: '2026-04-01T12:00:00.000Z', on: '2026-04-01' } },
    ...{ scores: { cheerful: 1, calm: 1, active: 2, rested: 2, interested: 1 }, voided: false },
  };
  const scores = (...measurements: readonly Measurement[]) =>
    scoresOf(who5, { ...view.course.ledger, measurements });

  it('are told with what they mean, oldest first', () => {
    expect(
      scores({ ...measurement, on: '2026-05-01' }, measurement).map(({ on, score, band }) => [
        on,
        score,
        band?.name,
      ]),
    ).toEqual([
      ['2026-04-01', 28, 'high-risk'],
      ['2026-05-01', 28, 'high-risk'],
    ]);
    expect(mostOf(who5)).toBe(100);
  });

  it('leave out what was voided, and what the reader may not see', () => {
    expect(scores({ ...measurement, voided: true }, { ...measurement, scores: {} })).toEqual([]);
  });
});

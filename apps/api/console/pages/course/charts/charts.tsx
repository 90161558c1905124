import type { Course } from '#courses';
import type { LocalDate } from '#kernel';
import type { Instrument, ProgrammeVersion } from '#programmes';
import type { WhyView } from '#use-cases/queries/read-why';
import { dayAndMonth, monthName, number, shortDate } from '../../../language/formats.ts';
import { useLanguage } from '../../../language/spoken.tsx';
import { words } from '../words.ts';
import { BarChart } from './bar-chart.tsx';
import { gapsBetweenContacts } from './contact-gaps.ts';
import { Figure } from './figure.tsx';
import { hoursOf } from './hours.ts';
import { LineChart } from './line-chart.tsx';
import { drawLine } from './line.ts';
import { mostOf, scoresOf } from './wellbeing.ts';

interface About {
  readonly course: Course;
  readonly at: LocalDate;
}

/** So many bars or points there is room for, the newest of them; the table has all. */
const most = 10;

/** What the numbers of a course look like; a chart without numbers is not there. */
export const Charts = ({
  course,
  at,
  deadlines,
  programme,
  instruments,
}: About & {
  readonly deadlines: WhyView['deadlines'];
  readonly programme: ProgrammeVersion;
  readonly instruments: readonly Instrument[];
}) => {
  const wellbeing = instruments.find(({ id }) => id === 'who5');
  return (
    <>
      {wellbeing !== undefined && <WellbeingChart course={course} instrument={wellbeing} />}
      <GapChart course={course} at={at} deadlines={deadlines} />
      <HoursChart course={course} at={at} per={programme.dose.per} />
    </>
  );
};

const WellbeingChart = ({
  course,
  instrument,
}: Pick<About, 'course'> & { readonly instrument: Instrument }) => {
  const { language, say } = useLanguage();
  const scores = scoresOf(instrument, course.ledger);
  const [last, before] = [scores.at(-1), scores.at(-2)];
  if (last === undefined) return null;
  const title = say(instrument.name);
  const drawn = drawLine(scores.slice(-most), mostOf(instrument), instrument.bands.value);
  return (
    <Figure
      id="wellbeing"
      title={title}
      sentence={say(words.lastScore(last.score, last.band?.label, before?.score))}
      head={[say(words.measuredOn), say(words.score), say(words.meaning)]}
      rows={scores.map(({ on, score, band }) => [
        ...[shortDate(language, on), number(language, score)],
        band === undefined ? '' : say(band.label),
      ])}
    >
      <LineChart title={title} drawn={drawn} />
    </Figure>
  );
};

const GapChart = ({ course, at, deadlines }: About & { readonly deadlines: WhyView['deadlines'] }) => {
  const { language, say } = useLanguage();
  const gaps = gapsBetweenContacts(course, deadlines, at);
  const last = gaps.at(-1);
  if (last === undefined) return null;
  const title = say(words.gaps);
  const over = gaps.filter(({ days, limit }) => limit !== null && days > limit).length;
  return (
    <Figure
      id="gaps"
      title={title}
      sentence={say(words.gapsSentence(last.limit, over))}
      head={[say(words.from), say(words.to), say(words.days), say(words.atMost)]}
      rows={gaps.map(({ from, to, days, limit }) => [
        shortDate(language, from),
        to === null ? say(words.stillRunning) : shortDate(language, to),
        number(language, days),
        limit === null ? '–' : number(language, limit),
      ])}
    >
      <BarChart
        title={title}
        bars={gaps.slice(-most).map(({ from, to, days, limit }) => ({
          ...{ value: days, limit, running: to === null, label: dayAndMonth(from) },
        }))}
        isWrong={({ value, limit }) => limit !== null && value > limit}
      />
    </Figure>
  );
};

const HoursChart = ({ course, at, per }: About & { readonly per: 'month' | 'week' }) => {
  const { language, say } = useLanguage();
  const hours = hoursOf(course, per, at);
  if (hours === undefined || hours.months.length === 0) return null;
  const title = say(words.hours);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return (
    <Figure
      id="hours"
      title={title}
      sentence={say(words.hoursSentence(tenth(hours.held), tenth(hours.agreed)))}
      head={[say(words.month), say(words.held), say(words.agreed)]}
      rows={hours.months.map(({ from, held, agreed }) => [
        monthName(language, from),
        number(language, tenth(held)),
        number(language, tenth(agreed)),
      ])}
    >
      <BarChart
        title={title}
        bars={hours.months.slice(-most).map(({ from, held, agreed }) => ({
          ...{ value: tenth(held), limit: tenth(agreed), label: monthName(language, from).slice(0, 3) },
          running: from.slice(0, 7) === at.slice(0, 7),
        }))}
        isWrong={() => false}
      />
    </Figure>
  );
};

import type { LocalDate } from '#kernel';
import type { LocalText } from '#programmes';
import { headOf } from './about.ts';
import type { Language, Letter, MessageSubject } from './compose.ts';
import { longDate } from './long-date.ts';
import { noticeText, type NoticeSubject } from './notice.ts';
import { textFor } from './texts.ts';
import { subjectPath } from './where-done.ts';

const words = {
  da: {
    title: (all: number, overdue: number) =>
      `Forløb: ${all} ${all === 1 ? 'opgave' : 'opgaver'} i dag${overdue > 0 ? `, ${overdue} over fristen` : ''}`,
    head: 'Dette ligger til dig',
    due: 'Frist',
    all: 'Arbejdslisten',
    foot: 'Sendt automatisk, højst én gang om dagen. Svar ikke på denne mail.',
  },
  en: {
    title: (all: number, overdue: number) =>
      `Forløb: ${all} ${all === 1 ? 'task' : 'tasks'} today${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    head: 'This is waiting for you',
    due: 'Due',
    all: 'The worklist',
    foot: 'Sent automatically, once a day at most. Please do not reply.',
  },
} as const;

/** What is late comes first; courses that nothing happens in and what is about no course are lists of their own, at the end. */
const sections = ['overdue', 'inTime', 'silent', 'own'] as const;
type Section = (typeof sections)[number];
const titles: Readonly<Record<Section, LocalText>> = {
  overdue: { da: 'Over fristen', en: 'Overdue' },
  inTime: { da: 'I gang', en: 'In time' },
  silent: { da: 'Forløb uden aktivitet', en: 'Courses without activity' },
  own: { da: 'Organisationen', en: 'The organisation' },
};

const sectionOf = ({ rule, due }: MessageSubject, on: LocalDate): Section =>
  rule === 'noActivity' ? 'silent' : due < on ? 'overdue' : 'inTime';

interface Part {
  readonly section: Section;
  /** A course's number and address (or where else to look), and what is to be done about it. */
  readonly courses: readonly { readonly head: string; readonly lines: readonly string[] }[];
}

/**
 * The one mail of a day to someone who works here: all that has gathered, what is late first, course by course. Two steps
 * that ask for the same are one line. No person is in it.
 */
export const composeDigest = (
  content: readonly (MessageSubject | NoticeSubject)[],
  on: LocalDate,
  language: Language,
  baseUrl: string,
): Letter => {
  const { title, head, due, all, foot } = words[language];
  const lineOf = (item: MessageSubject): string => {
    const what = textFor(item.rule, item.role, item.leg)?.what[language] ?? item.rule;
    return sectionOf(item, on) === 'silent'
      ? `- ${what}`
      : `- ${what} ${due}: ${longDate(item.due, language)}`;
  };
  const items = content.flatMap((each) => ('notice' in each ? [] : [each]));
  const own = content.flatMap((each) => ('notice' in each ? [noticeText(each)] : []));
  const parts = sections.map((section): Part => {
    if (section === 'own')
      return {
        section,
        courses: own.map(({ what, path }) => ({ head: `${baseUrl}${path}`, lines: [`- ${what[language]}`] })),
      };
    const within = items.filter((item) => sectionOf(item, on) === section);
    const subjects = new Map(within.map((item) => [item.courseId, item]));
    return {
      section,
      courses: [...subjects].map(([course, subject]) => ({
        head: `${subject.number || headOf(subject, language)}  ${baseUrl}${subjectPath(subject)}`,
        lines: [...new Set(within.filter(({ courseId }) => courseId === course).map(lineOf))],
      })),
    };
  });
  const told = parts.filter(({ courses }) => courses.length > 0);
  return {
    subject: title(linesIn(parts), linesIn(parts.filter(({ section }) => section === 'overdue'))),
    text: [
      `${head}, ${longDate(on, language)}:`,
      // Who is told of nothing but the organisation itself need not have a worklist.
      ...(items.length > 0 ? [`${all}: ${baseUrl}/console/worklist`] : []),
      ...told.flatMap(({ section, courses }) => [
        titles[section][language].toUpperCase(),
        ...courses.map(({ head: course, lines }) => [course, ...lines].join('\n')),
      ]),
      `${foot}\n`,
    ].join('\n\n'),
  };
};

const linesIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, { courses }) => sum + courses.flatMap(({ lines }) => lines).length, 0);

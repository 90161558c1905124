import { describe, expect, it } from '@jest/globals';
import { courseEventTypes } from '#courses';
import { ruleNames } from '#programmes';
import { Choice, Words } from '../fields.ts';
import { fieldsOf } from '../registered-fields.ts';
import { choiceWord, choiceWordOf } from './choice-words.ts';
import { choicesOfCourse } from './choices-of-course.ts';
import { choicesOfMentors } from './choices-of-mentors.ts';
import { choicesOfReasons } from './choices-of-reasons.ts';
import { choicesOfTrades } from './choices-of-trades.ts';
import { commandName } from './command-names.ts';
import { eventName } from './event-names.ts';
import { fieldsOfAny } from './fields-of-any.ts';
import { fieldsOfCourse } from './fields-of-course.ts';
import { fieldsOfPeople } from './fields-of-people.ts';
import { fieldsOfReferral } from './fields-of-referral.ts';
import { ruleName } from './rule-names.ts';

const names = (...dictionaries: object[]): readonly string[] =>
  dictionaries.flatMap((each) => Object.keys(each));
const each = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

describe('the words of forms', () => {
  it('belong to a field of that name: one without words does not compile', () => {
    const plant = () => {
      class Planted {
        // @ts-expect-error nobody has said what a nickname is called
        @Words()
        nickname!: string;

        // @ts-expect-error nor what blue is
        @Choice(['blue'])
        kind!: string;
      }
      return Planted;
    };
    expect(plant).toThrow();
  });

  it('say what a field is called, and there what it is called here', () => {
    class Told {
      @Words()
      note!: string;

      @Words({ label: { da: 'Hvad skete der?', en: 'What happened?' } })
      words!: string;
    }
    expect(fieldsOf(Told).map(({ label }) => label.da)).toEqual(['Bemærkning', 'Hvad skete der?']);
  });

  it('stand in one dictionary each', () => {
    const fields = names(fieldsOfAny, fieldsOfCourse, fieldsOfPeople, fieldsOfReferral);
    const choices = names(choicesOfCourse, choicesOfReasons, choicesOfMentors, choicesOfTrades);
    expect([fields, choices]).toEqual([each(fields), each(choices)]);
  });
});

describe('the words of what is done and has happened', () => {
  it('name commands, choices, events and duties in both languages', () => {
    expect(commandName('LogContact')).toEqual({ da: 'Log en kontakt', en: 'Log a contact' });
    expect(choiceWord('illness')).toEqual({ da: 'Sygdom', en: 'Illness' });
    expect(eventName('ContactLogged')).toEqual({ da: 'Kontakt logget', en: 'Contact logged' });
    expect(ruleNames.map(ruleName)).not.toContain(undefined);
    expect(courseEventTypes.filter((type) => eventName(type).da === type)).toEqual([]);
  });

  it('do not know what a later version of the program may say', () => {
    expect(eventName('CourseSung')).toEqual({ da: 'CourseSung', en: 'CourseSung' });
    expect([choiceWordOf('sung'), ruleName('wellbeing'), choiceWordOf('toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

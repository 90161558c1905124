import { describe, expect, it } from '@jest/globals';
import { courseEndpoints } from './courses/course-endpoints.ts';
import { SubmitReferralForm } from './courses/referral/submit-referral.ts';
import { formOf, type FormField } from './form-view.ts';
import { mentorEndpoints } from './mentors/mentor-endpoints.ts';

const fieldOf = (fields: readonly FormField[], name: string): FormField | undefined =>
  fields.find((field) => field.name === name);

describe('the form of a command', () => {
  it('is read from what is declared once: kind, words, bounds, need', () => {
    const fields = formOf(courseEndpoints.LogContact.Body);
    expect(fields.map(({ name }) => name)).toEqual([
      'channel',
      'minutes',
      'place',
      'function',
      'phoneReason',
      'note',
      'on',
    ]);
    expect(fieldOf(fields, 'minutes')).toEqual({
      name: 'minutes',
      label: { da: 'Minutter', en: 'Minutes' },
      help: null,
      input: { kind: 'number', whole: true, min: 1, max: 1440 },
      many: false,
      required: true,
      unless: null,
    });
    expect(fieldOf(fields, 'channel')?.input).toMatchObject({
      options: expect.arrayContaining([{ value: 'meeting', text: { da: 'Møde', en: 'Meeting' } }]),
    });
  });

  it('says a choice in the words of its field', () => {
    const trades = fieldOf(formOf(mentorEndpoints.DeclareAvailability.Body), 'trades');
    expect(trades).toMatchObject({
      many: true,
      input: {
        options: expect.arrayContaining([
          { value: 'education', text: { da: 'Undervisning', en: 'Education' } },
        ]),
      },
    });
  });

  it('holds the fields of its parts', () => {
    const mentee = fieldOf(formOf(SubmitReferralForm), 'mentee');
    expect(mentee).toMatchObject({
      input: { fields: [{ name: 'id' }, { name: 'person', unless: 'id', required: false }] },
    });
  });
});

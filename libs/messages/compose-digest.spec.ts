import { describe, expect, it } from '@jest/globals';
import { composeDigest } from './compose-digest.ts';
import type { MessageSubject } from './compose.ts';

const about = (item: Partial<MessageSubject>): MessageSubject => ({
  ...{ number: 'F-2031', courseId: 'c1', rule: 'followUp', step: 'remind-due', leg: 'mentor' },
  ...{ role: 'coordinator', due: '2026-08-04' },
  ...item,
});
const items = [
  about({}),
  about({ step: 'escalate-coordinator' }),
  about({ leg: 'mentee' }),
  about({ number: 'F-2007', courseId: 'c2', rule: 'referralReceived', due: '2026-07-30' }),
  about({ number: 'F-1999', courseId: 'c3', rule: 'noActivity', step: 'remind-1', leg: 'coordinator' }),
];

describe('a digest', () => {
  it('puts what is late first, then course by course with its address, and silent courses last (1.3/supplement)', () => {
    expect(composeDigest(items, '2026-08-04', 'da', 'https://forlob.example')).toEqual({
      subject: 'Forløb: 4 opgaver i dag, 1 over fristen',
      text: `Dette ligger til dig, tirsdag den 4. august 2026:

Arbejdslisten: https://forlob.example/console/worklist

OVER FRISTEN

F-2007  https://forlob.example/console/courses/c2
- Vurdér den nye henvisning, og kontakt borgeren. Frist: torsdag den 30. juli 2026

I GANG

F-2031  https://forlob.example/console/courses/c1
- Ring til mentor, og følg op på forløbet. Frist: tirsdag den 4. august 2026
- Ring til mentee, og følg op på forløbet. Frist: tirsdag den 4. august 2026

FORLØB UDEN AKTIVITET

F-1999  https://forlob.example/console/courses/c3
- Se på forløbet, og tag det næste skridt.

Sendt automatisk, højst én gang om dagen. Svar ikke på denne mail.
`,
    });
  });

  it('leads to no worklist where it tells of the organisation alone', () => {
    const disposal = { notice: 'disposal', figures: { count: 3, until: '2026-08-31' } } as const;
    const { text } = composeDigest([disposal], '2026-08-04', 'en', 'https://forlob.example');
    expect(text).toContain('https://forlob.example/console/disposal');
    expect(text).not.toContain('/console/worklist');
  });

  it('says the same in English', () => {
    const { subject, text } = composeDigest(items.slice(0, 1), '2026-08-04', 'en', '');
    expect(subject).toBe('Forløb: 1 task today');
    expect(text).toMatch(/- Call the mentor and follow up\. Due: Tuesday,? 4 August 2026/);
  });
});

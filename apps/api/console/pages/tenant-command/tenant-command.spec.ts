import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { loadCatalogue } from '#use-cases/load-catalogue';
import type { OneAnswer } from '#use-cases/tenant-endpoint';
import { rendered } from '#test/support/rendered';
import { textOf } from '#test/support/whole-page';
import { CommandForm } from '../../forms/command-form.tsx';
import type { Typed } from '../../forms/typed.ts';
import { ManyReceipt, type Many } from './many-receipt.tsx';
import { tenantForm, withKnown, type TenantGround } from './tenant-form.ts';

const ground: TenantGround = {
  catalogue: loadCatalogue().catalogue,
  reach: ['mine', 'team'],
  colleagues: { caseworkers: ['cw-anna'], coordinators: ['co-bo'] },
  holders: ['co-gone'],
  today: '2026-07-01',
};

describe('the form of a command to many courses', () => {
  const page = (command: 'ExemptWindows' | 'ReassignCourses', asked: Typed = {}) => {
    const typed = withKnown(command, ground, asked);
    const sent = { typed, problems: {}, commandId: 'a-command-id' };
    return rendered('en', h(CommandForm, tenantForm(command, ground, sent)));
  };

  it('offers the duties that one may be let off, by what they are called, and no others', () => {
    const html = page('ExemptWindows');
    expect(html).toContain('<option value="followUp">Follow-up</option>');
    expect(html).not.toContain('value="agreementEnd"');
  });

  it('goes no further than its reader may', () => {
    expect(page('ExemptWindows')).not.toContain('value="all"');
    expect(page('ExemptWindows', { whose: 'team' })).toMatch(/value="team"[^>]* checked/);
  });

  it('gives away the courses of one who has left the list of the staff, to one who is on it', () => {
    const html = page('ReassignCourses');
    expect(html).toMatch(/name="from"[^>]*value="co-gone"/);
    expect(html).toMatch(/name="to"[^>]*value="cw-anna"/);
    expect(html).not.toMatch(/name="to"[^>]*value="co-gone"/);
  });

  it('carries the courses that were chosen', () => {
    const courses = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    for (const course of courses)
      expect(page('ReassignCourses', { courses })).toContain(`name="courses" value="${course}"`);
  });
});

describe('the receipt of a command to many', () => {
  const one = (number: string, outcome: OneAnswer['outcome'], en?: string): OneAnswer => ({
    ...{ course: `id-of-${number}`, number, outcome },
    refusal: en === undefined ? null : { refused: 'SETTLED', da: `da: ${en}`, en },
  });
  const receipt = (each: readonly OneAnswer[], more = false) => {
    const outcome: Many = { kind: 'many', of: 'windows', each, more, position: 7 };
    const title = { da: 'Fritag', en: 'Exempt' };
    return rendered('en', h(ManyReceipt, { title, outcome, again: '/again', list: '/console/worklist' }));
  };

  it('counts what was done and what stood so already', () => {
    const text = textOf(receipt([one('F-1', 'done'), one('F-2', 'done'), one('F-3', 'unchanged')]));
    expect(text).toContain('Done for 2 deadlines.');
    expect(text).toContain('1 deadline stood so already.');
    expect(text).not.toContain('Not done');
  });

  it('names each course that said no, once, under its reason', () => {
    const html = receipt([
      ...[one('F-10', 'refused', 'It is met.'), one('F-9', 'refused', 'It is met.')],
      ...[one('F-9', 'refused', 'It is met.'), one('F-11', 'denied')],
    ]);
    const text = textOf(html);
    expect(text).toContain('Not done for 4 deadlines');
    expect(text).toMatch(/It is met\.\s+F-9\s+F-10/);
    expect(text).toMatch(/Your role does not permit it [^<]*F-11/);
    expect(html).toContain('href="/console/courses/id-of-F-9"');
    expect(html).not.toContain('alert-success');
  });

  it('says when it was about none', () => {
    expect(textOf(receipt([]))).toContain('There were none that it was about.');
  });

  it('goes on with the rest where there are more', () => {
    expect(receipt([one('F-1', 'done')], true)).toContain('href="/again"');
    expect(receipt([one('F-1', 'done')])).not.toContain('href="/again"');
  });
});

import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import type { FrameView } from '#use-cases/funding/read-frames';
import { rendered } from '#test/support/rendered';
import { textOf } from '#test/support/whole-page';
import { Funding } from './funding.tsx';

const frame: FrameView = {
  ...{ frame: 'frame-1', year: 2026, municipality: 'Søby', schemeKind: 'STATUTORY_MENTOR' },
  ...{ hours: 1200, reserved: 1000, share: 1000 / 1200, forecast: 1400, alert: 'forecastAbove' },
};

describe('the funding frames', () => {
  const page = (frames: readonly FrameView[], mayChange = true) =>
    rendered('en', h(Funding, { frames, beside: mayChange ? ['SetFundingFrame'] : [] }));

  it('say what is granted of them, and where the year leads', () => {
    expect(textOf(page([frame]))).toMatch(/1,200\s+1,000 \(83%\)\s+On the way above\s+1,400/);
  });

  it('are changed in a form that knows which it is, by whoever may', () => {
    expect(page([frame])).toContain('/console/do/set-funding-frame?year=2026&amp;municipality=S%C3%B8by');
    expect(page([frame], false)).not.toContain('/console/do/');
  });

  it('are none where none is set', () => {
    expect(page([])).toContain('No funding frame is set.');
  });
});

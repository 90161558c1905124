import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAnnouncements } from './announcements.ts';

describe('announcements', () => {
  const longest = 60_000;
  const open = (pauseMs: number) => {
    const sent: string[] = [];
    const send = (tenant: string): Promise<void> => Promise.resolve(void sent.push(tenant));
    return { sent, ...createAnnouncements(send, pauseMs) };
  };

  it('are made at once in a quiet tenant, and again only when its pause is over', async () => {
    const { sent, announce, close } = open(longest);
    for (let times = 0; times < 5; times++) announce('a');
    announce('b');
    expect(sent).toEqual(['a', 'b']);
    await sleep(1);
    announce('a');
    expect(sent).toEqual(['a', 'b']);
    await close();
  });

  it('let one stand for all that came in the pause', async () => {
    const { sent, announce, close } = open(5);
    for (let times = 0; times < 5; times++) announce('a');
    while (sent.length < 2) await sleep(1);
    await close();
    expect(sent).toEqual(['a', 'a']);
  });

  it('are quiet again after a pause without news', async () => {
    const { sent, announce, close } = open(1);
    announce('a');
    await sleep(20);
    announce('a');
    expect(sent).toEqual(['a', 'a']);
    await close();
  });

  it('make what is due before they close', async () => {
    const { sent, announce, close } = open(longest);
    announce('a');
    announce('a');
    await close();
    expect(sent).toEqual(['a', 'a']);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { faketimeMissing, findFaketime, openFakeClock } from './faketime.ts';

const hour = 3_600_000;

describe('a clock that can be stepped', () => {
  it('says how to get what it needs when that is missing', () => {
    expect(faketimeMissing).toContain('apt-get install libfaketime');
    expect(findFaketime({ FAKETIME_LIBRARY: '/nowhere' })).not.toBe('/nowhere');
  });

  it('is put forward and back under a running process, whose durations go on as they are', async () => {
    const clock = await openFakeClock();
    if (clock === undefined) {
      process.stderr.write(`Not tested: ${faketimeMissing}\n`);
      return;
    }
    const script = `process.stdin.on('data', () => console.log(JSON.stringify([Date.now(), performance.now()])))`;
    const child = spawn(process.execPath, ['-e', script], {
      env: { ...process.env, ...clock.env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    /** How far its clock is from ours in hours, and how long it believes to have run, in hours. */
    const look = async (): Promise<[number, number]> => {
      child.stdin.write('.');
      const [said] = (await once(child.stdout, 'data')) as [Buffer];
      const [now = 0, ran = 0] = JSON.parse(said.toString()) as number[];
      return [Math.round((now - Date.now()) / hour) + 0, Math.floor(ran / hour)];
    };
    expect(await look()).toEqual([0, 0]);
    await clock.step(2 * 3_600);
    expect(await look()).toEqual([2, 0]);
    await clock.step(-3 * 3_600);
    expect(await look()).toEqual([-3, 0]);
    await clock.step(0);
    expect(await look()).toEqual([0, 0]);
    child.kill();
    await clock.close();
  });
});

import { appendFile, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { limitFileSize, mountSmallDisk } from './disk.ts';

describe('a small disk', () => {
  it('is full when it is told to, and has room again when it is told to', async () => {
    const disk = await mountSmallDisk(8);
    if (disk === undefined) {
      // Only root may mount: the fault says so in its table and takes the limit below.
      expect(process.getuid?.()).not.toBe(0);
      return;
    }
    const file = path.join(disk.folder, 'data');
    await writeFile(file, 'kept');
    await disk.fill();
    await expect(appendFile(file, Buffer.alloc(16_384))).rejects.toMatchObject({ code: 'ENOSPC' });
    await disk.free();
    await appendFile(file, Buffer.alloc(16_384));
    expect((await readFile(file)).length).toBeGreaterThan(16_384);
    await disk.close();
  });
});

describe('a limit on the size of files', () => {
  it('stops another process from writing until it is lifted', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'forlob-limit-'));
    await chmod(folder, 0o755);
    const file = path.join(folder, 'data');
    // What it may write, it says after each try.
    const script = `
      process.on('SIGXFSZ', () => undefined);
      const { appendFileSync } = require('node:fs');
      process.stdin.on('data', () => {
        try { appendFileSync(${JSON.stringify(file)}, Buffer.alloc(20_000)); console.log('wrote'); }
        catch (error) { console.log(error.code); }
      });`;
    const writer = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ask = async (): Promise<string> => {
      writer.stdin.write('.');
      const [said] = (await once(writer.stdout, 'data')) as [Buffer];
      return said.toString().trim();
    };
    expect(await ask()).toBe('wrote');
    await limitFileSize([writer.pid ?? 0], 20_000);
    expect(await ask()).toBe('EFBIG');
    await limitFileSize([writer.pid ?? 0], 'unlimited');
    expect(await ask()).toBe('wrote');
    writer.kill();
    await rm(folder, { recursive: true });
  });
});

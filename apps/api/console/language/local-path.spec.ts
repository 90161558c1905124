import { describe, expect, it } from '@jest/globals';
import { localPath } from './local-path.ts';

describe('where one is sent back to after a sign-in', () => {
  it.each(['/', '/console/worklist?when=overdue&whose=team', '/console/courses/7c/do/log-contact'])(
    'may be %s',
    (path) => {
      expect(localPath(path)).toBe(path);
    },
  );

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/console/\nSet-Cookie:',
    'javascript:alert(1)',
    'console',
    '',
    undefined,
  ])('is never %s', (path) => {
    expect(localPath(path)).toBe('/console');
  });
});

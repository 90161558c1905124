import { describe, expect, it } from '@jest/globals';
import { backTo, carrying } from './came-from.ts';
import { carried } from './submission.ts';

describe('where one came from', () => {
  it.each([
    ['/form', '/form?came-from=whose%3Dteam%26when%3Dtoday'],
    ['/form?rule=followUp', '/form?rule=followUp&came-from=whose%3Dteam%26when%3Dtoday'],
    ['/course#can-do', '/course?came-from=whose%3Dteam%26when%3Dtoday#can-do'],
  ])('goes along with the link %s', (href, expected) => {
    expect(carrying(href, 'whose=team&when=today')).toBe(expected);
  });

  it('adds nothing where the list was not filtered', () => {
    expect(carrying('/form?rule=followUp', '')).toBe('/form?rule=followUp');
    expect(backTo('/list', {})).toBe('/list');
  });

  it('leads back to the list, and nowhere else', () => {
    expect(backTo('/list', { [carried.cameFrom]: 'whose=team' })).toBe('/list?whose=team');
    expect(backTo('/list', { [carried.cameFrom]: '//elsewhere.example' })).toBe('/list?//elsewhere.example');
  });
});

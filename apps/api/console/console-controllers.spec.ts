import 'reflect-metadata';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { describe, expect, it } from '@jest/globals';
import { consoleControllers } from './console-controllers.ts';
import { developmentControllers } from './development/development-controllers.ts';
import { isPageAddress } from './session/page-address.ts';
import { pageMark } from './session/page.ts';

/** The addresses of a controller's handlers. */
const addressesOf = (controller: (typeof consoleControllers)[number]): readonly string[] => {
  const root = String(Reflect.getMetadata(PATH_METADATA, controller));
  const handlers = Object.values(Object.getOwnPropertyDescriptors(controller.prototype as object));
  return handlers.flatMap(({ value }) => {
    if (typeof value !== 'function') return [];
    const path: unknown = Reflect.getMetadata(PATH_METADATA, value as object);
    return typeof path === 'string' ? [`/${[root, path].join('/')}`.replaceAll(/\/+/g, '/')] : [];
  });
};

describe.each(
  [...consoleControllers, ...developmentControllers].map(
    (controller) => [controller.name, controller] as const,
  ),
)('%s', (_name, controller) => {
  it('is marked as a page, so that the session opens it and other sites’ forms do not', () => {
    expect(Reflect.getMetadata(pageMark, controller)).toBe(true);
  });

  it('lies where answers are pages', () => {
    const addresses = addressesOf(controller);
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !isPageAddress(address))).toEqual([]);
  });
});

import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { consoleControllers } from '../../apps/api/console/console-controllers.ts';
import { developmentControllers } from '../../apps/api/console/development/development-controllers.ts';

/** What leads on to another address, or is read by a program. (`/sign-in/begin` leads on, but has a page for when it cannot.) */
const noPages = [
  ...['GET /', 'GET /console', 'GET /console/language', 'GET /dev/mail'],
  ...['POST /console/role', 'POST /sign-out', 'GET /console/live', 'POST /console/calendar/new-address'],
];

/** `/console/worklist.csv`. */
const isFile = (route: string): boolean => /\.\w+$/.test(route);

const routesOf = (controller: Type): readonly string[] => {
  const root = String(Reflect.getMetadata(PATH_METADATA, controller));
  const members = Object.getOwnPropertyDescriptors(controller.prototype as object);
  return Object.entries(members).flatMap(([name, { value }]) => {
    if (name === 'constructor' || typeof value !== 'function') return [];
    const path: unknown = Reflect.getMetadata(PATH_METADATA, value as object);
    const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, value as object))];
    if (typeof path !== 'string') return [];
    const whole = `/${[root, path].join('/')}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, '');
    return [`${method ?? ''} ${whole}`];
  });
};

/** Every page that people can come to, as the controllers have it: `GET /console/courses/:id`. */
export const pages: readonly string[] = [...consoleControllers, ...developmentControllers]
  .flatMap(routesOf)
  .filter((route) => !isFile(route) && !noPages.includes(route))
  .toSorted();

const parameters = (route: string): number => route.split('/:').length;

/** Which of them a request was for: of several that fit, the one that leaves least open. */
export const pageAt = (method: string, path: string): string | undefined =>
  pages
    .filter((route) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(`${method} ${path}`))
    .toSorted((a, b) => parameters(a) - parameters(b))[0];

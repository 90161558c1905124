import { Controller, Get, Redirect, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PersonRole } from '#access';
import { askerOf } from '../../sign-in/signed-in-of.ts';
import { Page } from './page.ts';

/** The page that a role's day begins with. */
const homes: Readonly<Record<PersonRole, string>> = {
  caseworker: '/console/worklist',
  coordinator: '/console/worklist',
  leader: '/console/worklist',
  mentor: '/console/me',
  mentee: '/console/me',
  auditor: '/console/courses',
  'data-protection-officer': '/console/courses',
  operator: '/console/system',
};

@Page()
@Controller()
export class HomeController {
  @Get()
  @Redirect('/console', 303)
  front(): void {
    // The address says it all.
  }

  @Get('console')
  @Redirect(undefined, 303)
  home(@Req() request: FastifyRequest): { readonly url: string } {
    const { person, chosen } = askerOf(request);
    return { url: homes[chosen ?? person.roles[0] ?? 'operator'] };
  }
}

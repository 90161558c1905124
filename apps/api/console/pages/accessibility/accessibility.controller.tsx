import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../../../sign-in/sign-in.guard.ts';
import { sendPage } from '../../layout/send-page.tsx';
import { Page } from '../../session/page.ts';
import { Accessibility } from './accessibility.tsx';
import { words } from './words.ts';

/** The accessibility statement, for everyone, signed in or not. */
@Page()
@Controller('console/accessibility')
export class AccessibilityPageController {
  @Get()
  @Open()
  statement(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    sendPage(request, reply, words.title, <Accessibility />);
  }
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from '../../sign-in/sign-in.guard.ts';
import { Page } from '../session/page.ts';
import { localPath } from './local-path.ts';
import { languageCookie, languages } from './language.ts';

const aYear = 365 * 24 * 3_600;

/** The choice of language, kept in a cookie that says nothing else. */
@Page()
@Controller('console/language')
export class LanguageController {
  @Get()
  @Open()
  choose(@Res() reply: FastifyReply, @Query('to') to?: string, @Query('back') back?: string): void {
    const chosen = languages.find((each) => each === to) ?? 'da';
    void reply
      .setCookie(languageCookie, chosen, { path: '/', maxAge: aYear, httpOnly: true, sameSite: 'lax' })
      .redirect(localPath(back), 303);
  }
}

import { Controller, Get, Redirect } from '@nestjs/common';
import { problem } from '../../problems/problem.ts';
import { Open } from '../../sign-in/sign-in.guard.ts';
import { ConsoleSettings } from '../session/console-settings.ts';
import { Page } from '../session/page.ts';

/** The inbox of a development copy is a page of the mail server's own. */
@Page()
@Open()
@Controller('dev/mail')
export class MailController {
  constructor(private readonly settings: ConsoleSettings) {}

  @Get()
  @Redirect(undefined, 303)
  inbox(): { readonly url: string } {
    const { inbox } = this.settings;
    if (inbox === undefined) throw problem('NOT_FOUND');
    return { url: inbox };
  }
}

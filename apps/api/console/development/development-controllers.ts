import type { Type } from '@nestjs/common';
import { ClockController } from './clock.controller.tsx';
import { MailController } from './mail.controller.ts';

/** Pages that a production system does not have at all. */
export const developmentControllers: Type[] = [ClockController, MailController];

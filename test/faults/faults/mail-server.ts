import { setTimeout as sleep } from 'node:timers/promises';
import type { MailBehaviour } from '../edges/mail-server.ts';
import type { Fault } from '../fault.ts';

const difficultForMs = 7_000;

/** Reminders fall due meanwhile, are put off, and go out when the server is itself again. */
const difficult = (how: string, behaviour: MailBehaviour): Fault => ({
  name: `mail server ${how}`,
  inject: async ({ mail }) => {
    mail.behave(behaviour);
    await sleep(difficultForMs);
    return () => {
      mail.behave('ok');
      return Promise.resolve();
    };
  },
});

export const difficultMailServers: readonly Fault[] = [
  difficult('answering 4xx', { answers: 451 }),
  difficult('answering 5xx', { answers: 554 }),
  difficult('hanging', 'hangs'),
  difficult('dying between accepting a mail and saying so', 'diesBeforeAnswering'),
];

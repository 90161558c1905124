/** The development inbox as a process of its own: a real SMTP server and a page that shows what came. */
import { announceReady, required, stopOnSignal } from '../local/part.ts';
import { startInbox } from './inbox.ts';

const inbox = await startInbox({
  port: Number(required('SMTP_PORT')),
  httpPort: Number(required('INBOX_PORT')),
  dataDir: required('FORLOB_DATA'),
});
stopOnSignal(inbox.stop);
announceReady();

import { escapeHtml } from '../local/html.ts';
import type { Mail } from './mailbox.ts';

const page = (title: string, body: string): string => `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top }
  pre { white-space: pre-wrap; background: #f6f6f6; padding: 1rem }
  time { white-space: nowrap }
</style>
${body}
</html>`;

const moment = new Intl.DateTimeFormat('da-DK', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Copenhagen',
});
const time = (instant: string): string =>
  `<time datetime="${instant}">${moment.format(new Date(instant))}</time>`;

/** The list, newest first, with a filter by recipient. Bilingual, since who reads it may be either. */
export const listPage = (mails: readonly Mail[], to: string): string =>
  page(
    'Indbakke · Inbox',
    `<h1>Indbakke · Inbox</h1>
<p>Udvikling: her lander al post, intet forlader maskinen. · Development: all mail ends here, nothing leaves this machine.</p>
<form method="get" action="/"><label>Modtager · Recipient <input name="to" value="${escapeHtml(to)}"></label> <button>Vis · Show</button></form>
<p>${mails.length} ${to ? `til · to ${escapeHtml(to)}` : 'i alt · in all'}</p>
<table>
<thead><tr><th>Modtaget · Received<th>Til · To<th>Emne · Subject</tr></thead>
<tbody>${mails.map(row).join('\n')}</tbody>
</table>
<form method="post" action="/delete-all"><button>Slet alle · Delete all</button></form>`,
  );

const row = (mail: Mail): string =>
  `<tr><td>${time(mail.receivedAt)}<td>${escapeHtml(mail.to.join(', '))}` +
  `<td><a href="/messages/${mail.id}">${escapeHtml(mail.subject || '(–)')}</a></tr>`;

/** One message: its headers and its text, as it was sent. */
export const messagePage = (mail: Mail): string =>
  page(
    mail.subject,
    `<p><a href="/">← Indbakke · Inbox</a></p>
<h1>${escapeHtml(mail.subject)}</h1>
<p>${time(mail.receivedAt)}</p>
<table>${Object.entries(mail.headers)
      .map(([name, value]) => `<tr><th>${escapeHtml(name)}<td>${escapeHtml(value)}</tr>`)
      .join('\n')}</table>
<pre>${escapeHtml(mail.text)}</pre>`,
  );

export const missingPage = page('404', '<h1>404</h1><p><a href="/">Indbakke · Inbox</a></p>');

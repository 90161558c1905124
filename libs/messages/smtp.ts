import { createTransport } from 'nodemailer';
import { MailNotSent } from './mail.ts';
import type { MailPort } from './mail.ts';

export interface SmtpOptions {
  /** `smtp://127.0.0.1:2525`, `smtps://user:password@mail.example:465`. */
  readonly url: string;
  /** `Forløb <noreply@forlob.example>`. */
  readonly from: string;
  /** How long a server may say nothing, at any point, before the mail counts as not sent; default 30 s, 10 s to greet. */
  readonly patienceMs?: number;
}

/** Mail by SMTP, over a few connections that stay open. */
export const createSmtpMail = ({ url, from, patienceMs = 30_000 }: SmtpOptions): MailPort => {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: Math.min(patienceMs, 10_000),
      greetingTimeout: Math.min(patienceMs, 10_000),
      socketTimeout: patienceMs,
    },
    { from },
  );
  return {
    send: async ({ to, subject, text, messageId }) => {
      try {
        await transport.sendMail({
          to,
          subject,
          text,
          messageId: `<${messageId}>`,
          // No out-of-office answers to a machine (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw notSent(error);
      }
    },
    close: () => {
      transport.close();
    },
  };
};

/** Final is only what the server says for good about this recipient or mail; a refused sign-in is the operator's to mend. */
const notSent = (error: unknown): MailNotSent => {
  const known =
    error instanceof Error ? (error as Error & { code?: unknown; responseCode?: unknown }) : undefined;
  const response = typeof known?.responseCode === 'number' ? known.responseCode : undefined;
  const code = typeof known?.code === 'string' ? known.code : 'UNKNOWN';
  const final = (response ?? 0) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return new MailNotSent(response === undefined ? code : String(response), final, { cause: error });
};

import { expect, it } from '@jest/globals';
import type { Mail, MailPort } from '#messages';

/** The other end of a way out, as the contract looks at it. */
export interface MailEnd {
  readonly port: MailPort;
  /** Text, recipient and Message-ID (without brackets) of what came through. */
  arrived(): readonly { readonly to: string; readonly text: string; readonly messageId: string }[];
  /** Makes it refuse the next mail, for now or for good. */
  refuseNext(final: boolean): void;
}

const mail = (messageId: string): Mail => ({
  to: 'mentor@example.org',
  subject: 'Forløb F-1: Ring og følg op på forløbet',
  text: 'Blåbærgrød på ø: æ, ø og å.\n',
  messageId,
});

/** What every way out must do. */
export const mailContract = (end: () => MailEnd): void => {
  it('brings a mail through as it was written', async () => {
    await end().port.send(mail('one@forlob'));
    expect(end().arrived()).toContainEqual({
      to: 'mentor@example.org',
      text: 'Blåbærgrød på ø: æ, ø og å.\n',
      messageId: 'one@forlob',
    });
  });

  it('says that trying again may help', async () => {
    end().refuseNext(false);
    await expect(end().port.send(mail('two@forlob'))).rejects.toMatchObject({
      name: 'MailNotSent',
      final: false,
    });
    await end().port.send(mail('two@forlob'));
    expect(
      end()
        .arrived()
        .map(({ messageId }) => messageId),
    ).toContain('two@forlob');
  });

  it('says that it never will', async () => {
    end().refuseNext(true);
    await expect(end().port.send(mail('three@forlob'))).rejects.toMatchObject({ final: true });
  });
};

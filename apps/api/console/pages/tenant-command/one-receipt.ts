import type { Asker } from '#use-cases/asker';
import type { TenantCommand } from '#use-cases/tenant-endpoints';
import { commandName } from '#use-cases/words/command-names';
import type { Done } from '../../forms/form-again.tsx';
import type { ReceiptGiven } from '../../forms/receipt.tsx';
import { simpleReceipt } from '../../forms/simple-receipt.ts';
import { listBeside } from '../../parts/beside-lists.ts';
import { mayDo } from '../../session/may.ts';
import { words } from './words.ts';

/** What a registered person may be told next: who he is stands in the vault, and the link carries his id alone. */
const withPerson = (asker: Asker, person: string): ReceiptGiven['onward'] => [
  ...(mayDo(asker, 'SubmitReferral')
    ? [{ href: `/console/refer?mentee.id=${person}`, text: words.refer }]
    : []),
  ...(mayDo(asker, 'ApplyAsMentor')
    ? [{ href: `/console/mentors/new?id=${person}`, text: words.mentor }]
    : []),
];

/** The receipt of a command to no one course or mentor that has one answer. `id`: of what it was about. */
export const oneReceipt = (command: TenantCommand, asker: Asker, id: string, done: Done): ReceiptGiven =>
  simpleReceipt(commandName(command), done, [
    ...(command === 'RegisterPerson' ? withPerson(asker, id) : []),
    { href: listBeside(command), text: words.toList },
  ]);

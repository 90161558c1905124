export * from './compose.ts';
export * from './mail.ts';
export * from './message-id.ts';
export * from './message.ts';
export * from './missing-texts.ts';
export { textFor } from './texts.ts';
export * from './outbox.ts';
export * from './smtp.ts';
export * from './staff.ts';

export * from './check-transcript.ts';
export { publicKeyOf, signingKeyOf } from './signing-key.ts';
export { signTranscript, type Transcript, type TranscriptHead } from './transcript.ts';

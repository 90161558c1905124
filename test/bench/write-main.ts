/** Writes docs/performance.md anew from docs/performance*.jsonl, without measuring: `node dist/test/bench/write-main.js`. */
import { writeDocument } from './keep.ts';

await writeDocument();

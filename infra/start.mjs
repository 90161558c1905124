// `npm start`: builds, then runs `forlob up` in this very process. The script says `exec`: a signal to npm goes to its
// child, and a shell in between would end and leave the supervisor running.
import './build.mjs';

process.argv.splice(2, 0, 'up');
await import('../dist/apps/cli/main.js');

// `npm start`: builds, then runs `forlob up` in this very process, so that a signal to npm reaches the supervisor.
import './build.mjs';

process.argv.splice(2, 0, 'up');
await import('../dist/apps/cli/main.js');

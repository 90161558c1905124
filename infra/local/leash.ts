/**
 * Loaded into every child before its own code (`node --import`): when the supervisor is gone, even by kill -9,
 * the channel to it closes and the child is asked to stop. The channel keeps no child alive that is done.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

import type { FastifyAdapter } from '@nestjs/platform-fastify';

/** Whether this process is to be given work. It leaves once, when it is told to end. */
export class Readiness {
  #leaving = false;

  get leaving(): boolean {
    return this.#leaving;
  }

  /** From now on `/readyz` says no, and whoever is answered is asked to take another connection next time. */
  leave(): void {
    this.#leaving = true;
  }
}

/** While the process leaves, an answer ends its connection: the next request goes to another process and is not cut off. */
export const letGo = (adapter: FastifyAdapter, readiness: Readiness): void => {
  adapter.getInstance().addHook('onSend', (_request, reply, payload, done) => {
    if (readiness.leaving) void reply.header('connection', 'close');
    done(null, payload);
  });
};

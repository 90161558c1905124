import { Gauge, type Registry } from 'prom-client';
import type { Clocks, VitalSigns } from '#use-cases/vital-signs/vital-signs';
import { alwaysHeld, partOf } from '#use-cases/vital-signs/vital-signs';

const gauge = (registry: Registry, name: string, help: string, ...labelNames: string[]): Gauge =>
  new Gauge({ name, help, labelNames, registers: [registry] });

/** What the database says of all tenants, the same from every projector: lag, what is due, what waits, who works. */
export const createLagMetrics = (registry: Registry) => {
  const on = (name: string, help: string, ...labels: string[]): Gauge =>
    gauge(registry, name, help, ...labels);
  const answers = on('forlob_database_up', '1 when the database answered while these figures were read');
  const ahead = on('forlob_clock_ahead_seconds', 'The application’s clock ahead of the database’s');
  const skew = on('forlob_clock_skew_seconds', 'This machine’s clock ahead of the database’s');
  const byTenant = {
    head: on('forlob_log_head_position', 'The last position of the log', 'tenant'),
    viewLag: on(
      'forlob_projection_lag_events',
      'Events a read model is behind',
      'tenant',
      'projection',
      'state',
    ),
    viewAge: on(
      'forlob_projection_lag_seconds',
      'How long the oldest event a read model lacks has waited',
      'tenant',
      'projection',
      'state',
    ),
    feedLag: on('forlob_feed_lag_events', 'Events a feed is behind', 'tenant', 'feed'),
    feedAge: on(
      'forlob_feed_lag_seconds',
      'How long the oldest event a feed lacks has waited',
      'tenant',
      'feed',
    ),
    parked: on('forlob_parked_streams', 'Streams left out because of an event', 'tenant', 'part'),
    held: on('forlob_part_held', '1 when some process works the part', 'tenant', 'part'),
    due: on('forlob_due_not_issued_courses', 'Courses of which something is due and not done', 'tenant'),
    dueAge: on('forlob_due_not_issued_seconds', 'How long the oldest of them has been due', 'tenant'),
    waiting: on('forlob_outbox_waiting', 'Messages that wait to be sent', 'tenant'),
    waitingAge: on('forlob_outbox_oldest_seconds', 'How long the oldest of them has waited', 'tenant'),
  };

  const setTenant = (signs: VitalSigns): void => {
    const { tenant } = signs;
    byTenant.head.set({ tenant }, signs.head);
    for (const { part: projection, state, lag, lagSeconds } of signs.readModels) {
      byTenant.viewLag.set({ tenant, projection, state }, lag);
      byTenant.viewAge.set({ tenant, projection, state }, lagSeconds);
      byTenant.parked.set({ tenant, part: projection }, 0);
    }
    for (const { part: feed, lag, lagSeconds } of signs.feeds) {
      byTenant.feedLag.set({ tenant, feed }, lag);
      byTenant.feedAge.set({ tenant, feed }, lagSeconds);
      byTenant.parked.set({ tenant, part: feed }, 0);
    }
    for (const { subscription } of signs.parked) byTenant.parked.inc({ tenant, part: partOf(subscription) });
    for (const part of alwaysHeld) byTenant.held.set({ tenant, part }, signs.held.has(part) ? 1 : 0);
    byTenant.due.set({ tenant }, signs.due.courses);
    byTenant.dueAge.set({ tenant }, signs.due.seconds);
    byTenant.waiting.set({ tenant }, signs.outbox.waiting);
    byTenant.waitingAge.set({ tenant }, signs.outbox.seconds);
  };

  return {
    /** What is no longer told, is no longer so: a figure that cannot be read must not look like the last one. */
    set: (found: { readonly signs: readonly VitalSigns[]; readonly clocks: Clocks } | undefined): void => {
      for (const each of Object.values(byTenant)) each.reset();
      answers.set(found === undefined ? 0 : 1);
      if (found === undefined) return;
      ahead.set(found.clocks.aheadSeconds);
      skew.set(found.clocks.machineSeconds);
      found.signs.forEach(setTenant);
    },
  };
};

import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { makeNamespace } from './temporal.ts';

it('gives each test a namespace that takes workflows with our search attributes at once, and no one else’s', async () => {
  const phase = defineSearchAttributeKey('ForlobPhase', SearchAttributeType.KEYWORD);
  const [one, other] = await Promise.all([makeNamespace(), makeNamespace()]);
  const workflowId = randomUUID();
  await new Client(one).workflow.start('anything', {
    workflowId,
    taskQueue: 'nobody',
    typedSearchAttributes: new TypedSearchAttributes([{ key: phase, value: 'matching' }]),
  });
  await expect(new Client(other).workflow.getHandle(workflowId).describe()).rejects.toThrow(/not found/i);
  await Promise.all([one.close(), other.close()]);
});

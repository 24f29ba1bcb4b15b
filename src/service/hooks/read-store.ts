import type { MedplumClient } from '@medplum/core';
import { LateError } from '../breakers.ts';
import type { Deadline } from '../deadline.ts';
import { describeError } from '../render-error.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** `ok: false`: our own store did not answer, or not in time, which is not the same as holding nothing. */
export type StoreRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Reads from the tenant's store until the deadline; never throws. */
export async function readStore<T>(
  runtime: Pick<Runtime, 'deps'>,
  on: TenantRuntime,
  { deadline, read }: { readonly deadline: Deadline; readonly read: (store: MedplumClient) => Promise<T> },
): Promise<StoreRead<T>> {
  const log = (fields: object) => {
    runtime.deps.logger.error({ tenant: on.tenant.id, ...fields }, 'record-unreadable');
  };
  const reading = async (): Promise<T> => read(await on.store());
  const inTime = () =>
    deadline.within(reading(), () => {
      throw new LateError();
    });
  try {
    return { ok: true, value: await on.breakers['medplum-hooks'].run(inTime) };
  } catch (error) {
    log(describeError(error));
    return { ok: false };
  }
}

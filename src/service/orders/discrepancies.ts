import type { Task } from '@medplum/fhirtypes';
import { IDENTIFIERS, local } from '../../terminology/codes.ts';
import { writeOnce } from '../api/write-record.ts';
import type { Runtime } from '../runtime.ts';
import { digestOf } from './attested-content.ts';
import type { Person } from './passkeys.ts';

/** A Task for each thing that cannot be right; the same thing makes one Task. */
export async function raiseDiscrepancies(
  runtime: Runtime,
  { on }: Pick<Person, 'on'>,
  { texts, patient }: { readonly texts: readonly string[]; readonly patient: string | undefined },
): Promise<void> {
  const store = await on.ownStore();
  for (const text of texts) {
    const identifier = { system: IDENTIFIERS.record, value: `discrepancy/${digestOf(`${patient ?? 'stock'}|${text}`)}` };
    const task: Task = {
      resourceType: 'Task',
      identifier: [identifier],
      status: 'requested',
      intent: 'order',
      priority: 'urgent',
      code: { coding: [local('kap-activity', 'order')], text: 'Count that does not come out' },
      description: text,
      ...(patient === undefined ? {} : { for: { reference: patient } }),
      authoredOn: runtime.now(),
      performerType: [{ coding: [local('kap-role', 'prescriber')] }],
    };
    await writeOnce(store, task, identifier);
  }
}

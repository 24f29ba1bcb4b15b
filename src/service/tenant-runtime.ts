import type { MedplumClient } from '@medplum/core';
import type { Protocol } from '../core/protocol/protocol.ts';
import type { EhrClient } from '../ehr/ehr-client.ts';
import type { BatchMemory } from '../ehr/batch-memory.ts';
import type { BackendTokens } from '../ehr/backend-token.ts';
import type { SmartClient } from '../ehr/smart/smart-client.ts';
import type { RecordMemory } from '../medplum/store.ts';
import type { Breakers } from './breakers.ts';
import type { AppContexts } from './app-context.ts';
import type { TerminologyServer } from '../ehr/terminology-server.ts';
import type { Tenant } from './config.ts';
import type { CapabilityMemory } from './capability-memory.ts';
import type { WorkLists } from './work-lists.ts';

/** One EHR with everything that belongs to it alone. */
export interface TenantRuntime {
  readonly tenant: Tenant;
  /** What courses may follow here: the clinic's own protocols, then the shipped ones. */
  readonly protocols: readonly Protocol[];
  /** Undefined when the tenant has none: then the rules' own lists decide. */
  readonly terminology: TerminologyServer | undefined;
  readonly smart: SmartClient;
  readonly backend: BackendTokens;
  /** KAP's own store as who asks: in a session the person, under their own AccessPolicy; else, and where that is off, the service. */
  readonly store: () => Promise<MedplumClient>;
  /** What was made of the records that hooks read last. */
  readonly records: RecordMemory;
  /** What running courses ask for, of everybody who reads it at any tenant: memory is shared, and what is in it is not. */
  readonly work: WorkLists;
  /** The same as the service, for what is its own act: the mirror, duties and alerts, audit, looking after itself. */
  readonly ownStore: () => Promise<MedplumClient>;
  /** Whether a patient's record is read as who asks; else the service reads it and shows what the table of permissions says. */
  readonly readsAsPerson: boolean;
  /** Signs what a card's link opens, and checks it at the launch. */
  readonly appContexts: AppContexts;
  readonly breakers: Breakers;
  /** Whether this EHR takes batches, as far as it has shown. */
  readonly batches: BatchMemory;
  /** Whether this EHR says that it takes new medication requests. */
  readonly drafts: CapabilityMemory;
  /** The same of new observations. */
  readonly vitals: CapabilityMemory;
  /** Talks to the tenant's own FHIR base. `hook`: within a hook's second, else as long as an EHR may take. */
  ehr(token: string, options?: { readonly signal?: AbortSignal; readonly hook?: boolean }): EhrClient;
}

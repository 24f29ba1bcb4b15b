import type { MedplumClient } from '@medplum/core';
import type { BackendTokens } from '../ehr/backend-token.ts';
import type { SmartClient } from '../ehr/smart/smart-client.ts';
import type { Tenant } from './config.ts';

/** One EHR with everything that belongs to it alone. */
export interface TenantRuntime {
  readonly tenant: Tenant;
  readonly smart: SmartClient;
  readonly backend: BackendTokens;
  readonly store: () => Promise<MedplumClient>;
}

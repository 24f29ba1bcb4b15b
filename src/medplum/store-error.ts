/**
 * What can go wrong with Medplum. `conflict`: somebody else wrote first, every time. `not-atomic`: a transaction ran as a batch
 * and stopped half way. `forbidden`: an AccessPolicy does not allow it. `ambiguous`: two where one may be.
 */
export type StoreFault =
  'conflict' | 'not-atomic' | 'refused' | 'forbidden' | 'unreadable' | 'malformed' | 'too-large' | 'ambiguous';

export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, options?: ErrorOptions) {
    super(`store: ${fault}`, options);
    this.name = 'StoreError';
    this.fault = fault;
  }
}

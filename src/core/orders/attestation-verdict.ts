/** Whether one order, as it stands, was attested by a prescriber. Only `attested` opens anything. */
export interface AttestationVerdict {
  /** `attested-other-version`: a prescriber attested this order once, and what it says has changed since. */
  readonly state: 'attested' | 'attested-other-version' | 'not-attested';
  /** One sentence each; why it is not attested, or by whom it is. */
  readonly reasons: readonly string[];
  /** `Provenance/id` of the attestation that counts, or of the newest one that came closest. */
  readonly provenance: string | undefined;
  /** `Practitioner/id` as the EHR writes it. */
  readonly attester: string | undefined;
  /** Instant. */
  readonly attestedAt: string | undefined;
}

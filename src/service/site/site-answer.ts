import type { Source } from '../../core/decision.ts';
import type { ProtocolRow } from '../../core/protocol/row.ts';
import type { Finding } from '../../medplum/doctor/catalogue.ts';
import type { AuditCounts } from '../audit/audit.ts';

/** Somebody else's work that ships with the software, and on what terms. */
export interface Licence {
  /** The notice, word for word as the artifacts carry it. */
  readonly text: string;
  /** Titles of the artifacts that carry it. */
  readonly of: readonly string[];
}

/** Who made something, and when it was last looked at; what is not recorded is undefined. */
export interface Provenance {
  readonly version: string | undefined;
  readonly madeBy: string | undefined;
  /** FHIR date of the last review, or of the last change when no review is recorded. */
  readonly reviewedOn: string | undefined;
}

/** One thing that the software decides by: a line of the gate, a safety rule, a limit of the law on prescriptions. */
export interface SourceAttributes extends Provenance {
  readonly kind: 'gate' | 'safety' | 'prescribing';
  readonly id: string;
  readonly title: string;
  /** What it says, for a clinician. */
  readonly text: string;
  readonly source: Source;
}

/** What is wrong, as far as the service itself can see; it writes nothing to find out. */
export interface Diagnosis {
  readonly at: string;
  readonly findings: readonly Finding[];
  readonly checked: readonly Check[];
  /** Could not be looked at in time, or not with the service's own rights. */
  readonly notChecked: readonly Check[];
}

export const CHECKS = ['service', 'ehr', 'installation', 'subscriptions', 'bots', 'sweep', 'profiles', 'events'] as const;
export type Check = (typeof CHECKS)[number];

export interface Integrations {
  readonly ehr: { readonly name: string; readonly base: string };
  /** Addresses that the EHR's vendor is given. */
  readonly hooks: string;
  readonly launch: string;
  readonly keys: string;
  /** Whether the EHR signs its hooks, and whether unsigned ones are refused. */
  readonly signedHooks: 'required' | 'checked' | 'no';
  /** Base of the terminology server; undefined when the rules' own lists decide. */
  readonly terminology: string | undefined;
  /** Whether the service may read the EHR without a user. */
  readonly backend: boolean;
  readonly documentsToEhr: boolean;
  /** AuditEvents of this tenant since the service started. */
  readonly audit: AuditCounts;
}

/** `GET /api/site`: the site as health IT looks after it. No patient is in it, and nothing of another tenant. */
export interface SiteAnswer {
  readonly software: { readonly version: string; readonly licence: string };
  readonly guide: { readonly version: string; readonly base: string; readonly fhir: string };
  /** Undefined when the compiled guide could not be read. */
  readonly licences: readonly Licence[] | undefined;
  readonly protocol: Provenance & { readonly title: string; readonly url: string; readonly rows: readonly ProtocolRow[] };
  readonly rules: readonly SourceAttributes[];
  readonly diagnosis: Diagnosis;
  readonly integrations: Integrations;
  readonly readAt: string;
}

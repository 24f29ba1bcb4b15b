import type { BotEvent, MedplumClient } from '@medplum/core';
import type { Coding } from '@medplum/fhirtypes';
import type { Evidence } from '../core/decision.ts';
import { assess } from '../core/pathway/assess.ts';
import type { Pathway } from '../core/pathway/pathway.ts';
import { local } from '../terminology/codes.ts';
import { botNow } from './bot-clock.ts';
import { chartOf } from './keep-true.ts';
import { loadRecordOf } from './store.ts';

interface Referred {
  readonly reference: string;
  readonly display: string;
}

/** The output parameters of `$kap-pathway` by their names, as Medplum makes Parameters of a bot's answer. */
export interface PathwayParameters {
  readonly protocol: string;
  readonly 'assessed-at': string;
  readonly phase: Coding;
  readonly dose: string;
  readonly gate: readonly {
    readonly code: Coding;
    readonly decision: string;
    readonly reason: readonly string[];
    readonly evidence: readonly Referred[];
  }[];
  readonly finding: readonly { readonly rule: Coding; readonly text: string; readonly evidence: readonly Referred[] }[];
  readonly next: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Answers `$kap-pathway`: a pure reading of the record. Medplum 5.0 does not tell a bot the id in the path, so the patient is
 * named in the parameters; 5.1 gives it that Patient, and no parameters.
 * @throws Error whose message names what is wrong with the request, and nothing of the patient
 */
export async function answerOperation(medplum: MedplumClient, event: BotEvent): Promise<PathwayParameters> {
  const { patient, at, protocol: wanted } = readParameters(event.input);
  if (patient === undefined) throw new Error('Name the patient in the parameter patient, as a Reference to Patient/id.');
  const now = at ?? botNow(event);
  const record = await loadRecordOf(medplum, patient, { now });
  if (record?.protocol === undefined) throw new Error('This patient has no course under a protocol that is known here.');
  const { url, version } = record.protocol;
  if (wanted !== undefined && wanted !== url && wanted !== `${url}|${version}`) {
    throw new Error('This patient follows another protocol than the one that is asked for.');
  }
  return describePathway(assess(record.protocol, chartOf(record), now));
}

function describePathway(pathway: Pathway): PathwayParameters {
  const { protocol, gates, findings, next } = pathway;
  return {
    protocol: `${protocol.url}|${protocol.version}`,
    'assessed-at': pathway.assessedAt,
    phase: local('kap-phase', pathway.phase),
    dose: pathway.dose,
    gate: gates.map(({ id, decision, reasons, evidence }) => ({
      code: local('kap-gate', id),
      decision,
      reason: reasons,
      evidence: evidence.map(referred),
    })),
    finding: findings.map(({ rule, text, evidence }) => ({
      rule: local('kap-rule', rule),
      text,
      evidence: evidence.map(referred),
    })),
    next: next.map(({ title }) => title),
    unread: pathway.unread,
  };
}

function referred({ reference, text }: Evidence): Referred {
  return { reference, display: text };
}

interface Asked {
  readonly patient: string | undefined;
  readonly at: string | undefined;
  readonly protocol: string | undefined;
}

/** Of a Parameters resource (POST) or of a query (GET); newer servers give the bot the Patient of the path, and nothing else. */
function readParameters(input: unknown): Asked {
  const query = (typeof input === 'object' && input !== null ? input : {}) as Readonly<Record<string, unknown>>;
  const listed = Array.isArray(query['parameter']) ? (query['parameter'] as readonly Readonly<Record<string, unknown>>[]) : [];
  const value = (name: string): unknown => {
    const found = listed.find((one) => one['name'] === name);
    return found === undefined ? query[name] : (found['valueReference'] ?? found['valueInstant'] ?? found['valueCanonical']);
  };
  const isPatient = query['resourceType'] === 'Patient' && typeof query['id'] === 'string';
  const patient = isPatient ? `Patient/${String(query['id'])}` : value('patient');
  const named = typeof patient === 'object' && patient !== null && 'reference' in patient ? patient.reference : patient;
  const [at, protocol] = [value('at'), value('protocol')];
  return {
    patient: typeof named === 'string' ? /^Patient\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/.exec(named)?.[0] : undefined,
    at: typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : undefined,
    protocol: typeof protocol === 'string' ? protocol : undefined,
  };
}

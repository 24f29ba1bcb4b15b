import type { MedicationDispense } from '@medplum/fhirtypes';
import type { LozengeEvent } from '../../core/orders/lozenge-entries.ts';
import { type LozengeLedger, lozengeLedger, refuseEntry } from '../../core/orders/lozenge-ledger.ts';
import { stateOf } from '../../core/orders/prescriber.ts';
import { needsWitness } from '../../core/orders/witnessed.ts';
import { isKetamine } from '../../core/orders/is-ketamine.ts';
import { readOrder } from '../../core/orders/read-order.ts';
import type { Entry } from '../../core/chart/chart.ts';
import { withEhrReferences } from '../../core/chart/references.ts';
import { mirrorKey } from '../../medplum/mirror-key.ts';
import { creationOf } from '../../medplum/fence.ts';
import { IDENTIFIERS, local, profile, SYSTEMS } from '../../terminology/codes.ts';
import { rulesOn } from '../../terminology/prescribing-rules.ts';
import { AppError } from '../app-error.ts';
import { toWire } from '../api/wire.ts';
import { storedReference } from '../api/write-record.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import type { Desk } from './desk.ts';
import { afterWrite, settleDiscrepancies } from './discrepancies.ts';
import { writeOrder } from './write-order.ts';

/** The ledger of every prescription of the patient that is, or was, for ketamine to take home. */
export function lozengeLedgers({ assessed, now, rules }: Desk): readonly LozengeLedger[] {
  const { chart, record, protocol } = assessed;
  const law = rulesOn(now, stateOf(chart.patient?.address), rules);
  const mirrored = new Map(
    record.resources.flatMap((one): [string, string][] => {
      const key = mirrorKey(one, record.ehrBase);
      return key === undefined ? [] : [[`${one.resourceType}/${one.id ?? ''}`, key]];
    }),
  );
  const scope = { ehrBase: record.ehrBase, mirrored };
  const dispenses = record.resources
    .filter((one): one is MedicationDispense => one.resourceType === 'MedicationDispense')
    .map((one): Entry<MedicationDispense> => ({
      reference: `MedicationDispense/${one.id ?? ''}`,
      resource: withEhrReferences(one, scope),
    }));
  return chart.medications
    .filter(({ resource }) => isKetamine(resource, chart.medicationByReference) === 'yes' && resource.status !== 'draft')
    .filter((entry) => readOrder(entry, chart).kind === 'prescription')
    .map((entry) => lozengeLedger(entry, { chart, dispenses, rules: law, spacingDays: protocol.course.minSpacingDays, now }));
}

/** The ledgers as the API shows them, with what they come to together. */
export function lozengeView(desk: Desk) {
  const ledgers = lozengeLedgers(desk);
  const entries = ledgers.flatMap((one) => one.entries);
  const sum = (events: readonly LozengeEvent[]) =>
    sumOf(entries.filter(({ event }) => events.includes(event)).map(({ count }) => count));
  return toWire({
    ledgers: ledgers.map(({ breaches: _breaches, breachAt: _breachAt, ...ledger }) => ledger),
    totals: {
      dispensed: sum(['dispensed']),
      taken: sum(['taken']),
      gone: sum(['returned', 'lost', 'destroyed', 'wasted']),
      expected: sumOf(ledgers.map((one) => one.expected)),
    },
  });
}

/** Undefined when a part is. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

export interface LozengeRequest {
  readonly order: string;
  readonly event: Exclude<LozengeEvent, 'taken'>;
  readonly count: number;
  readonly at?: string | undefined;
  readonly note?: string | undefined;
  readonly witness?: string | undefined;
  readonly key: string;
}

/**
 * Enters what happened to lozenges that a pharmacy dispensed. The key makes a second click the same entry.
 * @returns `MedicationDispense/id` @throws AppError 403, 404, 422
 */
export async function enterLozenges(runtime: Runtime, asking: Asking, request: LozengeRequest): Promise<string> {
  const value = `ledger/${request.key}`;
  const desk = await writeOrder(runtime, asking, (at) => {
    if (findDispense(at, value) !== undefined) return [];
    const ledger = lozengeLedgers(at).find(({ order }) => order === request.order);
    if (ledger === undefined) throw new AppError('not-found', 'There is no such prescription of this patient.');
    const when = request.at ?? at.now;
    const why = isFuture(when, at.now) ?? lacks(request) ?? refuseEntry(ledger, { ...request, at: when });
    if (why !== undefined) throw new AppError('rule-violated', [{ text: why, details: local('kap-gate', 'order') }]);
    return [creationOf(buildDispense(at, request, value))];
  });
  const found = findDispense(desk, value);
  if (found === undefined) throw new AppError('upstream-failed', 'The entry was not written.');
  await afterWrite(runtime, asking, () => raiseLozengeDiscrepancies(runtime, desk));
  return `MedicationDispense/${found.id ?? ''}`;
}

/** A Task for each thing in the patient's ledgers that cannot be right. @throws StoreError */
export async function raiseLozengeDiscrepancies(runtime: Runtime, desk: Desk): Promise<void> {
  const patient = desk.assessed.record.patientRef;
  const ledgers = lozengeLedgers(desk);
  const found = ledgers.flatMap(({ order, discrepancies }) =>
    discrepancies.map((text) => ({ text: `${order}: ${text}`, patient })),
  );
  // Of an order that has gone nobody knows how it came out.
  const isSettled = (text: string) => ledgers.some(({ order }) => text.startsWith(`${order}: `));
  await settleDiscrepancies(runtime, desk.asking, { ledger: `lozenges/${patient}`, found, isSettled });
}

/** Why something cannot have happened yet; undefined when it can. */
export function isFuture(at: string, now: string): string | undefined {
  return Date.parse(at) > Date.parse(now) ? 'It cannot have happened in the future.' : undefined;
}

function lacks({ event, note, witness, count }: LozengeRequest): string | undefined {
  if (count === 0 && event !== 'counted') return 'An amount of nothing is no entry.';
  if (event !== 'dispensed' && event !== 'counted' && note === undefined) return 'Say how it came about.';
  return needsWitness(event) && witness === undefined ? `A second person has to see what is ${event}.` : undefined;
}

function findDispense({ assessed }: Desk, value: string): MedicationDispense | undefined {
  return assessed.record.resources
    .filter((one): one is MedicationDispense => one.resourceType === 'MedicationDispense')
    .find(({ identifier }) => identifier?.some((one) => one.system === IDENTIFIERS.record && one.value === value));
}

function buildDispense({ assessed, asking, now }: Desk, request: LozengeRequest, value: string): MedicationDispense {
  const { event, count, note, witness, order } = request;
  const author = authorOf(asking.session, asking.on.tenant.fhirBase);
  const witnessed = {
    function: { coding: [{ system: SYSTEMS.participation, code: 'WIT', display: 'witness' }] },
    actor: { display: witness ?? '' },
  };
  return {
    resourceType: 'MedicationDispense',
    meta: { profile: [profile('kap-ketamine-dispense')] },
    identifier: [{ system: IDENTIFIERS.record, value }],
    status: 'completed',
    type: { coding: [local('kap-dispense', event)] },
    medicationCodeableConcept: { coding: [local('kap-ingredient', 'ketamine')], text: 'Ketamine lozenge, compounded' },
    subject: { reference: assessed.record.patientRef },
    performer: [{ actor: author }, ...(witness === undefined ? [] : [witnessed])],
    authorizingPrescription: [storedReference(assessed.record, order)],
    quantity: { value: count, unit: 'lozenge', system: SYSTEMS.ucum, code: '{lozenge}' },
    whenHandedOver: request.at ?? now,
    ...(note === undefined ? {} : { note: [{ text: note }] }),
  };
}

import type { Encounter } from '@medplum/fhirtypes';
import type { Pathway } from '../../core/pathway/pathway.ts';
import { contradiction } from './outcome.ts';
import { doseMg, refuseCritical, routeOf, WEIGHT_KG } from './ordering.ts';
import { buildTransaction, buildVisit, buildVitals, finishVisit, type Vitals } from './resources.ts';
import { send, situation, type Traveller } from './traveller.ts';

/** Made-up readings of a session that goes well: before the dose, then the rise and the return that ketamine brings. */
const BEFORE: Vitals = { systolic: 118, diastolic: 76, heartRate: 70, respiratoryRate: 14, oxygenSaturation: 98 };
const AFTER: readonly Vitals[] = [
  { systolic: 126, diastolic: 80, heartRate: 78, respiratoryRate: 14, oxygenSaturation: 98 },
  { systolic: 134, diastolic: 84, heartRate: 84, respiratoryRate: 15, oxygenSaturation: 97 },
  { systolic: 128, diastolic: 80, heartRate: 80, respiratoryRate: 14, oxygenSaturation: 98 },
  { systolic: 120, diastolic: 78, heartRate: 74, respiratoryRate: 14, oxygenSaturation: 98 },
];

/** The dosing visit begins in the EHR, which asks our service before it lets it go on. */
export async function startDosing(traveller: Traveller, pathway: Pathway): Promise<void> {
  const { ehr, patient } = traveller;
  const visit = await ehr.create('therapist', buildVisit('dosing', await situation(traveller, 'therapist')));
  const answer = await ehr.hook('therapist', 'encounter-start', { patient, encounter: `Encounter/${visit.id}` });
  if (pathway.course === 'proceed') refuseCritical('encounter-start', answer);
}

/** One set of vital signs, charted in the EHR's flowsheet of the running visit. */
export async function takeVitals(traveller: Traveller, pathway: Pathway): Promise<void> {
  const { session } = pathway;
  if (session === undefined) throw contradiction('the pathway asks for vital signs, and no dosing visit is running');
  const { dose } = session;
  const taken = dose === undefined ? -1 : session.readings.filter((reading) => reading.at > dose.at).length;
  const vitals = taken < 0 ? { ...BEFORE, weightKg: WEIGHT_KG } : (AFTER[taken] ?? AFTER.at(-1) ?? BEFORE);
  await traveller.ehr.transact(
    'therapist',
    buildTransaction(buildVitals(vitals, session.encounter, await situation(traveller, 'therapist'))),
  );
}

const LOT = 'JOURNEY-1';
const VIALS_MG = 1_000;

/** The prescriber records the dose in the panel. The pathway said that every line proceeds, so the service must take it. */
export async function giveDose(traveller: Traveller, { session }: Pathway): Promise<Pathway> {
  const mg = traveller.mgPerDose ?? doseMg(routeOf(traveller));
  if (!(await collectLozenges(traveller))) await receiveLot(traveller, mg);
  // Whoever sits with a patient at home says that it was taken.
  const at = await traveller.clock.now();
  const chaperone = session?.setting === 'home' ? { chaperone: { name: 'Imagined chaperone', how: 'video', at } } : {};
  return send(traveller, 'prescriber', ['doses', { doseMg: mg, lot: LOT, ...chaperone }]);
}

/** The pharmacy hands over what the order allows, before the first of its doses. @returns whether any order is for lozenges */
async function collectLozenges(traveller: Traveller): Promise<boolean> {
  const panel = await traveller.panel('prescriber');
  const { ledgers } = await panel.lozenges();
  for (const { order, fills, allowed = 0 } of ledgers)
    if (fills === 0 && allowed > 0) {
      await panel.lozenges({ order, event: 'dispensed', count: allowed, key: `journey-${order.replace(/[^A-Za-z0-9-]/g, '-')}` });
    }
  return ledgers.length > 0;
}

/** A clinic that keeps a ledger of its stock gives only from what has come; one that keeps none has nothing to enter. */
async function receiveLot(traveller: Traveller, mg: number): Promise<void> {
  const panel = await traveller.panel('prescriber');
  const { lots } = await panel.stock();
  const left = lots.find(({ lot }) => lot === LOT)?.expectedMg ?? 0;
  if (lots.length === 0 || left >= mg) return;
  const key = `journey-${(await traveller.clock.now()).replace(/[^0-9]/g, '')}`;
  await panel.stock({ event: 'received', lot: LOT, mg: Math.max(VIALS_MG, mg), key });
}

/** The EHR asks our service about the discharge, then finishes the visit. */
export async function discharge(traveller: Traveller, pathway: Pathway): Promise<void> {
  const { ehr, patient, clock } = traveller;
  const encounter = pathway.session?.encounter;
  if (encounter === undefined) throw contradiction('the pathway asks for a discharge, and no dosing visit is running');
  const answer = await ehr.hook('therapist', 'encounter-discharge', { patient, encounter });
  if (pathway.session?.discharge.decision === 'proceed') refuseCritical('encounter-discharge', answer);
  const visit = (await ehr.read('therapist', encounter)) as Encounter & { readonly id: string };
  await ehr.update('therapist', finishVisit(visit, await clock.now()));
}

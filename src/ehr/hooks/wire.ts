import type { Appointment, Resource } from '@medplum/fhirtypes';
import { z } from 'zod';
import { FHIR_ID } from '../ehr-client.ts';
import { readablePart } from '../../core/shape/resource-shapes.ts';
import { isRecord } from '../../core/shape/shape.ts';
import { isWithoutPatient, ownerOf, type Sought } from '../subject.ts';
import { HookError } from './hook-error.ts';

/** The hooks of CDS Hooks that the service answers. */
export const HOOKS = [
  'patient-view',
  'order-select',
  'order-sign',
  'appointment-book',
  'encounter-start',
  'encounter-discharge',
] as const;
export type Hook = (typeof HOOKS)[number];

/** A hook call after the edge: everything checked, malformed-but-real shapes made regular. */
export interface HookRequest {
  readonly hook: Hook;
  readonly hookInstance: string;
  readonly fhirServer: string | undefined;
  /** Transient: used for this call only, never stored or logged. */
  readonly accessToken: string | undefined;
  /** What that token may read, in the syntax of SMART 1 or 2; empty without one. */
  readonly scope: string;
  /** `Practitioner/id` or another kind of user. */
  readonly userId: string;
  readonly patientId: string;
  readonly encounterId: string | undefined;
  /** Ids of the selected draft orders, `Type/id` or bare; empty except at order-select. */
  readonly selections: readonly string[];
  readonly draftOrders: readonly Resource[];
  /** Proposed visits at appointment-book, else empty. */
  readonly appointments: readonly Appointment[];
  /** Draft orders and proposed visits of which some element could not be read and was left out. */
  readonly draftsCut: number;
  readonly prefetch: Readonly<Record<string, unknown>>;
}

const text = z.string().min(1).max(1_024);
const withoutType = (type: string) => (value: string) => (value.startsWith(`${type}/`) ? value.slice(type.length + 1) : value);
const id = (type: string) => z.string().transform(withoutType(type)).pipe(z.string().regex(FHIR_ID, 'must be a FHIR id'));
/** Some clients send an empty text or null where there is nothing. */
const optionalId = (type: string) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), id(type).optional());

const authorization = z.looseObject({
  access_token: text.max(16_384),
  token_type: z.string().regex(/^bearer$/i, 'must be Bearer'),
  expires_in: z.number(),
  scope: z.string().max(16_384),
  subject: z.string(),
  patient: z.string().optional(),
});

// Entries are judged one by one further in: a draft order may lack Bundle.type, intent or more while it is being written.
const draftOrders = z.looseObject({
  resourceType: z.literal('Bundle').optional(),
  entry: z
    .array(z.looseObject({ resource: z.looseObject({ resourceType: text }).optional() }))
    .max(500)
    .optional(),
});

const context = z.looseObject({
  userId: z
    .string()
    .regex(
      /^(Practitioner|PractitionerRole|Patient|RelatedPerson)\/(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/,
      'must be Type/id of a user',
    ),
  patientId: id('Patient'),
  encounterId: optionalId('Encounter'),
});
const selections = z.array(z.string().max(256)).max(500).optional();

const orderContext = z.looseObject({ draftOrders, selections });
const bookContext = z.looseObject({ appointments: draftOrders });

const HAS_ORDERS: readonly Hook[] = ['order-select', 'order-sign'];
const NEEDS_ENCOUNTER: readonly Hook[] = ['encounter-start', 'encounter-discharge'];

const envelope = z.looseObject({
  hook: z.enum(HOOKS),
  hookInstance: text.max(128),
  fhirServer: text.optional(),
  fhirAuthorization: authorization.optional(),
  context: z.looseObject({}),
  // As it came: a copy of it would no longer be known by what was derived from it.
  prefetch: z.custom<Readonly<Record<string, unknown>>>(isRecord, 'must be an object').nullish(),
  extension: z.looseObject({}).optional(),
});

/**
 * Reads the body of a hook call (CDS Hooks 2.0.1, section 1.4 of the standards sheet): strict about the envelope, tolerant of
 * what real clients send inside draft orders.
 * @throws HookError 400, naming the path
 */
export function parseHookRequest(body: unknown, hook: Hook): HookRequest {
  const request = parseOrThrow(envelope, body, []);
  if (request.hook !== hook) throw new HookError(400, `this service answers ${hook}`, 'hook');
  if (request.fhirAuthorization !== undefined && request.fhirServer === undefined) {
    throw new HookError(400, 'fhirAuthorization needs fhirServer', 'fhirServer');
  }
  const known = parseOrThrow(context, request.context, ['context']);
  if (NEEDS_ENCOUNTER.includes(hook) && known.encounterId === undefined)
    throw new HookError(400, `${hook} needs it`, 'context.encounterId');
  const ordering = HAS_ORDERS.includes(hook) ? parseOrThrow(orderContext, request.context, ['context']) : undefined;
  const booking = hook === 'appointment-book' ? parseOrThrow(bookContext, request.context, ['context']) : undefined;
  const drafts = resourcesOf(ordering?.draftOrders);
  const proposed = resourcesOf(booking?.appointments);
  const orders = drafts.map(({ resource }) => resource);
  const appointments = proposed.flatMap(({ resource }) => (resource.resourceType === 'Appointment' ? [resource] : []));
  const sought = { patientId: known.patientId, base: request.fhirServer?.replace(/\/+$/, '') };
  const named = request.fhirAuthorization?.patient;
  if (named !== undefined && withoutType('Patient')(named) !== known.patientId)
    throw new HookError(400, 'is another patient than context.patientId', 'fhirAuthorization.patient');
  refuseOthers(sought, { draftOrders: orders, appointments });
  return {
    hook,
    hookInstance: request.hookInstance,
    fhirServer: request.fhirServer,
    accessToken: request.fhirAuthorization?.access_token,
    scope: request.fhirAuthorization?.scope ?? '',
    userId: known.userId,
    patientId: known.patientId,
    encounterId: known.encounterId,
    selections: ordering?.selections ?? [],
    draftOrders: orders,
    appointments,
    draftsCut: [...drafts, ...proposed].filter(({ whole }) => !whole).length,
    prefetch: request.prefetch ?? {},
  };
}

/**
 * A call that names no server is of any: once it is known whose it is, this is asked again with that EHR's base.
 * @throws HookError 400 for an order or a visit of somebody else
 */
export function refuseOthers(sought: Sought, of: Pick<HookRequest, 'draftOrders' | 'appointments'>): void {
  if (of.draftOrders.some((order) => ownerOf(order, sought) === 'another')) {
    throw new HookError(400, 'holds an order for another patient than context.patientId', 'context.draftOrders');
  }
  if (of.appointments.some((one) => isWithoutPatient(one, sought))) {
    throw new HookError(400, 'holds a visit of another patient than context.patientId', 'context.appointments');
  }
}

function resourcesOf(bundle: z.infer<typeof draftOrders> | undefined) {
  const resources = (bundle?.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
  return resources.map((resource) => readablePart(regular(resource)));
}

/** A draft order with lists where FHIR has lists; a missing intent stays missing. */
function regular(resource: { readonly resourceType: string; readonly [key: string]: unknown }): Resource {
  const lists = [
    'category',
    'dosageInstruction',
    'identifier',
    'note',
    'contained',
    'serviceType',
    'reasonCode',
    'participant',
  ].filter((key) => isObject(resource[key]));
  return { ...resource, ...Object.fromEntries(lists.map((key) => [key, [resource[key]]])) } as unknown as Resource;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws HookError 400 with the first fault and its path */
export function parseOrThrow<T>(schema: z.ZodType<T>, value: unknown, path: readonly string[]): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new HookError(400, issue?.message ?? 'is not valid', [...path, ...(issue?.path ?? []).map(String)].join('.'));
}

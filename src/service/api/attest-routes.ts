import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Context } from 'hono';
import type { JSONValue } from 'hono/utils/types';
import type { ServiceEnv } from '../http.ts';
import { attest, beginReview } from '../orders/attest.ts';
import { attestationKeys } from '../orders/signing-keys.ts';
import { allPasskeys, beginPasskey, decidePasskey, keepPasskey, type Person } from '../orders/passkeys.ts';
import { verifyAttestation } from '../orders/verify.ts';
import { assessCourse } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { ORDER_OPERATIONS as OPERATIONS } from './order-operations.ts';
import { askingOf, orderWrittenAnswer } from './order-answer.ts';
import { toWire } from './wire.ts';

/** Attesting an order, checking an attestation, and the passkeys with which prescribers step up. */
export function addAttestRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.review, async (c) => {
    const { overrides, stepUp = 'passkey', ...asked } = c.req.valid('json');
    const given = overrides.map(({ rule, reason, note }) => ({ rule, reason, note }));
    const begun = await beginReview(runtime, askingOf(c), { id: c.req.valid('param').id, overrides: given, stepUp, ...asked });
    const { options, ...review } = begun;
    return c.json({ ...review, ...(options === undefined ? {} : { options: loose(options) }) }, 201);
  });
  app.openapi(OPERATIONS.attest, async (c) => {
    const { review, response, proof } = c.req.valid('json');
    // The schema has looked at each member that the library reads.
    const sent = { id: c.req.valid('param').id, review, proof, response: response as AuthenticationResponseJSON | undefined };
    return c.json(await orderWrittenAnswer(runtime, c, await attest(runtime, askingOf(c), sent)), 201);
  });
  app.openapi(OPERATIONS.verify, async (c) => {
    const asking = askingOf(c);
    const { record } = await assessCourse(runtime, asking);
    const keys = attestationKeys(asking.on.tenant.orders);
    const checked = await verifyAttestation(await asking.on.store(), record, { id: c.req.valid('param').id, keys });
    return c.json(toWire(checked), 200);
  });
  addPasskeyRoutes(app, runtime);
}

function addPasskeyRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.readPasskeys, async (c) => c.json(await passkeys(c), 200));
  app.openapi(OPERATIONS.beginPasskey, async (c) => c.json({ options: loose(await beginPasskey(runtime, personOf(c))) }, 201));
  app.openapi(OPERATIONS.keepPasskey, async (c) => {
    const { response, label } = c.req.valid('json');
    const sent = { response: response as unknown as RegistrationResponseJSON, label };
    c.set('written', await keepPasskey(runtime, personOf(c), sent));
    return c.json(await passkeys(c), 201);
  });
  app.openapi(OPERATIONS.decidePasskey, async (c) => {
    const { on, session } = personOf(c);
    const by = authorOf(session, on.tenant.fhirBase);
    const { id } = c.req.valid('param');
    await decidePasskey(await on.store(), on.tenant.fhirBase, { id, state: c.req.valid('json').state, by, at: runtime.now() });
    c.set('written', `Basic/${id}`);
    return c.json(await passkeys(c), 201);
  });
}

function personOf(c: Context<ServiceEnv>): Person {
  return { on: c.get('on'), session: c.get('signedIn') };
}

async function passkeys(c: Context<ServiceEnv>) {
  const { on, session } = personOf(c);
  const isAdministrator = session.user.roles.includes('administrator');
  const all = await allPasskeys(await on.store(), on.tenant.fhirBase);
  const shown = all.filter(({ owner }) => isAdministrator || owner === session.user.reference);
  return {
    passkeys: shown.map(({ resource, owner, ownerName, label, state, created, decidedBy, decidedAt }) =>
      toWire({ id: resource.id, owner, ownerName, label, state, created, decidedBy, decidedAt }),
    ),
  };
}

/** WebAuthn's options are theirs to describe; what is undefined in them is not sent. */
function loose(options: object): Record<string, JSONValue> {
  return JSON.parse(JSON.stringify(options)) as Record<string, JSONValue>;
}

import { readFileSync } from 'node:fs';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../../src/service/authorization.ts';
import type { Permission } from '../../src/service/permission.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { codeSystem } from '../../src/terminology/artifacts.ts';
import { aPerson, EHR_BASE, PRESCRIBER } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

const ROLES = (codeSystem('kap-role').concept ?? []).map(({ code }) => code);
/** Beside the roles of kap-role: somebody without one, and a word that is none. */
const WHO = [...ROLES, 'nobody', 'janitor'] as const;

/** Written by hand, so that a slip in the table of permissions fails here. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'GET /api/user': ['therapist', 'supervised-associate', 'prescriber', 'front-desk', 'health-it', 'administrator'],
  'GET /api/site': ['therapist', 'prescriber', 'health-it', 'administrator'],
  'POST /api/patients': ['therapist', 'supervised-associate', 'prescriber', 'front-desk'],
  'GET /api/work-list': ['therapist', 'supervised-associate', 'prescriber', 'front-desk'],
  'GET /api/session': ['therapist', 'supervised-associate', 'prescriber', 'front-desk'],
  'GET /api/pathway': ['therapist', 'supervised-associate', 'prescriber', 'front-desk'],
  'POST /api/pathway': ['therapist', 'supervised-associate', 'prescriber', 'front-desk'],
  // The front desk fills in no step's form, so it sees none's answers.
  'GET /api/forms/:id': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/forms/:id': ['therapist', 'supervised-associate'],
  'POST /api/clearances': ['prescriber'],
  'POST /api/medication-reviews': ['prescriber'],
  'POST /api/risk-reviews': ['prescriber', 'therapist'],
  'POST /api/doses': ['prescriber'],
  'GET /api/record': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/summary': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/summary.pdf': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/summary': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/orders/decision': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/orders': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/orders/:id/revisions': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/orders/:id/end': ['prescriber'],
  'POST /api/orders/:id/questions': ['prescriber'],
  'POST /api/questions/:id/answers': ['therapist'],
  'POST /api/pdmp-checks': ['prescriber'],
  'GET /api/session-groups': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/session-groups/changes': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/session-room': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/session-entries': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/retractions': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/changes': ['therapist', 'supervised-associate', 'prescriber', 'front-desk'],
  'POST /api/orders/:id/reviews': ['prescriber'],
  'POST /api/orders/:id/attestations': ['prescriber'],
  'GET /api/attestations/:id/verification': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/passkeys': ['prescriber', 'administrator'],
  'POST /api/passkeys/challenges': ['prescriber'],
  'POST /api/passkeys': ['prescriber'],
  'POST /api/passkeys/:id/decisions': ['administrator'],
  'POST /api/orders/:id/handovers': ['prescriber'],
  'POST /api/orders/:id/matches': ['prescriber'],
  'POST /api/orders/:id/reports': ['prescriber'],
  'GET /api/lozenges': ['therapist', 'supervised-associate', 'prescriber'],
  'POST /api/lozenges': ['therapist', 'supervised-associate', 'prescriber'],
  'GET /api/stock': ['prescriber'],
  'POST /api/stock': ['prescriber'],
};
/** Of a therapist's step in the clinic's protocol. */
const FORM = 'kap-mental-health-intake';
const rows = Object.values<Permission>(PERMISSIONS);
const nameOf = ({ method, path }: Permission) => `${method} ${path}`;

let service: Harness;
beforeAll(async () => {
  service = await aService();
  service.ehr.put(aPerson({ id: 'p2' }));
  await service.post('/api/pathway', {}, await service.signIn('prescriber'));
  await service.post('/api/pathway', {}, await service.signIn('prescriber', { patientId: 'p2' }));
  await service.settle();
});

interface Kind {
  readonly launched?: string;
  readonly chosen?: string;
  readonly named?: string;
}

async function headersOf(role: string, { launched, chosen, named }: Kind): Promise<Record<string, string>> {
  const sessions = createSessionStore(service.shared);
  const session = {
    tenant: 'clinic',
    user: { reference: PRESCRIBER, name: 'Imagined', roles: role === 'nobody' ? [] : [role] },
    ...(launched === undefined ? {} : { patientId: launched }),
    needPatientBanner: true,
    accessToken: 'user-token',
    accessUntilMs: Date.now() + 3_600_000,
    endsAtMs: Date.now() + 3_600_000,
  };
  const id = await sessions.create(session);
  if (chosen !== undefined) await sessions.choose(id, session, chosen);
  const name: Record<string, string> = named === undefined ? {} : { 'x-kap-patient': named };
  return { cookie: `__Host-kap=${id}`, origin: PUBLIC, 'x-kap-request': 'panel', ...name };
}

/** The operation over HTTP; a body that gets past every permission and writes nothing. */
function ask(permission: Permission, headers: Record<string, string>): Promise<Response> {
  const path = permission.path.replace(':id', FORM);
  return permission.method === 'GET' ? service.get(path, headers) : service.post(path, bodyOf(permission), headers);
}

function bodyOf({ path }: Permission): unknown {
  if (path === '/api/patients') return { patient: 'p1' };
  if (path === '/api/forms/:id') return { resourceType: 'QuestionnaireResponse', item: [] };
  return path === '/api/pathway' ? { protocol: 'no-such-protocol' } : { nothing: true };
}

async function refusal(response: Response): Promise<string> {
  return ((await response.json()) as OperationOutcome).issue
    .map(({ code, diagnostics = '' }) => `${code}: ${diagnostics}`)
    .join();
}

/** 404: let in, and there is no such thing. */
const PASSED = [200, 201, 400, 404, 409, 422];

describe('role by operation, for the launched patient', () => {
  test.each(rows.map((row) => [nameOf(row), row] as const))(
    '%s lets in those of the table and nobody else',
    async (name, row) => {
      for (const role of WHO) {
        const kind = row.patient === 'launched' || row.patient === 'none' ? { launched: 'p1', named: 'p1' } : {};
        const response = await ask(row, await headersOf(role, kind));
        if (MAY[name]?.includes(role) === true) expect(PASSED, `${role}: ${String(response.status)}`).toContain(response.status);
        else
          expect([role, response.status, await refusal(response)]).toEqual([
            role,
            403,
            expect.stringMatching(/^forbidden: Only/),
          ]);
      }
    },
  );
});

describe('patient by operation, for every role', () => {
  const cells = rows.flatMap((row) => WHO.map((role) => [nameOf(row), role, row] as const));
  const onPatient = cells.filter(([, , row]) => row.patient === 'launched');

  test.each(onPatient)(
    '%s as %s: a panel that was launched for one patient does nothing to another',
    async (_name, role, row) => {
      expect((await ask(row, await headersOf(role, { launched: 'p1', named: 'p2' }))).status).toBe(403);
    },
  );

  test.each(onPatient)(
    '%s as %s: without a launched patient nothing is done to one who was not chosen',
    async (name, role, row) => {
      const isAllowed = rows.some((one) => nameOf(one) === name && one.roles.some((may) => may === role));
      expect((await ask(row, await headersOf(role, {}))).status).toBe(isAllowed ? 409 : 403);
      for (const named of ['p2', '../p1', 'p1:x', '']) {
        const response = await ask(row, await headersOf(role, { chosen: 'p1', named }));
        expect([named, response.status]).toEqual([named, 403]);
      }
    },
  );

  test.each(onPatient)('%s as %s: a chosen patient is as a launched one', async (name, role, row) => {
    const response = await ask(row, await headersOf(role, { chosen: 'p1', named: 'p1' }));
    if (MAY[name]?.includes(role) === true) expect(PASSED).toContain(response.status);
    else expect(response.status).toBe(403);
  });

  test.each(WHO)('as %s, a panel that was launched for one patient opens no other and shows no list of others', async (role) => {
    const headers = await headersOf(role, { launched: 'p1' });
    expect((await ask(PERMISSIONS['choose-patient'], headers)).status).toBe(403);
    for (const many of ['read-work-list', 'read-groups', 'watch-group'] as const)
      expect((await ask(PERMISSIONS[many], headers)).status).toBe(403);
  });

  test.each(WHO)('as %s, practice stock is nobody’s: the same with a patient and without one', async (role) => {
    const [may, refused] = [role === 'prescriber', 403];
    for (const kind of [{}, { launched: 'p1' }, { chosen: 'p1', named: 'p1' }]) {
      const headers = await headersOf(role, kind);
      expect((await service.get('/api/stock', headers)).status).toBe(may ? 200 : refused);
      expect((await ask(PERMISSIONS['enter-stock'], headers)).status).toBe(may ? 400 : refused);
    }
  });

  test('POST /api/patients opens whom the EHR shows to the user, and only in that session', async () => {
    const headers = await headersOf('therapist', {});
    const p2 = { ...headers, 'x-kap-patient': 'p2' };
    expect((await service.get('/api/session', p2)).status).toBe(403);
    expect((await service.post('/api/patients', { patient: 'p2' }, headers)).status).toBe(201);
    const asked = service.ehr.requests.at(-1);
    expect([asked?.url, asked?.authorization]).toEqual([`${EHR_BASE}/Patient/p2`, 'Bearer user-token']);
    expect((await service.get('/api/session', p2)).status).toBe(200);
    expect((await service.get('/api/session', { ...(await headersOf('therapist', {})), 'x-kap-patient': 'p2' })).status).toBe(
      403,
    );
    service.ehr.trouble.set('Patient', 403);
    const refused = await service.post('/api/patients', { patient: 'p1' }, headers);
    service.ehr.trouble.clear();
    expect([refused.status, await refusal(refused)]).toEqual([403, 'forbidden: The EHR does not show you this patient.']);
  });
});

test('changes are told of chosen patients only', async () => {
  const headers = await headersOf('therapist', { chosen: 'p1' });
  const watch = async (patients: string): Promise<number> => {
    const response = await service.get(`/api/session-groups/changes?patients=${patients}`, headers);
    await response.body?.cancel();
    return response.status;
  };
  expect(await watch('p1')).toBe(200);
  expect(await watch('p1,p2')).toBe(403);
  for (const wrong of ['', 'p1,', 'p1,../p2', 'p1:x', Array.from({ length: 13 }, (_, at) => `p${String(at)}`).join()])
    expect([wrong, await watch(wrong)]).toEqual([wrong, 400]);
});

test('without a session, or with one that has ended, every operation is refused', async () => {
  for (const row of rows) {
    for (const headers of [{}, { cookie: '__Host-kap=clinic.unknown' }, { cookie: '__Host-kap=other.x' }])
      expect([nameOf(row), (await ask(row, { ...headers, origin: PUBLIC, 'x-kap-request': 'panel' })).status]).toEqual([
        nameOf(row),
        401,
      ]);
  }
});

test('a write from another page is refused, whoever is signed in', async () => {
  for (const row of rows.filter(({ method }) => method !== 'GET')) {
    const headers = await headersOf('prescriber', row.patient === 'choosing' ? {} : { launched: 'p1' });
    for (const wrong of [{ origin: 'https://evil.example' }, { origin: '' }, { 'x-kap-request': '' }])
      expect((await ask(row, { ...headers, ...wrong })).status).toBe(403);
  }
});

test('the API has exactly the operations of the table', () => {
  const routes = service.app.routes.filter(({ path }) => path.startsWith('/api/') && !path.endsWith('*'));
  const served = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  expect([...served].filter((route) => !OPEN.includes(route)).toSorted()).toEqual(rows.map(nameOf).toSorted());
  expect(rows.map(nameOf).toSorted()).toEqual(Object.keys(MAY).toSorted());
});
/** Routes that show nothing of anybody. */
const OPEN = ['GET /api/openapi.json'];

test('docs/security.md shows the table as it is', () => {
  const doc = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
  const written = /<!-- permissions: [^>]*-->\n([\s\S]*?)\n<!-- \/permissions -->/.exec(doc)?.[1] ?? '';
  expect(written.trim()).toBe(tableOf());
});

function tableOf(): string {
  const patients = { launched: 'the launched or a chosen one', none: 'none', choosing: 'chooses one', many: 'many' } as const;
  const head = ['operation', 'route', 'patient', ...ROLES, 'no role'];
  const lines = Object.entries<Permission>(PERMISSIONS).map(([name, row]) => [
    `\`${name}\`: ${row.does}`,
    `\`${nameOf(row)}\``,
    patients[row.patient],
    ...ROLES.map((role) => (row.roles.some((may) => may === role) ? (row.narrowed === 'form' ? 'by form' : 'yes') : '–')),
    '–',
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

describe('a page that says who opened it', () => {
  const write = { kind: 'note', encounter: 'Encounter/none', at: '2026-01-01T00:00:00Z', text: 'x' };
  const at = (user: string) => ({ 'x-kap-user': user, 'idempotency-key': '0b2f6c9e-6a2d-4f0e-9b57-2f5a3c1d8e11' });

  test.each([
    ['somebody else', `clinic/Practitioner/somebody-else`],
    ['somebody of another clinic with the same number', `other/${PRESCRIBER}`],
  ])('has no session where %s is signed in now, neither to read nor to write', async (_, user) => {
    const headers = { ...(await headersOf('prescriber', { launched: 'p1' })), ...at(user) };
    const answers = [await service.get('/api/pathway', headers), await service.post('/api/session-entries', write, headers)];
    for (const answer of answers) expect([answer.status, await refusal(answer)]).toEqual([401, expect.stringMatching(/expired/)]);
  });

  test('has its session where the same person is, and ends no session of anybody else by signing out', async () => {
    const own = await headersOf('prescriber', { launched: 'p1' });
    expect((await service.get('/api/pathway', { ...own, ...at(`clinic/${PRESCRIBER}`) })).status).toBe(200);
    await service.post('/smart/logout', {}, { ...own, ...at('clinic/Practitioner/somebody-else') });
    expect((await service.get('/api/pathway', own)).status).toBe(200);
    await service.post('/smart/logout', {}, { ...own, ...at(`clinic/${PRESCRIBER}`) });
    expect((await service.get('/api/pathway', own)).status).toBe(401);
  });
});

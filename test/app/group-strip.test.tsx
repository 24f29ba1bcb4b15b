// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SESSION } from '../../app/api/queries.ts';
import { PersonRoom } from '../../app/group/PersonRoom.tsx';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { ENTRIES } from '../../app/session/entry-store.ts';
import { assess } from '../../src/core/pathway/assess.ts';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import type { SessionInfo } from '../../src/service/contract.ts';
import { EHR_BASE, freshAt, readyForDose, ROLES } from '../support/course.ts';

const USER = { reference: 'Practitioner/1', name: 'Therapist', roles: ['therapist'] } as const;
const SESSION_INFO = {
  ...{ tenant: 'clinic', user: USER, patient: { reference: 'Patient/p1', name: 'Ida Imagined' } },
  ...{ needPatientBanner: true, sandbox: true },
} as unknown as SessionInfo;
const OWNER = { user: 'clinic/Practitioner/1', patient: 'Patient/p1' };
const PATIENT = { timeout: 4_000 };
const NodeRequest = Request;

/** The dosing visit has ended; what waits of it is not taken. */
function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === 'POST') return Promise.resolve(Response.json({}, { status: 503 }));
  if (pathname === '/api/session-room') {
    const ehrVitals = { state: 'taken', unwritten: 0, refused: 0, unstruck: 0 };
    return Promise.resolve(Response.json({ entries: [], eventKinds: [], checklist: [], ehrVitals }));
  }
  const protocol = defaultProtocol();
  const { resources, now } = readyForDose(protocol, 1);
  const ended = resources.filter((one) => one.resourceType !== 'Encounter' || one.status !== 'in-progress');
  const chart = buildChart({ resources: ended, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  const pathway = assess(protocol, chart, now);
  return Promise.resolve(Response.json({ enrolled: true, patient: SESSION_INFO.patient, pathway, readAt: now }));
}

beforeAll(async () => {
  await startLanguage('en', ['panel', 'forms', 'session', 'group']);
});
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('Request', function (path: string, init: RequestInit) {
    return new NodeRequest(new URL(path, 'https://kap.example'), init);
  });
});
afterEach(async () => {
  cleanup();
  await ENTRIES.forget(OWNER.user);
  vi.unstubAllGlobals();
});

test('the list of people says what of an ended visit is not saved, and is told when nothing is left', async () => {
  const entry = { kind: 'note', encounter: 'Encounter/1', at: '2026-11-22T10:00:00.000Z', text: 'Left with escort.' } as const;
  await ENTRIES.change(OWNER, () => ['a', 'b'].map((key) => ({ key, entry, refused: ['The visit has ended.'] })));
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  client.setQueryData(SESSION, SESSION_INFO);
  const slot = document.body.appendChild(document.createElement('ul'));
  const person = { id: 'p1', name: 'Ida Imagined' };
  const nothing = (): void => undefined;
  render(
    <MantineProvider>
      <PersonRoom {...{ person, client, slot }} live shown onShow={nothing} onOpened={nothing} />
    </MantineProvider>,
  );
  await vi.waitFor(() => {
    expect(slot.textContent).toMatch(/No session.*2 not saved/);
  }, PATIENT);
  for (const button of await screen.findAllByRole('button', { name: /Discard/ })) button.click();
  await vi.waitFor(() => {
    expect(slot.textContent).toMatch(/No session$/);
  }, PATIENT);
});

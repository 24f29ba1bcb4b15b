// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { connect, HttpContext } from '../../app/api/client.ts';
import { AfterVisit } from '../../app/session/AfterVisit.tsx';
import { ENTRIES } from '../../app/session/entry-store.ts';
import type { EhrVitals } from '../../src/service/contract.ts';

const OWNER = { user: 'clinic/Practitioner/1', patient: 'Patient/1' };
const NOW = '2026-11-22T10:00:00.000Z';
const NodeRequest = Request;

/** The service says this of the EHR's chart, and takes nothing; undefined = it does not answer at all. */
function showAfter(ehrVitals: EhrVitals | undefined): HTMLElement {
  vi.stubGlobal('fetch', (request: Request) => {
    if (ehrVitals === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (request.method === 'POST') return Promise.resolve(Response.json({}, { status: 503 }));
    return Promise.resolve(Response.json({ entries: [], eventKinds: [], checklist: [], ehrVitals }));
  });
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  return render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <HttpContext value={connect()}>
          <AfterVisit owner={OWNER} now={NOW} />
        </HttpContext>
      </QueryClientProvider>
    </MantineProvider>,
  ).container;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal('Request', function (path: string, init: RequestInit) {
    return new NodeRequest(new URL(path, 'https://kap.example'), init);
  });
});

afterEach(async () => {
  cleanup();
  await ENTRIES.forget(OWNER.user);
  vi.unstubAllGlobals();
});

test('what waits of a visit that has ended is shown, sent from there, and said not to be saved', async () => {
  const entry = { kind: 'note', encounter: 'Encounter/1', at: NOW, text: 'Left with escort.' } as const;
  await ENTRIES.change(OWNER, () => [{ key: 'k', entry }]);
  const shown = showAfter({ state: 'taken', unwritten: 0, refused: 0, unstruck: 0 });
  await screen.findByText(/The service is in trouble/);
  expect(shown.textContent).not.toContain('could not be read');
  expect(screen.getByText('1 entry is not saved yet.')).toBeDefined();
  expect(screen.getByText('Note: Left with escort.')).toBeDefined();
  expect(shown.textContent).not.toContain('EHR');
});

test('what the EHR’s chart lacks after the visit is said', async () => {
  showAfter({ state: 'taken', unwritten: 2, refused: 1, unstruck: 0 });
  await screen.findByText(/^2 values are not in the EHR's chart yet/);
  expect(screen.getByText(/^1 value could not be written/)).toBeDefined();
});

test('what could not be asked is not taken for nothing', async () => {
  const shown = showAfter(undefined);
  await waitFor(() => {
    expect(shown.textContent).toContain('could not be read');
  });
});

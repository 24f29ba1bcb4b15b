// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { orderApi } from '../../app/api/client.ts';
import type { StockLedger } from '../../app/api/ledgers.ts';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { StockPanel } from '../../app/orders/StockPanel.tsx';

const OWNER = { user: 'clinic/Practitioner/1', patient: 'none' };
const AT = '2026-11-05T10:00:00Z';

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(ledger: Partial<StockLedger>, language: 'en' | 'es' = 'en'): Promise<void> {
  await startLanguage(language, ['panel', 'ledgers']);
  vi.spyOn(orderApi, 'stock').mockResolvedValue({ lots: [], unread: [], unnamed: [], ...ledger });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <StockPanel owner={OWNER} isPrescriber userName="Imagined" />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByRole('button', { name: language === 'en' ? 'Enter it' : 'Anotar' });
}

const figure = (name: string): string => screen.getByText(name).nextElementSibling?.textContent ?? '';

test('an amount that is not known is no number, and the entry that can’t be read is named', async () => {
  const lot = { lot: 'K-2', entries: [], discrepancies: [], counted: { at: AT, mg: 40 } };
  await open({ lots: [lot], unread: [{ reference: 'Basic/4', lot: 'K-2' }] });
  const notice = screen.getByRole('group', { name: 'Entries that could not be read' });
  expect(notice.textContent).toContain('1 entry of practice stock could not be read');
  expect(notice.textContent).toContain('Basic/4: Lot K-2');
  expect([figure('Should be there'), figure('Expected at that count')]).toEqual(['Not known.', 'Not known.']);
});

test('a ledger of which nothing could be read does not say that nothing was entered', async () => {
  await open({ unread: [{ reference: 'Basic/4' }, { reference: 'Basic/5' }] });
  const notice = screen.getByRole('group', { name: 'Entries that could not be read' });
  expect(notice.textContent).toContain('2 entries of practice stock could not be read');
  expect(notice.textContent).toContain('Basic/5: its lot could not be read either');
  expect(screen.queryByText('Nothing was entered yet.')).toBeNull();
});

test('a ledger that was read whole says nothing of it', async () => {
  await open({});
  expect(screen.queryByRole('group', { name: 'Entries that could not be read' })).toBeNull();
  expect(screen.getByText('Nothing was entered yet.')).toBeDefined();
});

test('in Spanish it says the same', async () => {
  await open({ unread: [{ reference: 'Basic/4' }] }, 'es');
  const notice = screen.getByRole('group', { name: 'Asientos que no se pudieron leer' });
  expect(notice.textContent).toContain('1 asiento de las existencias no se pudo leer');
  expect(notice.textContent).toContain('Basic/4: tampoco se pudo leer su lote');
});

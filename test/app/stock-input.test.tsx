// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { orderApi } from '../../app/api/client.ts';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { StockInput } from '../../app/orders/StockInput.tsx';
import { keepDraft } from '../../app/view/drafts.ts';
import { TAB_STORE } from '../../app/view/stores.ts';

const OWNER = { user: 'clinic/Practitioner/1', patient: 'none' };
const CHOSEN = 'MedicationAdministration/chosen';
const GONE = /has its lot by now/;
let entered: unknown[] = [];

beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  await startLanguage('en', ['panel', 'ledgers']);
});
beforeEach(() => {
  entered = [];
  vi.spyOn(orderApi, 'enterStock').mockImplementation(async ({ key: _, ...body }) => {
    entered.push(body);
    return { lots: [], unread: [], unnamed: [] };
  });
  const draft = { event: 'given', lot: 'LOT-1', mg: '40', dose: CHOSEN };
  keepDraft(TAB_STORE, OWNER, { form: 'orders stock', text: JSON.stringify(draft) });
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

function open(unnamed: readonly string[]): void {
  const doses = unnamed.map((administration) => ({ administration, at: '2026-11-05T10:00:00Z', mg: 40 }));
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <StockInput lots={[]} unnamed={doses} owner={OWNER} userName="Imagined" />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const save = async (): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: 'Enter it' }));
  await waitFor(() => {
    expect(entered).toHaveLength(1);
  });
};

test('an entry is for the dose that was chosen, while it has no lot', async () => {
  open([CHOSEN]);
  expect(screen.queryByText(GONE)).toBeNull();
  await save();
  expect(entered).toEqual([{ event: 'given', lot: 'LOT-1', mg: 40, administration: CHOSEN }]);
});

test.each([[['MedicationAdministration/other']], [[]]])(
  'a dose that has its lot meanwhile is not sent by a form that shows no choice of it (%j)',
  async (unnamed) => {
    open(unnamed);
    expect(screen.getByText(GONE)).toBeDefined();
    await save();
    expect(entered).toEqual([{ event: 'given', lot: 'LOT-1', mg: 40 }]);
  },
);

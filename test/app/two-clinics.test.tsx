// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pageApi } from '../../app/api/calls.ts';
import { GroupRoomPage } from '../../app/group/GroupRoomPage.tsx';
import { startLanguage, t } from '../../app/i18n/i18n.ts';
import { SignOut } from '../../app/session/SignOut.tsx';
import { userKeyOf } from '../../app/view/drafts.ts';
import { keepRoom, keptRoom } from '../../app/view/in-room.ts';
import { TAB_STORE } from '../../app/view/stores.ts';
import { WorkListPage } from '../../app/worklist/WorkListPage.tsx';
import type { WorkFilter } from '../../src/core/work-list/filter-work.ts';
import type { UserInfo, WorkListAnswer } from '../../src/service/contract.ts';

const userOf = (tenant: string): UserInfo => ({
  ...{ tenant, level: 'user', sandbox: false },
  user: { reference: 'Practitioner/1', name: 'Imagined', roles: ['therapist'] },
});
const [HERE, ELSEWHERE] = [userOf('here'), userOf('elsewhere')];
const NOTHING: WorkListAnswer = {
  ...{ items: [], from: 0, total: 0, everyKind: 0, counts: {}, kinds: [], clinicians: [], clinics: [] },
  ...{ version: 'v', readAt: '2026-11-22T10:00:00Z' },
};
let filters: WorkFilter[] = [];

beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal(
    'EventSource',
    class {
      close = vi.fn();
      addEventListener = vi.fn();
    },
  );
  await startLanguage('en', ['panel', 'worklist', 'group', 'session', 'forms']);
});
beforeEach(() => {
  filters = [];
  vi.stubGlobal('fetch', async () => new Response('{}'));
  vi.spyOn(pageApi.read, 'groups').mockResolvedValue({ groups: [], readAt: NOTHING.readAt });
  vi.spyOn(pageApi.read, 'workList').mockImplementation(async (filter) => {
    filters.push(filter);
    return NOTHING;
  });
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  vi.restoreAllMocks();
});

function show(page: ReactNode, user: UserInfo): void {
  const client = new QueryClient();
  client.setQueryData(['user'], user);
  render(
    <MantineProvider>
      <QueryClientProvider client={client}>{page}</QueryClientProvider>
    </MantineProvider>,
  );
}

test('who is in the room at one clinic is not opened as somebody else at another that numbers people alike', async () => {
  keepRoom(TAB_STORE, userKeyOf(HERE), ['p1']);
  TAB_STORE.setItem('kap-group Practitioner/1', 'p1');
  show(<GroupRoomPage user={ELSEWHERE} />, ELSEWHERE);
  await screen.findByText(t('group:none'));
  expect(screen.queryAllByText('p1')).toEqual([]);
  cleanup();
  show(<GroupRoomPage user={HERE} />, HERE);
  expect(await screen.findAllByText('p1')).not.toEqual([]);
});

test('a filter by a clinician of one clinic is none at another', async () => {
  const chosen = JSON.stringify({ kind: 'order', clinician: 'Practitioner/2', mine: false });
  localStorage.setItem('kap-work-filter here/Practitioner/1', chosen);
  localStorage.setItem('kap-work-filter Practitioner/1', chosen);
  show(<WorkListPage />, ELSEWHERE);
  await waitFor(() => {
    expect(filters[0]).toMatchObject({ kind: undefined, clinician: undefined });
  });
  cleanup();
  filters = [];
  show(<WorkListPage />, HERE);
  await waitFor(() => {
    expect(filters[0]).toMatchObject({ kind: 'order', clinician: 'Practitioner/2' });
  });
});

test('whoever signs out leaves nobody in the room', async () => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  keepRoom(TAB_STORE, userKeyOf(HERE), ['p1']);
  show(<SignOut user={userKeyOf(HERE)} onStay={vi.fn()} />, HERE);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  await waitFor(() => {
    expect(keptRoom(TAB_STORE, userKeyOf(HERE))).toEqual([]);
  });
});

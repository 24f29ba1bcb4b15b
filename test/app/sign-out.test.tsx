// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { ENTRIES } from '../../app/session/entry-store.ts';
import { SignOut } from '../../app/session/SignOut.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a sign-out that leaves entries in the browser says so, and tries to remove them again without another sign-out', async () => {
  const logout = vi.fn(() => Promise.resolve(new Response()));
  vi.stubGlobal('fetch', logout);
  const forget = vi.spyOn(ENTRIES, 'forget').mockResolvedValue({ keys: ['k1'], isRemoved: false });
  render(<SignOut user="clinic/Practitioner/1" onStay={vi.fn()} />, { wrapper: MantineProvider });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  expect((await screen.findByRole('alert')).textContent).toContain('did not remove your entries that are not saved');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect([logout.mock.calls.length, forget.mock.calls.length]).toEqual([1, 2]);
});

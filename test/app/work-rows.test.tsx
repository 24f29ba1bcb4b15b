// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { pageApi } from '../../app/api/calls.ts';
import { useWorkList } from '../../app/worklist/use-work-list.ts';
import { startLanguage } from '../../app/i18n/i18n.ts';
import { WorkRows } from '../../app/worklist/WorkRows.tsx';
import { EVERYTHING } from '../../app/view/work.ts';
import type { WorkFilter } from '../../src/core/work-list/filter-work.ts';
import type { WorkListAnswer } from '../../src/service/contract.ts';

const TOTAL = 450;
let version = 'first';
let asked: { readonly filter: WorkFilter; readonly from?: number; readonly version?: string }[] = [];
let client: QueryClient;

/** Rows that say in which version, and at which place, they stand. */
function rowsOf(from: number, of: string): WorkListAnswer {
  const places = Array.from({ length: Math.min(100, TOTAL - from) }, (_, at) => from + at);
  return {
    items: places.map((place) => ({
      key: `Task/${String(place)}`,
      kind: 'visit',
      title: `${of} ${String(place)}`,
      urgent: false,
      when: 'undated',
      roles: [],
      patient: { reference: 'Patient/p', name: 'P' },
    })),
    from,
    total: TOTAL,
    everyKind: TOTAL,
    counts: { visit: TOTAL },
    kinds: ['visit'],
    clinicians: [],
    clinics: [],
    version: of,
    readAt: '2026-01-05T09:00:00Z',
  };
}

beforeEach(() => {
  [version, asked] = ['first', []];
  client = new QueryClient();
  vi.spyOn(pageApi.read, 'workList').mockImplementation(async (filter, rows) => {
    asked.push({ filter, ...rows });
    return rowsOf(rows.from ?? 0, version);
  });
});
afterEach(() => {
  cleanup();
  client.clear();
  vi.restoreAllMocks();
});

function openList() {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(useWorkList, { wrapper, initialProps: EVERYTHING });
}

test('rows further down are read where somebody looks, of the list that stands', async () => {
  const { result } = openList();
  await waitFor(() => {
    expect(result.current.rowAt(0)?.title).toBe('first 0');
  });
  expect(result.current.rowAt(260)).toBeUndefined();
  act(() => {
    result.current.see(240, 265);
  });
  await waitFor(() => {
    expect(result.current.rowAt(260)?.title).toBe('first 260');
  });
  expect(asked).toEqual([{ filter: EVERYTHING }, { filter: EVERYTHING, from: 200, version: 'first' }]);
});

test('rows of another version make the first ones be read again, until all are of one list', async () => {
  const { result } = openList();
  await waitFor(() => {
    expect(result.current.head.isSuccess).toBe(true);
  });
  version = 'second';
  act(() => {
    result.current.see(80, 120);
  });
  await waitFor(
    () => {
      expect([result.current.rowAt(99)?.title, result.current.rowAt(100)?.title]).toEqual(['second 99', 'second 100']);
    },
    { timeout: 5_000 },
  );
});

test('another filter is asked of the list that was just read, and reading it again is not', async () => {
  const { result, rerender } = openList();
  await waitFor(() => {
    expect(result.current.head.isSuccess).toBe(true);
  });
  const filter: WorkFilter = { ...EVERYTHING, kind: 'visit' };
  rerender(filter);
  // What stood before stands until the answer is there.
  expect(result.current.rowAt(0)?.title).toBe('first 0');
  await waitFor(() => {
    expect(result.current.head.isPlaceholderData).toBe(false);
  });
  await act(() => result.current.head.refetch());
  expect(asked).toEqual([{ filter: EVERYTHING }, { filter, version: 'first' }, { filter }]);
});

test('rows that could not be read are said to be missing, and can be asked for again', async () => {
  const { result } = openList();
  await waitFor(() => {
    expect(result.current.head.isSuccess).toBe(true);
  });
  client.setDefaultOptions({ queries: { retryDelay: 1 } });
  const works = vi.mocked(pageApi.read.workList).getMockImplementation();
  vi.mocked(pageApi.read.workList).mockRejectedValue(new Error('away'));
  act(() => {
    result.current.see(240, 265);
  });
  await waitFor(() => {
    expect(result.current.failed?.message).toBe('away');
  });
  expect(result.current.rowAt(260)).toBeUndefined();
  if (works) vi.mocked(pageApi.read.workList).mockImplementation(works);
  act(() => {
    result.current.retry();
  });
  await waitFor(() => {
    expect(result.current.rowAt(260)?.title).toBe('first 260');
  });
  expect(result.current.failed).toBeUndefined();
});

describe('on paper', () => {
  const drawn = (): number => screen.queryAllByRole('listitem').length;
  const put = (event: 'beforeprint' | 'afterprint'): void => {
    act(() => {
      window.dispatchEvent(new Event(event));
    });
  };

  beforeEach(async () => {
    await startLanguage('en', ['panel', 'worklist']);
    // jsdom lays nothing out.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(72);
  });

  test('all rows are drawn before it is laid out, and only those near the window afterwards', () => {
    const all = rowsOf(0, 'first').items;
    const rows = { now: '2026-01-05T09:00:00Z', opening: undefined, onOpen: vi.fn() };
    const { container } = render(<WorkRows total={100} rowAt={(at) => all[at]} {...rows} />);
    expect(drawn()).toBeLessThan(100);
    put('beforeprint');
    expect([drawn(), container.textContent.includes('on this paper')]).toEqual([100, false]);
    put('afterprint');
    expect(drawn()).toBeLessThan(100);
  });

  test('rows that are not there are said to be missing', () => {
    const all = rowsOf(0, 'first').items;
    const rows = { now: '2026-01-05T09:00:00Z', opening: undefined, onOpen: vi.fn() };
    // The row after a gap is none of the first ones.
    render(<WorkRows total={1_200} rowAt={(at) => (at === 60 ? undefined : all[at])} {...rows} />);
    put('beforeprint');
    expect(drawn()).toBe(60);
    screen.getByText('The first 60 items of 1200; the others are not on this paper.');
  });

  test('a list that is printed is read first, once, as far as a paper goes', async () => {
    const { result } = openList();
    await waitFor(() => {
      expect(result.current.head.isSuccess).toBe(true);
    });
    const there: (string | undefined)[] = [];
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      there.push(result.current.rowAt(0)?.title, result.current.rowAt(TOTAL - 1)?.title);
    });
    act(() => {
      result.current.print.ask();
    });
    expect(result.current.print.isReading).toBe(true);
    await waitFor(() => {
      expect(there).toEqual(['first 0', 'first 449']);
    });
    put('afterprint');
    await act(() => result.current.head.refetch());
    expect([print.mock.calls.length, result.current.print.isReading]).toEqual([1, false]);
  });
});

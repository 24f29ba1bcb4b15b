// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import '../support/words.ts';
import { changeLanguage } from '../../app/i18n/i18n.ts';
import { LanguageInput } from '../../app/i18n/LanguageInput.tsx';
import { Said } from '../../app/i18n/Said.tsx';
import { Translated } from '../../app/i18n/Translated.tsx';
import { NOTHING_WAITS, type QueueState } from '../../app/session/entry-queue.ts';
import { ReadingInput } from '../../app/session/ReadingInput.tsx';
import { lineOf, SaveState } from '../../app/session/SaveState.tsx';
import { FailedDisplay, NoneDisplay, NothingFound, NotRecordedDisplay } from '../../app/ui/States.tsx';
import { ApiError } from '../../app/api/client.ts';

const NOW = '2026-11-22T10:00:00.000Z';

beforeAll(() => {
  // jsdom has no media queries; Mantine asks for the reader's colour scheme.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
});

afterEach(async () => {
  cleanup();
  await changeLanguage('en', false);
});

const show = (children: ReactNode): void => {
  render(<MantineProvider>{children}</MantineProvider>);
};

describe('the states', () => {
  test('tell nobody recorded it from there is none', () => {
    show(
      <>
        <NotRecordedDisplay>a</NotRecordedDisplay>
        <NoneDisplay>b</NoneDisplay>
      </>,
    );
    expect(screen.getByText('Not recorded.').parentElement?.className).not.toBe(
      screen.getByText('None.').parentElement?.className,
    );
  });

  test('offer to try again, but not once the session has ended', () => {
    const retry = vi.fn();
    show(<FailedDisplay what="x" error={new ApiError(500, ['down'])} onRetry={retry} />);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
    cleanup();
    show(<FailedDisplay what="x" error={new ApiError(401, ['ended'])} onRetry={retry} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('is kept in this browser tab');
  });
});

describe('what is not saved', () => {
  const waiting: QueueState['waiting'] = [
    { key: 'k', entry: { kind: 'note', encounter: 'Encounter/1', at: NOW, text: 'x' } },
    { key: 'r', entry: { kind: 'note', encounter: 'Encounter/1', at: NOW, text: 'y' }, refused: ['no'] },
  ];

  test('is counted without what was refused, with the reason and a way to try again', async () => {
    const retry = vi.fn();
    show(<SaveState state={{ ...NOTHING_WAITS, waiting, trouble: 'offline' }} line="down" onRetry={retry} />);
    expect(screen.getByRole('status').textContent).toMatch(/1 entry is not saved yet.*no connection.*kept in this browser/);
    expect(screen.getByRole('status').textContent).toContain('1 entry was not accepted and is not saved');
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test.each([
    ['was refused', { waiting: waiting.slice(1) }, /1 entry was not accepted/],
    ['was discarded by a sign-out in another tab', { discarded: 2 }, /2 entries were discarded/],
  ])('that %s is never called saved', (_, state, words) => {
    show(<SaveState state={{ ...NOTHING_WAITS, ...state }} line="up" onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(screen.getByRole('status').textContent).not.toContain('Everything is saved');
  });

  test('is not called nothing before the browser has looked', () => {
    show(<SaveState state={{ ...NOTHING_WAITS, known: false }} line="up" onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toBe(' Looking for entries that are not saved.');
  });

  test('is not called nothing where the browser does not say what it keeps', () => {
    show(<SaveState state={{ ...NOTHING_WAITS, lasting: false }} line="up" onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toMatch(/nobody can say whether something from before is not saved/);
    expect(screen.getByRole('status').textContent).not.toContain('Everything is saved.');
  });

  test('because another page sends says so, and can be tried here', () => {
    show(<SaveState state={{ ...NOTHING_WAITS, waiting, trouble: 'elsewhere' }} line="up" onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toContain('Another page of this browser is sending.');
    expect(screen.getByRole('button', { name: 'Try now' })).toBeDefined();
  });

  test.each([
    ['the session has ended', 'ended', 0, /Everything is saved.*Your session has ended/],
    ['there is no connection', 'down', 0, /Everything is saved.*There is no connection/],
    ['somebody else has left something', 'up', 1, /Somebody else has 1 entry/],
  ] as const)('by nobody here does not hide that %s', (_, line, others, words) => {
    show(<SaveState state={{ ...NOTHING_WAITS, others }} line={line} onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  test.each([
    [0, /no connection/],
    [408, /no connection/],
    [503, /no connection/],
    [401, /Your session has ended/],
    [403, /Another chart was opened/],
    [409, /The service is in trouble/],
    [429, /The service is in trouble/],
    [500, /The service is in trouble/],
  ])('stands beside what an answer %d says of the line', (status, words) => {
    show(<SaveState state={NOTHING_WAITS} line={lineOf(new ApiError(status, []))} onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  test('waits with the service’s own reason where this session may not write it', () => {
    const why = ['Only therapist or prescriber may do this; you are front-desk.'];
    show(<SaveState state={{ ...NOTHING_WAITS, waiting, trouble: 'other-chart', why }} line="up" onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toContain('you are front-desk');
    expect(screen.getByRole('status').textContent).not.toContain('Another chart');
  });

  test('says that the page must stay open where the browser keeps nothing', () => {
    show(<SaveState state={{ ...NOTHING_WAITS, waiting, trouble: 'offline', lasting: false }} line="down" onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toContain('do not close this page');
  });
});

describe('a reading', () => {
  test('goes from field to field by itself and is saved whole', async () => {
    const save = vi.fn();
    show(<ReadingInput limits={[]} onSave={save} />);
    await userEvent.click(screen.getByLabelText(/Systolic/));
    await userEvent.keyboard('12880779714');
    await userEvent.click(screen.getByRole('button', { name: 'Save the reading' }));
    expect(save).toHaveBeenCalledWith({
      systolic: 128,
      diastolic: 80,
      'heart-rate': 77,
      'oxygen-saturation': 97,
      'respiratory-rate': 14,
    });
  });

  test('that is half a blood pressure is not saved, and says why', async () => {
    const save = vi.fn();
    show(<ReadingInput limits={[]} onSave={save} />);
    await userEvent.type(screen.getByLabelText(/Systolic/), '120');
    await userEvent.click(screen.getByRole('button', { name: 'Save the reading' }));
    expect(screen.getByRole('status').textContent).toBe('A blood pressure needs both values.');
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the language', () => {
  test('changes every word in place, and what has no translation is marked as English', async () => {
    show(
      <Translated>
        {() => (
          <>
            <LanguageInput />
            <NoneDisplay>x</NoneDisplay>
            <Said now={NOW}>Informed consent is not recorded.</Said>
            <Said now={NOW}>A sentence that nobody translated</Said>
          </>
        )}
      </Translated>,
    );
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'es');
    expect(await screen.findByText('Ninguno.')).toBeDefined();
    expect(screen.getByText(/El consentimiento informado no consta/)).toBeDefined();
    expect(screen.getByText('A sentence that nobody translated').getAttribute('lang')).toBe('en');
    expect(document.documentElement.lang).toBe('es');
  });
});

test('nothing found is none only where everything was read', () => {
  show(<NothingFound unread={[]}>No dose was given yet.</NothingFound>);
  expect(screen.getByText('None.')).toBeTruthy();
  cleanup();
  show(<NothingFound unread={['medications']}>No dose was given yet.</NothingFound>);
  expect(screen.queryByText('None.')).toBeNull();
  expect(screen.getByText('Not known.')).toBeTruthy();
  expect(screen.queryByText(/No dose was given/)).toBeNull();
});

// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../support/words.ts';
import { ViewContent } from '../../app/views/ViewContent.tsx';
import type { View } from '../../app/views/use-view.ts';
import type { Finding } from '../../src/core/safety/finding.ts';
import type { PathwayAnswer, SessionInfo } from '../../src/service/contract.ts';

const NOW = '2026-11-22T10:00:00Z';
const patient = { reference: 'Patient/1', name: 'Imagined' };
const session: SessionInfo = {
  ...{ tenant: 'clinic', patient, needPatientBanner: true, sandbox: false },
  user: { reference: 'Practitioner/1', name: 'N', roles: ['therapist'] },
};
const finding: Finding = {
  ...{ rule: 'r', class: 'caution', text: 'A finding', certainty: 'coded', clearable: false, clearedBy: undefined },
  source: { citation: 'none', grade: 'M', weak: false },
  ...{ evidence: [{ reference: 'MedicationRequest/1', text: 'An order of the EHR' }] },
};

afterEach(cleanup);

/** A view of a patient who is on no pathway. */
function show(view: View): void {
  const answer: PathwayAnswer = { enrolled: false, patient, protocols: [], findings: [finding], unread: [], readAt: NOW };
  const nothing = (): void => undefined;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ViewContent
        view={view}
        session={session}
        answer={answer}
        owner={{ user: 'u', patient: 'Patient/1' }}
        refresh={{ run: nothing, isPending: false } as never}
        onOpen={nothing}
      />
    </QueryClientProvider>,
  );
}

test('evidence of a patient who is on no pathway leads nowhere, since there is no record', () => {
  show('pathway');
  expect(screen.getByText('An order of the EHR')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'An order of the EHR' })).toBeNull();
});

test.each(['session', 'measures', 'forms', 'orders', 'record'] as const)(
  'the view %s of a patient who is on no pathway says so and leads to the start, which stands once',
  (view) => {
    show(view);
    expect(screen.getByText(/No course of ketamine-assisted psychotherapy has been started for Imagined/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'To the start of a course' }).getAttribute('href')).toBe('#/pathway');
    expect(screen.queryByText('An order of the EHR')).toBeNull();
  },
);

import { Button } from '@mantine/core';
import type { MedicationRequest } from '@medplum/fhirtypes';
import type { ReactNode } from 'react';
import type { ServiceAnswer } from '../ehr/hook-client.ts';
import { CardDisplay } from './CardDisplay.tsx';
import { readCards } from './cards.ts';
import { FailedDisplay } from './States.tsx';

export interface HookDisplayProps {
  readonly title: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly answers: readonly ServiceAnswer[] | undefined;
  readonly onOpenKap: (appContext?: string) => void;
  readonly onAgain?: () => void;
  readonly draft?: MedicationRequest;
  readonly onDraft?: (draft: MedicationRequest) => void;
}

/** What the CDS services said at a hook. A service that failed is shown as failed, not as having no advice. */
export function HookDisplay({ title, pending, error, answers, onAgain, ...handling }: HookDisplayProps): ReactNode {
  const read = (answers ?? []).map((answer) => ({ answer, ...readCards(answer.cards) }));
  const failed = read.filter(({ answer, broken }) => answer.error !== undefined || broken > 0);
  const cards = read.flatMap(({ answer, cards: good }) => good.map((card) => ({ service: answer.id, card })));
  return (
    <section className="ehr-advice" aria-label={title} aria-busy={pending} aria-live="polite">
      <div className="ehr-advice-head">
        <h3>{title}</h3>
        {read.map(({ answer }) => (
          <small key={answer.id}>
            {answer.id} {Math.round(answer.ms)} ms
          </small>
        ))}
        {onAgain && (
          <Button size="compact-xs" variant="default" loading={pending} onClick={onAgain}>
            Ask again
          </Button>
        )}
      </div>
      {pending && <p className="ehr-muted">Asking…</p>}
      {error && <FailedDisplay what="The advice could not be asked for." error={error} />}
      {failed.map(({ answer, broken }) => (
        <p key={answer.id} role="alert" className="ehr-failed">
          <strong>{answer.id} failed: there is no advice from it.</strong>{' '}
          {answer.error ?? `${String(broken)} cards could not be read.`}
        </p>
      ))}
      {!pending && answers?.length === 0 && <p className="ehr-muted">No CDS service listens to this hook.</p>}
      {!pending && answers !== undefined && answers.length > 0 && failed.length === 0 && cards.length === 0 && (
        <p className="ehr-muted">The services answered: no advice.</p>
      )}
      {cards.map(({ service, card }, index) => (
        <CardDisplay key={card.uuid ?? `${service} ${String(index)}`} service={service} card={card} {...handling} />
      ))}
    </section>
  );
}

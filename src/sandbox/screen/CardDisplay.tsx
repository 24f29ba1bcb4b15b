import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MedicationRequest } from '@medplum/fhirtypes';
import { type ReactNode, useState } from 'react';
import { type Card, type CardFeedback, planSuggestion, type Suggestion } from './cards.ts';
import { useEhr } from './ehr-context.ts';
import { parseMarkdown } from './markdown.ts';
import { OverrideInput, type Override } from './OverrideInput.tsx';
import { FailedDisplay } from './States.tsx';

export interface CardDisplayProps {
  readonly service: string;
  readonly card: Card;
  readonly onOpenKap: (appContext?: string) => void;
  readonly draft?: MedicationRequest;
  readonly onDraft?: (draft: MedicationRequest) => void;
}

const WORDS = { info: 'Information', warning: 'Warning', critical: 'Critical' } as const;

/** One card: what it says, and what can be done about it. */
export function CardDisplay({ service, card, onOpenKap, draft, onDraft }: CardDisplayProps): ReactNode {
  const { api } = useEhr();
  const client = useQueryClient();
  const [done, setDone] = useState<string>();
  const tell = async (feedback: Omit<CardFeedback, 'card' | 'outcomeTimestamp'>): Promise<void> => {
    if (card.uuid !== undefined)
      await api.sendFeedback(service, [{ card: card.uuid, ...feedback, outcomeTimestamp: new Date().toISOString() }]);
  };
  const accept = useMutation({
    mutationFn: async (suggestion: Suggestion) => {
      const plan = planSuggestion(suggestion, draft);
      if (plan.transaction) await api.transact(plan.transaction);
      if (plan.draft) onDraft?.(plan.draft);
      setDone(`Accepted: ${suggestion.label}`);
      await tell({ outcome: 'accepted', acceptedSuggestions: suggestion.uuid === undefined ? [] : [{ id: suggestion.uuid }] });
    },
    onSuccess: () => client.invalidateQueries(),
  });
  const override = useMutation({
    mutationFn: async ({ reason, userComment }: Override) => {
      await tell({
        outcome: 'overridden',
        overrideReason: { ...(reason && { reason }), ...(userComment !== '' && { userComment }) },
      });
      setDone(`Overridden: ${reason?.display ?? userComment}`);
    },
  });
  const error = accept.error ?? override.error;
  return (
    <article className={`ehr-card ehr-card-${card.indicator}`}>
      <h4>
        <span className="ehr-indicator">{WORDS[card.indicator]}</span> {card.summary}
      </h4>
      {card.detail !== undefined && <DetailDisplay detail={card.detail} />}
      <small className="ehr-muted">Source: {card.source.label}</small>
      <div className="ehr-row">
        {done === undefined &&
          (card.suggestions ?? []).map((suggestion) => (
            <Button
              key={suggestion.uuid ?? suggestion.label}
              size="compact-sm"
              variant={suggestion.isRecommended === true ? 'filled' : 'default'}
              loading={accept.isPending}
              onClick={() => {
                accept.mutate(suggestion);
              }}
            >
              {suggestion.label}
            </Button>
          ))}
        {(card.links ?? []).map((link) => (
          <LinkInput key={`${link.url} ${link.label}`} link={link} onOpenKap={onOpenKap} />
        ))}
      </div>
      {done === undefined && (card.overrideReasons ?? []).length > 0 && (
        <OverrideInput
          about={card.summary}
          reasons={card.overrideReasons ?? []}
          busy={override.isPending}
          onOverride={override.mutate}
        />
      )}
      {done !== undefined && <p role="status">{done}</p>}
      {error && <FailedDisplay what={done === undefined ? 'Not done.' : 'Done, but the service was not told.'} error={error} />}
    </article>
  );
}

interface LinkInputProps extends Pick<CardDisplayProps, 'onOpenKap'> {
  readonly link: NonNullable<Card['links']>[number];
}

function LinkInput({ link, onOpenKap }: LinkInputProps): ReactNode {
  if (link.type === 'smart') {
    return (
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          onOpenKap(link.appContext);
        }}
      >
        {link.label}
      </Button>
    );
  }
  if (!/^https?:\/\//i.test(link.url)) return null;
  return (
    <a href={link.url} target="_blank" rel="noreferrer">
      {link.label}
    </a>
  );
}

function DetailDisplay({ detail }: { readonly detail: string }): ReactNode {
  return parseMarkdown(detail).map((block, index) => {
    const lines = block.lines.map((runs) =>
      runs.map((run, at) => (run.strong ? <strong key={at}>{run.text}</strong> : <span key={at}>{run.text}</span>)),
    );
    return block.kind === 'list' ? (
      <ul key={index}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    ) : (
      <p key={index}>
        {lines.map((line, at) => (
          <span key={at}>{line} </span>
        ))}
      </p>
    );
  });
}

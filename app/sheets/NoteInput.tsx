import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Evidence, Source } from '../../src/core/decision.ts';
import type { ClearanceRequest, WrittenAnswer } from '../../src/service/contract.ts';
import { writeApi } from '../api/client.ts';
import { useWrite } from '../api/queries.ts';
import { SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../view/drafts.ts';
import { TAB_STORE } from '../view/stores.ts';

/** The finding or gate line that a note is about. */
type About = {
  readonly text?: string;
  readonly reasons?: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly source: Source;
};

export interface NoteInputProps {
  readonly kind: 'clear-finding' | 'review-medications' | 'risk-review';
  readonly rule?: string;
  readonly about: About | undefined;
  readonly now: string;
  readonly owner: DraftOwner;
  readonly onSaved: (written: WrittenAnswer) => void;
}

const LOOK: Readonly<
  Record<
    NoteInputProps['kind'],
    {
      readonly write: (body: ClearanceRequest) => Promise<WrittenAnswer>;
      readonly label: string;
      readonly hint: string;
      readonly save: string;
    }
  >
> = {
  'clear-finding': {
    write: writeApi.clearance,
    label: 'Clearance note',
    hint: 'Why treatment may go on in spite of this finding, and on what conditions. It covers the evidence shown and nothing later.',
    save: 'Save the clearance',
  },
  'review-medications': {
    write: ({ note }) => writeApi.medicationReview({ note }),
    label: 'Review note',
    hint: 'What was reviewed and what follows. The review covers the medications that are active now and nothing later.',
    save: 'Save the review',
  },
  'risk-review': {
    write: ({ note }) => writeApi.riskReview({ note }),
    label: 'Risk review note',
    hint: 'What was assessed, the safety plan, and why a dose may or may not go on.',
    save: 'Save the review',
  },
};

/** A clinician's note that resolves a finding or a line of the gate. */
export function NoteInput({ kind, rule, about, now, owner, onSaved }: NoteInputProps): ReactNode {
  const look = LOOK[kind];
  const write = useWrite(look.write);
  const draft = `note ${kind} ${rule ?? ''}`;
  const [note, setNote] = useState(() => readDraft(TAB_STORE, owner, draft) ?? '');
  const [touched, setTouched] = useState(false);
  const empty = note.trim() === '';
  const submit = (): void => {
    setTouched(true);
    if (empty) return;
    write.mutate(
      { rule: rule ?? '', note },
      {
        onSuccess: (written) => {
          dropDraft(TAB_STORE, owner, draft);
          onSaved(written);
        },
      },
    );
  };
  return (
    <form
      className="kap-sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {about && (
        <div className="kap-about">
          {about.text !== undefined && <p>{about.text}</p>}
          {(about.reasons ?? []).map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          <EvidenceList evidence={about.evidence} now={now} />
          <SourceTag source={about.source} />
        </div>
      )}
      <Textarea
        label={look.label}
        description={look.hint}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          keepDraft(TAB_STORE, owner, { form: draft, text: event.currentTarget.value });
        }}
        error={touched && empty ? 'A note is required.' : undefined}
        autosize
        minRows={5}
        required
        data-autofocus
      />
      {write.error && <FailedDisplay what="Not saved. Your note is still here." error={write.error} />}
      <Button type="submit" loading={write.isPending}>
        {look.save}
      </Button>
    </form>
  );
}

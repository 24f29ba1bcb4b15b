import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Evidence, Source } from '../../src/core/decision.ts';
import type { ClearanceRequest, WrittenAnswer } from '../../src/service/contract.ts';
import type { WriteApi } from '../api/calls.ts';
import { useWrite, useWriteKey } from '../api/person.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../view/drafts.ts';
import { TAB_STORE } from '../view/stores.ts';
import { Button } from '../ui/Button.tsx';

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

const WRITES: Readonly<
  Record<NoteInputProps['kind'], (api: WriteApi, key: string, body: ClearanceRequest) => Promise<WrittenAnswer>>
> = {
  'clear-finding': (api, key, body) => api.clearance(key, body),
  'review-medications': (api, key, { note }) => api.medicationReview(key, { note }),
  'risk-review': (api, key, { note }) => api.riskReview(key, { note }),
};

/** A clinician's note that resolves a finding or a line of the gate. */
export function NoteInput({ kind, rule, about, now, owner, onSaved }: NoteInputProps): ReactNode {
  const keyFor = useWriteKey();
  const write = useWrite((api, body: ClearanceRequest) => WRITES[kind](api, keyFor(body), body));
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
          {about.text !== undefined && (
            <p>
              <Said now={now}>{about.text}</Said>
            </p>
          )}
          {(about.reasons ?? []).map((reason) => (
            <p key={reason}>
              <Said now={now}>{reason}</Said>
            </p>
          ))}
          <EvidenceList evidence={about.evidence} now={now} />
          <SourceTag source={about.source} />
        </div>
      )}
      <Textarea
        label={t(`forms:note.${kind}.label`)}
        description={t(`forms:note.${kind}.hint`)}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          keepDraft(TAB_STORE, owner, { form: draft, text: event.currentTarget.value });
        }}
        error={touched && empty ? t('forms:note.required') : undefined}
        autosize
        minRows={5}
        required
        data-autofocus
      />
      {write.error && <FailedDisplay what={t('forms:note.notSaved')} error={write.error} />}
      <Button type="submit" loading={write.isPending}>
        {t(`forms:note.${kind}.save`)}
      </Button>
    </form>
  );
}

import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../view/drafts.ts';
import { TAB_STORE } from '../view/stores.ts';
import { Button } from '../ui/Button.tsx';

export interface SessionNoteInputProps {
  readonly kind: 'note' | 'hand-off';
  readonly owner: DraftOwner;
  /** About whom, where several people's notes stand side by side. */
  readonly who?: string | undefined;
  readonly onSave: (text: string) => void;
}

/** A note with a time, or what whoever takes over must know; what is typed is kept in this tab until it is saved. */
export function SessionNoteInput({ kind, owner, who, onSave }: SessionNoteInputProps): ReactNode {
  const draft = `session ${kind}`;
  const [text, setText] = useState(() => readDraft(TAB_STORE, owner, draft) ?? '');
  const type = (next: string): void => {
    setText(next);
    keepDraft(TAB_STORE, owner, { form: draft, text: next });
  };
  return (
    <form
      className="kap-session-note"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onSave(text.trim());
        setText('');
        dropDraft(TAB_STORE, owner, draft);
      }}
    >
      <Textarea
        label={t(`session:${kind}.label`)}
        description={t(`session:${kind}.hint`)}
        value={text}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => {
          type(event.currentTarget.value);
        }}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ''}>
        {t(who === undefined ? `session:${kind}.save` : `session:${kind}.saveFor`, { who })}
      </Button>
    </form>
  );
}

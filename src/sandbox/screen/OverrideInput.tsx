import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Coding } from '@medplum/fhirtypes';
import { type ReactNode, useState } from 'react';

export interface Override {
  readonly reason: Coding | undefined;
  readonly userComment: string;
}

export interface OverrideInputProps {
  /** What the card says, since several can be overridden on one screen. */
  readonly about: string;
  readonly reasons: readonly Coding[];
  readonly busy: boolean;
  readonly onOverride: (override: Override) => void;
}

/** Why a card is not followed: a coded reason, and a comment. */
export function OverrideInput({ about, reasons, busy, onOverride }: OverrideInputProps): ReactNode {
  const [code, setCode] = useState('');
  const [comment, setComment] = useState('');
  const reason = reasons.find((candidate) => candidate.code === code);
  return (
    <form
      className="ehr-row"
      aria-label={`Override: ${about}`}
      onSubmit={(event) => {
        event.preventDefault();
        onOverride({ reason, userComment: comment.trim() });
      }}
    >
      <NativeSelect
        label="Override because"
        size="xs"
        value={code}
        onChange={(event) => {
          setCode(event.currentTarget.value);
        }}
        data={[
          { value: '', label: 'Choose a reason' },
          ...reasons.map((choice) => ({ value: choice.code ?? '', label: choice.display ?? choice.code ?? '' })),
        ]}
      />
      <TextInput
        label="Comment"
        size="xs"
        value={comment}
        onChange={(event) => {
          setComment(event.currentTarget.value);
        }}
      />
      <Button type="submit" size="compact-sm" variant="default" loading={busy} disabled={!reason}>
        Override
      </Button>
    </form>
  );
}

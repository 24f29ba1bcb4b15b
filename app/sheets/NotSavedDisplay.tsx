import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApiError } from '../api/client.ts';
import { FailedDisplay } from '../ui/States.tsx';

export interface NotSavedDisplayProps {
  readonly error: ApiError;
  readonly busy: boolean;
  /** Reads what is saved now; the answers on the screen stay. */
  readonly onReadAgain: () => void;
}

/** A save that did not happen: the answers stay, and a conflict says what to do about it. */
export function NotSavedDisplay({ error, busy, onReadAgain }: NotSavedDisplayProps): ReactNode {
  const conflict = error.status === 409 || error.status === 412;
  if (!conflict) return <FailedDisplay what="Not saved. Your answers are still here." error={error} />;
  return (
    <div className="kap-conflict">
      <FailedDisplay
        what="Not saved: this was changed by somebody else while you were answering. Your answers are still here."
        error={error}
      />
      <ol className="kap-how">
        <li>Read what is saved now. Your answers on the screen stay as they are.</li>
        <li>Check them once more, then press Save again: they are saved after the other change, and both stay in the record.</li>
      </ol>
      <Button variant="default" loading={busy} onClick={onReadAgain}>
        Read what is saved now
      </Button>
    </div>
  );
}

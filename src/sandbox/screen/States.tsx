import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

export function LoadingDisplay({ what }: { readonly what: string }): ReactNode {
  return (
    <p role="status" className="ehr-loading">
      Loading {what}…
    </p>
  );
}

export interface FailedDisplayProps {
  readonly what: string;
  readonly error: Error;
  readonly onRetry?: (() => void) | undefined;
}

/** What failed, why, and the way to try again. */
export function FailedDisplay({ what, error, onRetry }: FailedDisplayProps): ReactNode {
  return (
    <div role="alert" className="ehr-failed">
      <strong>{what}</strong> {error.message}{' '}
      {onRetry && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

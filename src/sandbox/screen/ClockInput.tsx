import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { whenText } from './chart-text.ts';
import { advanceClock, readClock } from './ehr-api.ts';

const STEPS = [
  { minutes: 15, label: '+15 min' },
  { minutes: 24 * 60, label: '+1 day' },
  { minutes: 7 * 24 * 60, label: '+7 days' },
];

/** The sandbox's clinical time, and the one control that no EHR has: moving it on. */
export function ClockInput(): ReactNode {
  const client = useQueryClient();
  const clock = useQuery({ queryKey: ['clock'], queryFn: readClock, refetchInterval: 20_000 });
  const advance = useMutation({ mutationFn: advanceClock, onSuccess: () => client.invalidateQueries() });
  return (
    <div className="ehr-clock" role="group" aria-label="Sandbox time">
      <span>
        Sandbox time <strong>{clock.data ? whenText(clock.data.now) : 'not known'}</strong>
      </span>
      {STEPS.map(({ minutes, label }) => (
        <Button
          key={minutes}
          size="compact-xs"
          variant="default"
          disabled={advance.isPending}
          aria-label={`Advance the sandbox time by ${label.slice(1)}`}
          onClick={() => {
            advance.mutate(minutes);
          }}
        >
          {label}
        </Button>
      ))}
      {advance.error && <span role="alert">The time was not moved: {advance.error.message}</span>}
    </div>
  );
}

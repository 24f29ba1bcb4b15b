import { patientHeader } from './client.ts';

export interface Watch {
  readonly close: () => void;
}

const RETRY_MS = [1_000, 5_000, 15_000, 30_000];

/**
 * Listens for changes of the patient's record. By fetch and not by EventSource, which can't say whose page this is.
 * @param onChange - something changed: read again
 * @param onLive - whether the line stands; while it does not, the page asks by itself
 */
export function watchChanges(onChange: () => void, onLive: (live: boolean) => void): Watch {
  const ended = new AbortController();
  void listen(ended.signal, onChange, onLive);
  return {
    close: () => {
      ended.abort();
    },
  };
}

async function listen(signal: AbortSignal, onChange: () => void, onLive: (live: boolean) => void): Promise<void> {
  for (let failures = 0; !signal.aborted;) {
    const opened = await follow(signal, onChange, onLive).catch(() => false);
    onLive(false);
    // What changed while nobody listened is read once the line stands again.
    failures = opened ? 0 : failures + 1;
    await pause(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0, signal);
  }
}

/** @returns whether the line stood at all */
async function follow(signal: AbortSignal, onChange: () => void, onLive: (live: boolean) => void): Promise<boolean> {
  const response = await fetch('/api/changes', { credentials: 'include', headers: patientHeader(), signal });
  if (!response.ok || !response.body) return false;
  onLive(true);
  onChange();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    if (value.includes('event: change')) onChange();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

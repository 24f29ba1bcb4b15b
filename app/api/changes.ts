import { pageHeaders } from './client.ts';

type OnChange = (changed?: readonly string[]) => void;

export interface Watch {
  readonly close: () => void;
}

const RETRY_MS = [1_000, 5_000, 15_000, 30_000];

/**
 * Listens for changes of the patient's record. By fetch and not by EventSource, which can't say whose page this is.
 * @param onChange - something changed: read again; with the ids of the patients, or none when anything may have
 * @param onLive - whether the line stands; while it does not, the page asks by itself
 */
export function watchChanges(onChange: OnChange, onLive: (live: boolean) => void, path = '/api/changes'): Watch {
  const ended = new AbortController();
  void listen(ended.signal, { onChange, onLive, path });
  return {
    close: () => {
      ended.abort();
    },
  };
}

interface Line {
  readonly onChange: OnChange;
  readonly onLive: (live: boolean) => void;
  readonly path: string;
}

async function listen(signal: AbortSignal, line: Line): Promise<void> {
  for (let failures = 0; !signal.aborted;) {
    const opened = await follow(signal, line).catch(() => false);
    line.onLive(false);
    // What changed while nobody listened is read once the line stands again.
    failures = opened ? 0 : failures + 1;
    await pause(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0, signal);
  }
}

/** @returns whether the line stood at all */
async function follow(signal: AbortSignal, { onChange, onLive, path }: Line): Promise<boolean> {
  const response = await fetch(path, { credentials: 'include', headers: pageHeaders(), signal });
  if (!response.ok || !response.body) return false;
  onLive(true);
  onChange();
  let text = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    text += value;
    const whole = text.lastIndexOf('\n\n') + 1;
    const changed = [...text.slice(0, whole).matchAll(/event: change\ndata: ?(.*)/g)].map(([, id = '']) => id);
    text = text.slice(whole);
    if (changed.length > 0) onChange(changed);
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

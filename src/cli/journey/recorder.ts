import type { Exchange } from './http.ts';
import type { StepRecord } from './report.ts';

/** Keeps what one chart's journey did, and says it as it happens. */
export interface Recorder {
  readonly steps: readonly StepRecord[];
  /** Runs a step and records it; what it throws goes on to the caller. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Notes an exchange of the step that is running. */
  readonly seen: (exchange: Exchange) => void;
}

/** How much is said. */
export type Loudness = 'quiet' | 'steps' | 'exchanges';

/** Makes a recorder for one chart. `say` gets whole lines. */
export function createRecorder(chart: string, loudness: Loudness, say: (line: string) => void): Recorder {
  const steps: StepRecord[] = [];
  let exchanges: Exchange[] = [];
  const close = (name: string, started: number, ok: boolean): void => {
    const ms = Math.round(performance.now() - started);
    steps.push({ name, ms, ok });
    if (loudness !== 'quiet')
      say(
        `${chart}  ${ok ? 'ok  ' : 'FAIL'} ${String(ms).padStart(5)} ms  ${name}${loudness === 'steps' ? brief(exchanges) : ''}`,
      );
    if (loudness === 'exchanges') for (const exchange of exchanges) say(inFull(exchange));
    exchanges = [];
  };
  return {
    steps,
    seen: (exchange) => void exchanges.push(exchange),
    async step(name, work) {
      const started = performance.now();
      try {
        const value = await work();
        close(name, started, true);
        return value;
      } catch (error) {
        close(name, started, false);
        throw error;
      }
    },
  };
}

/** The last exchange that was not a mere look, which is what the step was about. */
function brief(exchanges: readonly Exchange[]): string {
  const telling = exchanges.findLast((exchange) => exchange.method !== 'GET') ?? exchanges.at(-1);
  if (telling === undefined) return '';
  const { method, path, sent, status, got } = telling;
  return `: ${method} ${path}${sent === '' ? '' : ` (${sent})`} → ${status}${got === '' ? '' : ` ${got}`}`;
}

function inFull({ method, path, sent, status, got, ms }: Exchange): string {
  return `        ${String(ms).padStart(5)} ms  ${method} ${path}${sent === '' ? '' : `  sent ${sent}`}  → ${status}${got === '' ? '' : `  ${got}`}`;
}

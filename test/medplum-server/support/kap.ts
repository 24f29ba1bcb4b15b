import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Server } from './access.ts';

const CLI = fileURLToPath(new URL('../../../src/cli/kap.ts', import.meta.url));

/** What one command of `kap` answered. */
export interface Answer {
  readonly code: number | undefined;
  /** Standard output as JSON; undefined when it is none. */
  readonly json: unknown;
  readonly text: string;
  readonly ms: number;
}

/** Runs `kap …` as somebody at a terminal would, and kills it after so many milliseconds if asked to. */
export function kap({ baseUrl, credentials }: Server, args: readonly string[], killAfterMs?: number): Promise<Answer> {
  const env = {
    ...process.env,
    MEDPLUM_BASE_URL: baseUrl,
    MEDPLUM_CLIENT_ID: credentials.clientId,
    MEDPLUM_CLIENT_SECRET: credentials.clientSecret,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  let [out, text] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (text += String(chunk)));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? undefined, json: parsed(out), text: `${out}\n${text}`, ms: performance.now() - started });
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

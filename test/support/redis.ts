import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether this machine has a Redis to test with; CI installs one. */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

export interface TestRedis {
  readonly url: string;
  start(): Promise<void>;
  /** Stops it as a machine that fails does: without a word. */
  kill(): Promise<void>;
}

/** A Redis of our own on a free port; nothing of it is kept. */
export async function aRedis(): Promise<TestRedis> {
  const port = await freePort();
  let server: ChildProcess | undefined;
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${String(port)}`,
    start: async () => {
      server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--daemonize', 'no'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      server.stdout?.on('data', (text: Buffer) => (said += text.toString()));
      for (let tries = 0; !said.includes('Ready to accept'); tries += 1) {
        if (tries > 500) throw new Error('redis-server did not start');
        await pause(20);
      }
    },
    kill: async () => {
      if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
  };
  await redis.start();
  return redis;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

import { startSandbox } from '../../sandbox/start.ts';
import { runJourneys } from './run.ts';
import type { ShardMessage, ShardRequest } from './shards.ts';

/** One process of a large `kap journey`: takes its charts through a sandbox of its own and tells the parent. */
process.once('message', (message) => {
  void run(message as ShardRequest).then((told) => {
    process.send?.(told, () => process.exit());
  });
});

async function run(request: ShardRequest): Promise<ShardMessage> {
  try {
    const sandbox = await startSandbox({ port: 0, quiet: true, seeds: false, protocols: request.siteProtocols });
    const say = (line: string): void => void process.send?.({ kind: 'said', line } satisfies ShardMessage);
    const reports = await runJourneys({ ...request, base: new URL(sandbox.url), say });
    await sandbox.close();
    return { kind: 'done', reports };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

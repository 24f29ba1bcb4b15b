// One bot run in a process of its own, so that it can be killed: told what to run, it says when it starts and when it has ended.
import { MedplumClient } from '@medplum/core';
import { loadBot } from '../../../src/sandbox/medplum/bot-runtime.ts';
import type { BotJob } from './bot-runs.ts';
import { waitingFetch } from './waiting-fetch.ts';

process.once('message', (job) => {
  void run(job as BotJob);
});
process.send?.('ready');

async function run({ name, bundlePath, baseUrl, accessToken, input, now }: BotJob): Promise<void> {
  const bot = loadBot(name, bundlePath);
  const client = new MedplumClient({ baseUrl, fetch: waitingFetch, cacheTime: 0 });
  client.setAccessToken(accessToken);
  process.send?.('started');
  const secrets = { KAP_NOW: { name: 'KAP_NOW', valueString: now } };
  const event = { bot: { reference: 'Bot/process' }, contentType: 'application/fhir+json', input, secrets };
  try {
    process.send?.({ result: await bot.run(client, event) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
  process.disconnect();
}

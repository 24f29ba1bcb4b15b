import { readBotManifests } from '../medplum/install/bot-manifest.ts';
import type { BotDefinition } from './medplum/bot-host.ts';

/** The bots that would be deployed to Medplum, with the Subscriptions that fire them. */
export const BOTS: readonly BotDefinition[] = readBotManifests().map(
  ({ manifest: { name, subscriptions, cron }, bundlePath }) => ({
    name,
    bundlePath,
    subscriptions,
    ...(cron === undefined ? {} : { cron }),
  }),
);

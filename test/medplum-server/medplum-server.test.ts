import { afterAll, beforeAll } from 'vitest';
import { describeEvents } from './events.ts';
import { describeKills } from './kills.ts';
import { describeOnBehalf } from './on-behalf.ts';
import { describeQuota } from './quota.ts';
import { openServer, type Server, serverVersion } from './support/access.ts';
import { deployBots } from './support/deploy.ts';
import { figures, tell } from './support/figures.ts';
import { describeTransactions } from './transactions.ts';

let opened: Server | undefined;
let bots: ReadonlyMap<string, string> = new Map();
const server = (): Server => {
  if (opened === undefined) throw new Error('The server was not reached');
  return opened;
};

beforeAll(async () => {
  opened = await openServer();
  tell(`Medplum ${await serverVersion(opened)}`);
  bots = await deployBots(opened);
});

afterAll(() => {
  console.log(`\nOn this server:\n${figures()}\n`);
});

describeOnBehalf(server);
describeTransactions(server);
describeQuota(server, (name) => bots.get(name) ?? '');
describeEvents(server);
describeKills(server);

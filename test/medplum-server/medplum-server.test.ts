import { afterAll, beforeAll } from 'vitest';
import { describeEvents } from './events.ts';
import { describeInstall, describeUninstall } from './install.ts';
import { describeJourney } from './journey.ts';
import { describeKills } from './kills.ts';
import { describeOnBehalf } from './on-behalf.ts';
import { describePeople } from './people.ts';
import { describePolicies } from './policies.ts';
import { describeQuota } from './quota.ts';
import { describeServiceDoctor } from './service-doctor.ts';
import { describeMirror } from './mirror.ts';
import { openServer, type Server, serverVersion } from './support/access.ts';
import { figures, tell } from './support/figures.ts';
import { describeTransactions } from './transactions.ts';

let opened: Server | undefined;
const server = (): Server => {
  if (opened === undefined) throw new Error('The server was not reached');
  return opened;
};

/** `Bot/id` of an installed bot. */
const botRef = async (name: string): Promise<string> => {
  const found = await server().client.searchOne('Bot', { identifier: name });
  if (found === undefined) throw new Error(`The bot ${name} is not installed`);
  return `Bot/${found.id}`;
};

beforeAll(async () => {
  opened = await openServer();
  tell(`Medplum ${await serverVersion(opened)}, Node ${process.version}`);
});

afterAll(() => {
  console.log(`\nOn this server:\n${figures()}\n`);
});

describeInstall(server);
describeServiceDoctor(server);
describePolicies(server);
describeOnBehalf(server);
describePeople(server);
describeTransactions(server);
describeMirror(server);
describeQuota(server, botRef);
describeEvents(server);
describeKills(server);
describeJourney(server);
describeUninstall(server);

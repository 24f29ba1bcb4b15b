import { CHART_QUERIES, queryUrl } from '../../src/ehr/chart-queries.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { listenToFuzzer, newKeys, say, type Target, type World } from './processes.ts';

/** Runs the sandbox's EHR and store, which the service stands in front of: a process of its own, whose memory is not the service's. */
async function start(): Promise<void> {
  listenToFuzzer();
  const sandbox = await startSandbox({ port: 0, quiet: true });
  const { fhirBase, issuer } = sandbox.ehr;
  const token = await signIn(sandbox.url);
  const { baseUrl, credentials } = sandbox.medplum;
  const world: World = {
    sandboxUrl: sandbox.url,
    fhirBase,
    issuer,
    token,
    keys: await newKeys(),
    medplum: { baseUrl, ...credentials },
    patients: await readPatients(fhirBase, token),
  };
  say({ kind: 'world', world });
}

async function signIn(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/sandbox/ehr/login`, { method: 'POST', headers, body: '{"user":"prescriber"}' });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function readPatients(fhirBase: string, token: string): Promise<Target['patients']> {
  const read = async (path: string): Promise<unknown> =>
    (await fetch(`${fhirBase}/${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
  const bundle = (await read('Patient?_count=50')) as { entry?: readonly { resource: { id: string } }[] };
  return Promise.all(
    (bundle.entry ?? []).map(async ({ resource: { id } }) => {
      const entries = CHART_QUERIES.map(async (query) => [query.category, await read(queryUrl(query, id))] as const);
      return { id, prefetch: Object.fromEntries(await Promise.all(entries)) };
    }),
  );
}

await start();

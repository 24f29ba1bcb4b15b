import { normalizeErrorString } from '@medplum/core';
import type { MedplumProject } from '../../sandbox/medplum/real-medplum.ts';
import type { ChartReport } from './report.ts';
import type { ShardRequest } from './shards.ts';

/** A Medplum to run on; none when none is asked for. */
export type Asked =
  { readonly ok: true; readonly medplum: MedplumProject | undefined } | { readonly ok: false; readonly fault: string };

/** Reads where the Medplum is from the options, and who signs in from the environment. */
export function readProject(
  { medplum, url }: { readonly medplum?: string; readonly url?: string },
  env: Readonly<Record<string, string | undefined>>,
): Asked {
  if (medplum === undefined) return { ok: true, medplum: undefined };
  const [clientId, clientSecret] = [env['MEDPLUM_CLIENT_ID'] ?? '', env['MEDPLUM_CLIENT_SECRET'] ?? ''];
  if (url !== undefined) return { ok: false, fault: '--url and --medplum exclude each other' };
  if (!URL.canParse(medplum)) return { ok: false, fault: `--medplum ${medplum} is not a URL` };
  if (clientId === '' || clientSecret === '')
    return { ok: false, fault: '--medplum needs MEDPLUM_CLIENT_ID and MEDPLUM_CLIENT_SECRET of a project for tests' };
  return { ok: true, medplum: { baseUrl: `${medplum.replace(/\/+$/, '')}/`, clientId, clientSecret } };
}

/** Takes the charts through the sandbox's EHR with the bots of a running Medplum; says why not, when that can't be. */
export async function runOnMedplum(request: ShardRequest, project: MedplumProject): Promise<readonly ChartReport[] | undefined> {
  const [{ runJourneys }, { startSandboxOnMedplum }] = await Promise.all([
    import('./run.ts'),
    import('../../sandbox/start-on-medplum.ts'),
  ]);
  const start = startSandboxOnMedplum({ project, port: 0, protocols: request.siteProtocols });
  const sandbox = await start.catch((error: unknown) => {
    console.error(`kap journey: ${project.baseUrl}: ${normalizeErrorString(error)}`);
  });
  if (sandbox === undefined) return undefined;
  try {
    const say = (line: string): void => console.error(line);
    return await runJourneys({ ...request, say, base: new URL(sandbox.url) });
  } finally {
    await sandbox.close();
  }
}

import { CATALOGUE, type Finding } from '../../medplum/doctor/catalogue.ts';
import { examineMedplum, type Report } from '../../medplum/doctor/doctor.ts';
import { readRelease } from '../../medplum/install/release.ts';
import { checkServiceSide } from '../../service/doctor/check-service.ts';
import { faultLines, readConfig } from '../read-config.ts';
import { type Env, type InstallConfig, type MedplumOptions, readInstallConfig } from './install-config.ts';
import { complain, connect, DONE, FAILED, LOOK, say } from './session.ts';

/** Options of `kap doctor`, as commander reads them. */
export interface DoctorCommandOptions extends MedplumOptions {
  /** The service's configuration. */
  readonly service?: string;
  readonly json?: boolean;
  /** False: nothing is written, not even the probe of the events. */
  readonly events?: boolean;
}

/** How long an event may take to its bot before it counts as stuck, ms. A product choice. */
const EVENT_WAIT_MS = 15_000;

/** `kap doctor`: looks at everything and says what to do. Answers 0 when all is well, 1 on warnings, 2 on errors. */
export async function doctorCommand(options: DoctorCommandOptions, env: Env): Promise<number> {
  const read = readInstallConfig(options, env);
  if (!read.ok) {
    complain('kap doctor: the configuration is not usable:');
    for (const line of faultLines(read.faults)) complain(line);
    return FAILED;
  }
  const { config } = read;
  const report = await examineMedplum(toldOf(config, options));
  const service = await examineService(options.service ?? config.service, env);
  if (!service.ok) {
    complain(`kap doctor: ${service.why}`);
    return FAILED;
  }
  const findings = [...report.findings, ...service.findings];
  const checked = [...report.checked, ...service.checked];
  if (options.json === true) say(JSON.stringify({ at: report.at, checked, findings }, null, 2));
  else tell({ at: report.at, checked, findings });
  return exitCode(findings);
}

function toldOf(config: InstallConfig, { events }: DoctorCommandOptions): Parameters<typeof examineMedplum>[0] {
  const { medplum, protocols, cdsBots, preCommit } = config;
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  return {
    medplum,
    release: readRelease(),
    protocols,
    cdsBots,
    preCommit,
    connect: (token) => {
      const client = connect(medplum.baseUrl);
      client.setAccessToken(token);
      return client;
    },
    fetch,
    nowMs: () => Date.now(),
    ...(events === false ? {} : { events: { waitMs: EVENT_WAIT_MS, wait } }),
  };
}

async function examineService(
  path: string | undefined,
  env: Env,
): Promise<
  | { readonly ok: true; readonly checked: readonly string[]; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly why: string }
> {
  if (path === undefined) return { ok: true, checked: [], findings: [] };
  const read = readConfig(path, env);
  if (!read.ok) return { ok: false, why: `${path} is not usable:\n${faultLines(read.faults).join('\n')}` };
  const findings = await checkServiceSide(read.config, { fetch, nowMs: () => Date.now() });
  return { ok: true, checked: ['service', ...read.config.tenants.map(({ id }) => `EHR ${id}`)], findings };
}

const HEADS = { error: 'WRONG', warning: 'LOOK', note: 'note' } as const;

function tell({ checked, findings }: Report): void {
  say(`Looked at: ${checked.join(', ')}.`);
  if (!checked.includes('service')) say('The EHR side was not looked at: --service <file> names the configuration of kap serve.');
  const byCode = Map.groupBy(findings, ({ code }) => code);
  for (const [code, some] of byCode) {
    const { severity, means, todo } = CATALOGUE[code];
    say(`${HEADS[severity].padEnd(5)} ${code}: ${means}`);
    for (const { about, detail } of some)
      if (about !== undefined || detail !== undefined) say(`        ${[about, detail].filter(Boolean).join(': ')}`);
    say(`      > ${todo}`);
  }
  const wrong = findings.filter(({ severity }) => severity !== 'note');
  say(wrong.length === 0 ? 'All is well.' : `${String(wrong.length)} found.`);
}

function exitCode(findings: readonly Finding[]): number {
  if (findings.some(({ severity }) => severity === 'error')) return FAILED;
  return findings.some(({ severity }) => severity === 'warning') ? LOOK : DONE;
}

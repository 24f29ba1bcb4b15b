import { statSync } from 'node:fs';
import { readProtocolFile } from './protocol-file.ts';

/** Options of `kap sandbox`, as commander reads them. */
export interface SandboxOptions {
  readonly port?: string;
  readonly charts?: string;
  readonly protocol?: readonly string[];
  readonly load?: string;
  readonly save?: string;
  readonly open?: boolean;
}

const DEFAULT_PORT = 8787;
const MAX_PORT = 65_535;

/** Starts the sandbox and says what is where; ends with the process. Answers with an exit code when it cannot start. */
export async function sandboxCommand(
  options: SandboxOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const port = readPort(options.port ?? env['PORT']);
  if (port === undefined) {
    console.error(`kap sandbox: the port must be a number from 1 to ${MAX_PORT}`);
    return 2;
  }
  const read = (options.protocol ?? []).map(readProtocolFile);
  const charts = options.charts ?? env['KAP_SANDBOX_CHARTS'];
  const faults = [...read.flatMap((one) => (one.ok ? [] : one.faults)), ...pathFaults(charts, options.load)];
  for (const fault of faults) console.error(`kap sandbox: ${fault}`);
  if (faults.length > 0) return 2;
  const { startSandbox } = await import('../sandbox/start.ts');
  const started = performance.now();
  const sandbox = await startSandbox({
    port,
    protocols: read.flatMap((one) => (one.ok ? [one.plan] : [])),
    ...(charts === undefined ? {} : { chartsDir: charts }),
    ...(options.load === undefined ? {} : { loadFile: options.load }),
    ...(options.save === undefined ? {} : { saveFile: options.save }),
    ...(options.open === undefined ? {} : { open: options.open }),
  });
  console.log(whatIsWhere(sandbox.url, options.save, performance.now() - started));
  for (const { file, faults } of sandbox.charts) {
    const [fault] = faults;
    if (fault !== undefined) console.error(`  ${file} was not loaded: ${fault.message}`);
  }
  if (charts !== undefined)
    console.log(`  ${sandbox.charts.filter(({ faults }) => faults.length === 0).length} charts of ${charts} are in the EHR.`);
  await untilStopped();
  await sandbox.close();
  return 0;
}

function pathFaults(charts: string | undefined, load: string | undefined): readonly string[] {
  const there = (path: string) => statSync(path, { throwIfNoEntry: false });
  return [
    ...(charts === undefined || there(charts)?.isDirectory() === true
      ? []
      : [`${charts} is no folder: --charts or KAP_SANDBOX_CHARTS names one with FHIR Bundles`]),
    ...(load === undefined || there(load)?.isFile() === true
      ? []
      : [`${load} is no file: --load names one that --save has written`]),
  ];
}

/** A port number from an option or the environment; undefined when it is none. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= MAX_PORT ? port : undefined;
}

function whatIsWhere(url: string, save: string | undefined, ms: number): string {
  const base = url.replace(/\/$/, '');
  return [
    `KAP Pathway sandbox, ready in ${(ms / 1000).toFixed(1)} s. All patients are made up.`,
    `  EHR                     ${base}/`,
    `  panel (SMART launch)    ${base}/smart/launch`,
    `  CDS Hooks               ${base}/cds-services (calls need not be signed here)`,
    `  EHR's FHIR server       ${base}/sandbox/fhir`,
    `  KAP's store             ${base}/medplum/fhir/R4`,
    `  health                  ${base}/healthz`,
    save === undefined
      ? '  State lives in memory and is gone when this stops (--save FILE keeps it).'
      : `  State is kept in ${save}.`,
    '  Ctrl+C stops it.',
  ].join('\n');
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}

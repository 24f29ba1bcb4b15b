#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { enableCompileCache } from 'node:module';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ProtocolOptions } from './protocol-command.ts';
import type { JourneyOptions } from './journey/command.ts';
import type { SandboxOptions } from './sandbox-command.ts';
import type { DoctorCommandOptions } from './install/doctor-command.ts';
import type { InstallCommandOptions } from './install/install-command.ts';
import type { PersonOptions } from './install/person-command.ts';
import type { UninstallCommandOptions } from './install/uninstall-command.ts';
import type { ClinicOptions } from './clinic.ts';
import type { ServeOptions } from './serve-command.ts';

// What was compiled once is not compiled again: a start takes half as long. Where nothing can be written, it is as it was.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/kap-compile', import.meta.url)));

/** Asked wrongly, or it could not be done: never the 1 with which a command says what it found. */
const NOT_DONE = 2;

/** What a command's exit codes mean, at the end of its help. */
const exits = (codes: string): string => `\nExit code: ${codes}.`;

/** The `kap` command line. Each command loads only what it needs, so that --help is instant. */
const program = new Command('kap')
  .description('Ketamine-assisted psychotherapy pathway for existing EHRs')
  .showHelpAfterError('(kap --help tells more)')
  .exitOverride();

program
  .command('sandbox')
  .description('an EHR with made-up patients to try everything in, at http://localhost:8787')
  .option('--port <number>', 'port to listen on (PORT)')
  .option('--charts <dir>', 'FHIR Bundles to load as more patients (KAP_SANDBOX_CHARTS)')
  .option('--protocol <file...>', "the clinic's own protocols; new courses follow the first")
  .option('--load <file>', 'start from a saved state')
  .option('--save <file>', 'keep the state in a file')
  .option('--open', 'let anybody read the FHIR server, from any page: for public CDS Hooks tools')
  .action(async (options: SandboxOptions) => {
    const { sandboxCommand } = await import('./sandbox-command.ts');
    finish(await sandboxCommand(options, process.env));
  });

program
  .command('serve')
  .description('the service, beside the EHRs and the Medplum of a configuration')
  .requiredOption('--config <file>', 'JSON: publicBaseUrl and tenants; {"env": "NAME"} stands for an environment variable')
  .option('--port <number>', 'port to listen on (PORT)')
  .addHelpText(
    'after',
    exits('0 stopped with nothing cut off, 1 something was cut off or an error ended it, 2 it could not start'),
  )
  .action(async (options: ServeOptions) => {
    const { serveCommand } = await import('./serve-command.ts');
    finish(await serveCommand(options, process.env));
  });

program
  .command('config')
  .description("look at the service's configuration")
  .command('check')
  .description('say everything that is wrong with a configuration, or in plain words what it means')
  .argument('<file>', 'as for kap serve; the environment is read too, nothing else is asked')
  .addHelpText('after', exits('0 kap serve takes it, 1 kap serve refuses it, 2 asked wrongly'))
  .action(async (file: string) => {
    const { configCheckCommand } = await import('./config-command.ts');
    finish(configCheckCommand(file, process.env));
  });

program
  .command('journey')
  .description('take FHIR charts through the whole pathway, over real HTTP, against a sandbox')
  .argument('[chart...]', 'FHIR Bundles (transaction or collection), one patient each')
  .option('--url <url>', 'a running sandbox, instead of one of its own')
  .option(
    '--medplum <url>',
    'a running Medplum whose bots do the work (MEDPLUM_CLIENT_ID, MEDPLUM_CLIENT_SECRET; docs/deploy.md)',
  )
  .option('--json [file]', 'write the reports as a JSON array, to standard output or a file')
  .option('--clear', 'let the prescriber write clearance notes for what needs them')
  .option('--protocol <name>', 'canonical URL or name of the protocol to follow, or a file with one')
  .option('--verbose', 'show every exchange')
  .addHelpText(
    'after',
    exits('0 every chart went or was held as it should, 1 the pathway contradicted itself, 2 not done, or a chart is unusable'),
  )
  .action(async (charts: string[], options: JourneyOptions) => {
    const { journeyCommand } = await import('./journey/command.ts');
    finish(await journeyCommand(charts, options, process.env));
  });

const protocol = program.command('protocol').description('look at protocols: files, or shipped ones by name, id or URL');

protocol
  .command('check')
  .description('whether a protocol can be run; with the path and the reason of each fault when not')
  .addHelpText('after', exits('0 it can be run, 1 it is refused, 2 it can not be read'))
  .argument('<file>', 'a PlanDefinition in JSON, or a shipped protocol')
  .option('--json', 'as JSON')
  .action(async (file: string, options: ProtocolOptions) => {
    const { checkCommand } = await import('./protocol-command.ts');
    finish(checkCommand(file, options));
  });

protocol
  .command('explain')
  .description('a protocol in plain words, each number with its source')
  .argument('<file>', 'a PlanDefinition in JSON, or a shipped protocol')
  .option('--json', 'as JSON')
  .action(async (file: string, options: ProtocolOptions) => {
    const { explainCommand } = await import('./protocol-command.ts');
    finish(explainCommand(file, options));
  });

protocol
  .command('diff')
  .description('what differs clinically between two protocols')
  .argument('<a>')
  .argument('<b>')
  .option('--json', 'as JSON')
  .action(async (a: string, b: string, options: ProtocolOptions) => {
    const { diffCommand } = await import('./protocol-command.ts');
    finish(diffCommand([a, b], options));
  });

const clinic = (command: Command): Command =>
  command
    .requiredOption('--config <file>', 'the configuration of kap serve')
    .option('--tenant <id>', 'which clinic of it, when it has several');

clinic(
  program.command('verify').description('check what was signed here').command('attestation').argument('<id>', 'Provenance/id'),
)
  .description('signature, key, version and attester of an attestation, and what has changed since')
  .addHelpText('after', exits('0 all holds, 1 something does not, 2 not checked'))
  .action(async (id: string, options: ClinicOptions) => {
    const [{ openClinic }, { verifyCommand }] = await Promise.all([import('./clinic.ts'), import('./attestation-command.ts')]);
    finish(await verifyCommand(await openClinic(options, process.env), { id, now: new Date().toISOString() }));
  });

clinic(program.command('passkey').argument('<act>', 'list, approve or revoke').argument('[id]', 'of the passkey'))
  .description('passkeys with which prescribers attest: an administrator approves each before it counts')
  .option('--by <name>', 'who decides; kept with the decision', userInfo().username)
  .addHelpText('after', exits('0 done, 2 not done'))
  .action(async (act: string, id: string | undefined, options: ClinicOptions & { readonly by: string }) => {
    const known = (['list', 'approve', 'revoke'] as const).find((one) => one === act);
    if (known === undefined) throw new Error(`kap passkey knows list, approve and revoke, not ${act}`);
    const [{ openClinic }, { passkeyCommand }] = await Promise.all([import('./clinic.ts'), import('./attestation-command.ts')]);
    const asked = { act: known, id, by: options.by, now: new Date().toISOString() };
    finish(await passkeyCommand(await openClinic(options, process.env), asked));
  });

program
  .command('person')
  .description('people who work in the pathway')
  .command('add')
  .description('make somebody known: Practitioner, roles and a membership with their policies; safe to run again')
  .argument('<reference>', 'who they are in the EHR: Practitioner/ID')
  .option('--given <name>')
  .option('--family <name>')
  .option('--role <role...>', 'therapist, supervised-associate, prescriber, front-desk, health-it, administrator')
  .option('--ehr <url>', "the tenant's fhirBase (KAP_EHR_FHIR_BASE)")
  .option('--npi <number>', 'of who attests orders')
  .option('--dea <state=number...>', 'the same, such as US-CO=NUMBER')
  .option('--config <file>', 'as for kap install')
  .option('--base-url <url>', 'where Medplum is (MEDPLUM_BASE_URL)')
  .option('--client-id <id>', 'client application of a project administrator (MEDPLUM_CLIENT_ID, MEDPLUM_CLIENT_SECRET)')
  .action(async (reference: string, options: PersonOptions) => {
    const { personCommand } = await import('./install/person-command.ts');
    finish(await personCommand(reference, options, process.env));
  });

const medplum = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--config <file>', 'JSON, see docs/install.md; flags stand above the environment, that above the file')
    .option('--base-url <url>', 'where Medplum is (MEDPLUM_BASE_URL)')
    .option('--client-id <id>', 'client application of a project administrator (MEDPLUM_CLIENT_ID, MEDPLUM_CLIENT_SECRET)')
    .option('--json', 'as JSON');

/** What an installation is made with, and the doctor compares with. */
const installation = (name: string, description: string): Command =>
  medplum(name, description)
    .option('--protocol <file...>', 'PlanDefinitions of your own')
    .option('--cds-bots', 'also the CDS Hooks bots, for a Medplum that is itself the EHR')
    .option('--no-cds-bots', 'take those bots out again')
    .option('--pre-commit', 'let guard-order also refuse an order before it is stored')
    .option('--no-pre-commit', 'and no more');

installation('install', 'put the pathway into a Medplum project, or bring it up to this release; safe to run again')
  .option('--dry-run', 'show what would be done and write nothing')
  .option('--take-ours', 'replace what the clinic changed of ours')
  .option('--bot-runtime <name>', "awslambda, vmcontext or fission; the server's default without it (KAP_BOT_RUNTIME)")
  .option('--service-credentials <file>', "where to write the new service client's id and secret")
  .option('--verbose', 'name every artifact')
  .addHelpText(
    'after',
    exits('0 installed, 1 installed, and something is left that the clinic changed or not proved, 2 not done'),
  )
  .action(async (options: InstallCommandOptions) => {
    const { installCommand } = await import('./install/install-command.ts');
    finish(await installCommand(options, process.env));
  });

installation('doctor', 'look whether the installation, its bots and events, the service and the EHRs are well')
  .option('--service <file>', 'configuration of kap serve: its EHRs are looked at too')
  .option('--no-events', 'write nothing: do not try whether an event reaches its bot')
  .addHelpText('after', exits('0 nothing or notes only, 1 warnings, 2 errors, or it could not look'))
  .action(async (options: DoctorCommandOptions) => {
    const { doctorCommand } = await import('./install/doctor-command.ts');
    finish(await doctorCommand(options, process.env));
  });

medplum('uninstall', 'take out what install put in; clinical data stays')
  .option('--dry-run', 'show what would be done and remove nothing')
  .option('--export <file>', "write the pathway's data as FHIR NDJSON first")
  .option('--yes', 'do not ask')
  .addHelpText('after', exits('0 removed, or nothing to remove, 2 not done'))
  .action(async (options: UninstallCommandOptions) => {
    const { uninstallCommand } = await import('./install/uninstall-command.ts');
    finish(await uninstallCommand(options, process.env));
  });

/** Open sockets or timers must not keep a finished command alive. */
function finish(code: number): void {
  process.exitCode = code;
  setTimeout(() => process.exit(), 2000).unref();
}

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said what is wrong; to ask for help is nothing wrong.
  const isHelp = error instanceof CommanderError && error.exitCode === 0;
  if (!(error instanceof CommanderError)) console.error(`kap: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = isHelp ? 0 : NOT_DONE;
}

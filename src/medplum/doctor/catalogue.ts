/** How much a finding matters. `note` changes no exit code: it is what a healthy installation may also say. */
export type Severity = 'error' | 'warning' | 'note';

interface Entry {
  readonly severity: Severity;
  /** What it means, in plain words. */
  readonly means: string;
  /** What to do about it. */
  readonly todo: string;
}

const error = (means: string, todo: string): Entry => ({ severity: 'error', means, todo });
const warning = (means: string, todo: string): Entry => ({ severity: 'warning', means, todo });
const note = (means: string, todo: string): Entry => ({ severity: 'note', means, todo });

const INSTALL = 'Run npx kap install.';
const TAKE_OURS = 'If the change is not wanted, run npx kap install --take-ours; if it is, leave it.';
const SUPER = 'Ask a super administrator of the Medplum server (or Medplum support) to add it to Project.features';

/** Everything that `kap doctor` can find, by its code. docs/doctor.md lists the same. */
export const CATALOGUE = {
  'medplum-unreachable': error('Medplum does not answer.', 'Check the address, the network and whether the server runs.'),
  'medplum-not-medplum': error(
    'Something else than Medplum answers at this address.',
    'Check medplum.baseUrl; it is the server, not the app.',
  ),
  'medplum-busy': warning(
    "The quota of the project's client is used up.",
    'Wait a minute and look again; raise Medplum’s FHIR quota when it happens often.',
  ),
  'credentials-refused': error(
    'Medplum does not know this client id and secret.',
    'Take id and secret of one client application; a rotated secret must be replaced here.',
  ),
  'token-refused': error(
    'Medplum signs the client in and then refuses its token.',
    'See whether the client’s membership is active (Project > Clients).',
  ),
  'clock-skew': error(
    'This machine’s clock and Medplum’s differ by more than 30 seconds.',
    'Synchronise both with a time server: tokens, gates and vital-sign schedules rest on the time.',
  ),
  'not-admin': error(
    'The client application is no administrator of the project.',
    'A project administrator sets ProjectMembership.admin for this client; only then can bots and memberships be seen and mended.',
  ),
  'no-bots': error(
    'The project may not run bots.',
    `${SUPER}: bots. Until then nothing is kept true between launches and hooks.`,
  ),
  'no-cron': warning('The project may not run bots by schedule.', `${SUPER}: cron. Until then the sweep does not run.`),
  'no-transactions': warning(
    'Transactions are not atomic in this project.',
    `${SUPER}: transaction-bundles. Until then a failed write may stay half done.`,
  ),
  'terminology-validation': note(
    'Medplum checks required bindings on write, also against value sets that it can’t expand.',
    'When profile-closed is found too, ask a super administrator to take validate-terminology out of Project.features.',
  ),
  'not-installed': error('Nothing of the pathway is installed in this project.', INSTALL),
  'record-missing': error(
    'The installation record is gone; what was installed can’t be told from what the clinic changed.',
    'Run npx kap install --take-ours after looking at its plan (--dry-run).',
  ),
  'install-unfinished': error('An installation did not come to its end.', `${INSTALL} It goes on from where it stopped.`),
  'other-release': warning('Another release is installed than this one.', INSTALL),
  'artifact-missing': error('Something that was installed is gone.', INSTALL),
  'artifact-changed': warning('The clinic changed something that we installed.', TAKE_OURS),
  'artifact-outdated': warning('Something is of an earlier release.', INSTALL),
  'profile-missing': error('A profile is gone: nothing is checked against it any more.', INSTALL),
  'profile-changed': error('A profile is not as it was installed.', TAKE_OURS),
  'profile-open': error(
    'A profile lets through what breaks its rules.',
    'Run npx kap install --take-ours; then look who writes StructureDefinitions in this project.',
  ),
  'profile-closed': error(
    'A profile refuses what keeps its rules, so nothing can be stored.',
    'Run npx kap install --take-ours.',
  ),
  'policy-missing': error('An access policy is gone.', INSTALL),
  'policy-changed': warning('An access policy is not as it was installed: somebody may see or do more or less.', TAKE_OURS),
  'bot-missing': error('A bot is gone.', INSTALL),
  'bot-not-deployed': error('A bot has no code.', INSTALL),
  'bot-code-foreign': warning('A bot runs code that somebody else deployed.', TAKE_OURS),
  'bot-homeless': error(
    'A bot has no membership in the project, so its events fail.',
    `${INSTALL} It makes the bot anew, with a membership.`,
  ),
  'bot-policy': error(
    'A bot works under another access policy than its own, or under none and then sees the whole project.',
    'Run npx kap install --take-ours.',
  ),
  'bot-fails': error(
    'A bot fails when it is run with nothing to do.',
    'See its AuditEvents in the Medplum app; check that the server runs bots of its runtime (vmContextBotsEnabled, or AWS Lambda).',
  ),
  'bots-time-moved': error(
    'Bots are told another time than the clock’s: a rehearsal (kap journey --medplum) goes on here, or was killed.',
    'When none goes on, delete the secret KAP_AHEAD_MS (Medplum app: Project > Secrets). Never rehearse where patients are.',
  ),
  'cron-missing': error('A bot has lost its schedule.', 'Run npx kap install --take-ours.'),
  'subscription-missing': error('A Subscription is gone: its events reach nobody.', INSTALL),
  'subscription-off': error(
    'A Subscription is not active: its events reach nobody. Medplum turns one off after repeated failures.',
    'See its error, mend that, then run npx kap install --take-ours.',
  ),
  'subscription-dead': error('A Subscription leads to something that is not its bot.', 'Run npx kap install --take-ours.'),
  'events-stuck': error(
    'A change was stored and no bot heard of it in time.',
    'See whether Medplum’s workers and Redis run; its log names the queue SubscriptionQueue.',
  ),
  'event-failed': error('A bot heard of a change and failed.', 'See its AuditEvents in the Medplum app.'),
  'sweep-never': error('The sweep has never run.', 'See whether the feature cron is on, and whether Medplum’s workers run.'),
  'sweep-late': error(
    'The sweep has not run for more than 26 hours.',
    'See whether Medplum’s workers run; writing the Bot anew (npx kap install) renews its schedule.',
  ),
  'sweep-failing': warning('The last sweep could not look at some courses.', 'See the sweep’s AuditEvents in the Medplum app.'),
  'service-client-missing': error(
    'The client application of the service is gone.',
    `${INSTALL} Then give the service the new id and secret.`,
  ),
  'service-policy': error('The service works under another access policy than its own.', 'Run npx kap install --take-ours.'),
  'service-refused': error(
    'Medplum refuses the service’s own client id and secret.',
    'Put id and secret of “KAP Pathway service” into the tenant’s medplum part.',
  ),
  'service-not-admin': error(
    'Medplum does not let the service work as the people who use it: nobody can open the panel.',
    'Tick Admin at the client “KAP Pathway service” (Project > Clients > Access), or set the tenant’s medplum.onBehalfOf to false.',
  ),
  'ehr-unreachable': error(
    'The EHR’s FHIR server does not answer.',
    'Check tenant.fhirBase, the network and the EHR’s allow-list.',
  ),
  'smart-configuration-missing': error(
    'The EHR has no SMART configuration at its FHIR base.',
    'Check tenant.fhirBase: it ends before /.well-known/smart-configuration.',
  ),
  'smart-configuration-incomplete': error(
    'The EHR’s SMART configuration lacks its authorization or token endpoint.',
    'Ask the EHR’s vendor; a launch can’t work.',
  ),
  'smart-no-pkce': error('The EHR does not offer PKCE with S256.', 'Ask the EHR’s vendor; SMART App Launch 2 requires it.'),
  'smart-no-private-key': error(
    'The EHR does not take private_key_jwt.',
    'Register the service as a confidential client with a JWK set at the EHR.',
  ),
  'smart-other-issuer': error('The EHR names another issuer than the configuration.', 'Put the EHR’s issuer into tenant.issuer.'),
  'ehr-token-refused': error(
    'The EHR grants the service no token of its own.',
    'Check the client id, the registered JWK set and the scopes (tenant.smart.systemScope) at the EHR.',
  ),
  'ehr-scope-narrow': error(
    'The EHR’s token does not let the service read patients.',
    'Have the EHR grant the scopes of tenant.smart.systemScope to this client.',
  ),
  'ehr-clock-skew': error(
    'The EHR’s clock and this machine’s differ by more than 30 seconds.',
    'Synchronise both: signed hooks and tokens are refused.',
  ),
  'cds-keys-unreachable': error('The keys with which the EHR signs its hooks can’t be read.', 'Check tenant.cds.jwksUri.'),
  'cds-keys-unusable': error(
    'The EHR publishes no key of ES384 or RS384 with a key id.',
    'Ask the EHR’s vendor: CDS Hooks names these two.',
  ),
  'cds-key-expired': error(
    'A key with which the EHR signs its hooks has expired.',
    'Ask the EHR’s vendor to publish its new key.',
  ),
  'hooks-unreachable': error(
    'The service does not answer at its public address.',
    'See whether kap serve runs, and DNS, TLS and the reverse proxy before it.',
  ),
  'hooks-missing': error(
    'The service offers no CDS service at its public address.',
    'Something else answers there: check publicBaseUrl and the reverse proxy.',
  ),
  'service-not-ready': error('The service says that it can’t do its work.', 'See /readyz and the service’s log.'),
  'jwks-unpublished': error(
    'The service does not publish the key that this configuration signs with.',
    'Restart the service with this configuration; the EHR reads /.well-known/jwks.json.',
  ),
  'frame-ancestors': error(
    'The panel may not be framed by the EHR.',
    'Put the EHR’s origins into tenant.frameAncestors, and see that the reverse proxy leaves Content-Security-Policy alone.',
  ),
  'frame-none': note(
    'No EHR may frame the panel.',
    'Put the EHR’s origins into tenant.frameAncestors when the panel is to open inside the chart.',
  ),
} as const satisfies Readonly<Record<string, Entry>>;

export type FindingCode = keyof typeof CATALOGUE;

/** One thing that was found. */
export interface Finding extends Entry {
  readonly code: FindingCode;
  /** What it is about, such as an artifact's key or a tenant's id. */
  readonly about?: string;
  /** What was seen; no secret and no patient's data. */
  readonly detail?: string;
}

/** A finding with its words. */
export function finding(code: FindingCode, more: { readonly about?: string; readonly detail?: string } = {}): Finding {
  return { code, ...CATALOGUE[code], ...more };
}

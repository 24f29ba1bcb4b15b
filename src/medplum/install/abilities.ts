import type { ProjectInfo } from './project.ts';

/** What is missing for a whole installation, what to ask for, and what is lost without it. */
export interface Lack {
  readonly code: 'not-admin' | 'no-bots' | 'no-cron' | 'no-transactions' | 'terminology-validation';
  readonly what: string;
  readonly ask: string;
  readonly without: string;
  /** Whether nothing can be installed without it. */
  readonly blocking: boolean;
}

const LACKS: Readonly<Record<Lack['code'], Omit<Lack, 'code'>>> = {
  'not-admin': {
    what: 'The client application is not an administrator of the project.',
    ask: 'A project administrator opens Project > Clients > this client > Access in the Medplum app and ticks Admin (ProjectMembership.admin = true).',
    without: 'Nothing is installed: only an administrator can make bots that run and set who may see what.',
    blocking: true,
  },
  'no-bots': {
    what: 'The project may not run bots (feature bots).',
    ask: 'A super administrator of the Medplum server adds bots to Project.features; on Medplum Cloud, ask support.',
    without:
      'Forms, profiles, protocols and policies are installed; no bot is. The service still assesses at each launch and hook, but tasks, scores and holds are not kept true between them.',
    blocking: false,
  },
  'no-cron': {
    what: 'The project may not run bots by schedule (feature cron).',
    ask: 'A super administrator of the Medplum server adds cron to Project.features; on Medplum Cloud, ask support.',
    without:
      'The nightly sweep does not run by itself: what a lost event left behind stays until the next event of that patient.',
    blocking: false,
  },
  'no-transactions': {
    what: 'Transactions are not atomic in this project (feature transaction-bundles).',
    ask: 'A super administrator of the Medplum server adds transaction-bundles to Project.features; on Medplum Cloud, ask support.',
    without: 'A write that fails half way stays half done until the next event or sweep repeats it.',
    blocking: false,
  },
  // Seen on Medplum 5.1.29: the value set of media types can't be expanded, and so Medplum refuses its own Binary of a bot's code.
  'terminology-validation': {
    what: 'Medplum checks required bindings on write (feature validate-terminology), also against value sets that it can’t expand.',
    ask: 'A super administrator of the Medplum server takes validate-terminology out of Project.features when an installation is refused for a “terminology binding”.',
    without:
      'Where it stays on and FHIR’s own value sets are not loaded, bots can’t be made and tasks can’t be stored; kap doctor then says profile-closed.',
    blocking: false,
  },
};

/** What the project lacks, the blocking first. */
export function lacksOf({ isAdmin, features }: ProjectInfo): readonly Lack[] {
  const lacks = (feature: string): boolean => !features.includes(feature);
  const codes: Lack['code'][] = [
    ...(isAdmin ? [] : (['not-admin'] as const)),
    ...(lacks('bots') ? (['no-bots'] as const) : []),
    ...(lacks('cron') ? (['no-cron'] as const) : []),
    ...(lacks('transaction-bundles') ? (['no-transactions'] as const) : []),
    ...(features.includes('validate-terminology') ? (['terminology-validation'] as const) : []),
  ];
  return codes.map((code) => ({ code, ...LACKS[code] }));
}

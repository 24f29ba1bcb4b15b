import { ContentType } from '@medplum/core';
import type { Bot, ClientApplication, OperationDefinition, ProjectMembership, Resource, Subscription } from '@medplum/fhirtypes';
import { ACCESS_POLICIES, botPolicy } from './access-policies.ts';
import { type Artifact, ARTIFACT_TAG, BOT_IDENTIFIER, type Group, refTo } from './artifact.ts';
import type { BotManifest } from './bot-manifest.ts';
import type { Definition, Release, ReleasedBot, SiteProtocol } from './release.ts';

const EXTENSION = 'https://medplum.com/fhir/StructureDefinition';

/** How the key of a Subscription ends that is asked before a write is stored. */
export const BEFORE_WRITE = '-before-write';

/** What a site chooses of a release. */
export interface SiteChoices {
  readonly protocols: readonly SiteProtocol[];
  /** For a Medplum that is itself the EHR: its CDS Hooks bots. */
  readonly cdsBots: boolean;
  /** Bots that may refuse a write also do so before it is stored; the project's setting must allow it. */
  readonly preCommit: boolean;
  /** Whether bots may be installed and run by schedule; without the feature there is no use in writing them. */
  readonly bots: boolean;
  readonly cron: boolean;
}

const GROUP_OF: Readonly<Record<string, Group>> = {
  CodeSystem: 'terminology',
  ValueSet: 'terminology',
  ConceptMap: 'terminology',
  StructureDefinition: 'profiles',
  Questionnaire: 'forms',
  PlanDefinition: 'protocols',
};

/** Everything that should be in the project, in the order of installation. Pure: the same release and choices give the same list. */
export function desiredArtifacts(release: Release, choices: SiteChoices): readonly Artifact[] {
  const bots = choices.bots ? release.bots.filter(({ manifest }) => choices.cdsBots || manifest.cdsService === undefined) : [];
  return [
    ...release.definitions.map(definitionArtifact),
    ...choices.protocols.map(siteProtocolArtifact),
    ...Object.entries(ACCESS_POLICIES).map(([id, policy]) => tagged(`AccessPolicy/${id}`, 'access policies', policy)),
    ...bots.map(({ manifest }) => tagged(`AccessPolicy/kap-bot-${manifest.name}`, 'access policies', botPolicy(manifest))),
    ...bots.flatMap((bot) => botArtifacts(bot, choices)),
    ...release.operations.flatMap((operation) => operationArtifact(operation, bots)),
    ...bots.flatMap(({ manifest }) => subscriptionArtifacts(manifest, choices)),
    ...serviceArtifacts(),
  ];
}

function definitionArtifact(definition: Definition): Artifact {
  const key = `${definition.resourceType}/${definition.id ?? ''}`;
  return { key, group: GROUP_OF[definition.resourceType] ?? 'terminology', route: 'fhir', resource: withoutId(definition) };
}

function siteProtocolArtifact(protocol: SiteProtocol): Artifact {
  return { key: `PlanDefinition/${protocol.url}`, group: 'protocols', route: 'fhir', resource: withoutId(protocol) };
}

function withoutId(resource: Resource): Resource {
  const { id: _id, ...rest } = resource;
  return rest;
}

function tagged(key: string, group: Group, resource: Resource): Artifact {
  const route = resource.resourceType === 'Bot' || resource.resourceType === 'ClientApplication' ? 'admin' : 'fhir';
  const meta = { ...resource.meta, tag: [{ system: ARTIFACT_TAG, code: key }] };
  return { key, group, route, resource: { ...resource, meta } };
}

function botArtifacts({ manifest, code }: ReleasedBot, { cron }: SiteChoices): readonly Artifact[] {
  const { name, description, cdsService } = manifest;
  const key = `Bot/${name}`;
  const bot: Bot = {
    resourceType: 'Bot',
    identifier: [{ system: BOT_IDENTIFIER, value: name }],
    name: `KAP ${name}`,
    description,
    // The console of a bot could name a patient; what went wrong is in its answer.
    auditEventDestination: ['resource'],
    ...(cron && manifest.cron !== undefined ? { cronString: manifest.cron } : {}),
    ...(cdsService === undefined ? {} : { cdsService: cdsService as NonNullable<Bot['cdsService']> }),
  };
  return [
    tagged(key, 'bots', bot),
    membershipArtifact(key, `AccessPolicy/kap-bot-${name}`, 'bots'),
    {
      key: `Code/${name}`,
      group: 'bots',
      route: 'deploy',
      owner: key,
      resource: { resourceType: 'Binary', contentType: ContentType.JAVASCRIPT, data: code },
    },
  ];
}

function membershipArtifact(owner: string, policy: string, group: Group): Artifact {
  const resource = {
    resourceType: 'ProjectMembership',
    profile: { reference: refTo(owner) },
    accessPolicy: { reference: refTo(policy) },
  } as ProjectMembership;
  return { key: `Membership/${owner}`, group, route: 'membership', owner, resource };
}

function operationArtifact(operation: OperationDefinition, bots: readonly ReleasedBot[]): readonly Artifact[] {
  const bot = bots.find(({ manifest }) => manifest.operation === operation.id);
  // An operation that nobody answers would be an error for whoever calls it.
  if (bot === undefined) return [];
  const implementation = {
    url: `${EXTENSION}/operationDefinition-implementation`,
    valueReference: { reference: refTo(`Bot/${bot.manifest.name}`) },
  };
  const resource = { ...operation, extension: [...(operation.extension ?? []), implementation] };
  return [
    { key: `OperationDefinition/${operation.id ?? ''}`, group: 'operations', route: 'fhir', resource: withoutId(resource) },
  ];
}

function subscriptionArtifacts(manifest: BotManifest, { preCommit }: SiteChoices): readonly Artifact[] {
  const seen = new Map<string, number>();
  const usual = manifest.subscriptions.map((one) => {
    const type = one.criteria.split('?')[0] ?? '';
    const nth = (seen.get(type) ?? 0) + 1;
    seen.set(type, nth);
    const key = `Subscription/${manifest.name}-${type}${nth === 1 ? '' : `-${String(nth)}`}`;
    return tagged(key, 'subscriptions', buildSubscription(manifest, one));
  });
  // A Subscription of its own: Medplum leaves those before the write out after it.
  const plain = manifest.subscriptions.find(({ fhirPath, interaction }) => fhirPath === undefined && interaction === undefined);
  if (!preCommit || !manifest.preCommit || plain === undefined) return usual;
  const before = buildSubscription(manifest, plain);
  before.extension = [{ url: `${EXTENSION}/pre-commit-bot`, valueBoolean: true }];
  return [...usual, tagged(`Subscription/${manifest.name}${BEFORE_WRITE}`, 'subscriptions', before)];
}

function buildSubscription({ name }: BotManifest, from: BotManifest['subscriptions'][number]): Subscription {
  const extension = [
    ...(from.interaction === undefined
      ? []
      : [{ url: `${EXTENSION}/subscription-supported-interaction`, valueCode: from.interaction }]),
    ...(from.fhirPath === undefined ? [] : [{ url: `${EXTENSION}/fhir-path-criteria-expression`, valueString: from.fhirPath }]),
  ];
  return {
    resourceType: 'Subscription',
    status: 'active',
    reason: `KAP ${name}`,
    criteria: from.criteria,
    channel: { type: 'rest-hook', endpoint: refTo(`Bot/${name}`), payload: ContentType.FHIR_JSON },
    ...(extension.length > 0 ? { extension } : {}),
  };
}

/** Key of the client application that the service signs in with. */
export const SERVICE_CLIENT = 'ClientApplication/kap-service';

function serviceArtifacts(): readonly Artifact[] {
  const client: ClientApplication = {
    resourceType: 'ClientApplication',
    name: 'KAP Pathway service',
    description: 'The KAP service signs in with this client (kap serve, tenant.medplum).',
  };
  return [
    tagged(SERVICE_CLIENT, 'service client', client),
    membershipArtifact(SERVICE_CLIENT, 'AccessPolicy/kap-integration-service', 'service client'),
  ];
}

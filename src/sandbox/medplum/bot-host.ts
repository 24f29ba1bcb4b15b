import { ContentType, createReference, normalizeErrorString, resourceMatchesSubscriptionCriteria } from '@medplum/core';
import type { MedplumClient, WithId } from '@medplum/core';
import type { AuditEvent, Bot, Reference, Resource, Subscription } from '@medplum/fhirtypes';
import type { BotManifest } from '../../medplum/install/bot-manifest.ts';
import type { SandboxRepository } from '../store/repository.ts';
import type { StoreEvent } from '../store/resource-store.ts';
import { loadBot, loadBotCode } from './bot-runtime.ts';
import type { LoadedBot } from './bot-runtime.ts';

/** A criterion alone, or with Medplum's extensions, as a bot's manifest says them. */
type BotSubscription = string | BotManifest['subscriptions'][number];

export interface BotDefinition {
  readonly name: string;
  /** The built CommonJS bundle. */
  readonly bundlePath: string;
  readonly subscriptions: readonly BotSubscription[];
  /**
   * Five fields. With a step in the minutes the sandbox runs the bot whenever its clock is moved, and every five minutes; else once
   * at every midnight (UTC) that passes or is jumped over.
   */
  readonly cron?: string;
}

/** What became of one run. */
export interface BotRun {
  readonly bot: string;
  /** `Type/id` that fired it; undefined for cron. */
  readonly reference: string | undefined;
  readonly interaction: 'create' | 'update' | 'delete' | 'cron';
  readonly at: string;
  readonly ms: number;
  /** The bot's answer, or why it threw. A bot that throws is not run again, as on Medplum. */
  readonly outcome: { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: string };
}

const MEDPLUM = 'https://medplum.com/fhir/StructureDefinition';
const BOT_IDENTIFIER = 'https://kap-pathway.org/fhir/sid/kap-bot';
const KEPT_RUNS = 1000;
const NOW_SECRET = 'KAP_NOW';

interface InstalledBot {
  readonly definition: BotDefinition;
  readonly resource: WithId<Bot>;
  loaded: LoadedBot | undefined;
  /** Whether it was deployed over the API; such a bot's runs leave an AuditEvent each, as on Medplum. */
  readonly deployed?: boolean;
  /** Signed in as this bot. */
  client: MedplumClient | undefined;
}

/** Matches commits with the store's Subscriptions and runs bots one after another, in the order of the commits. */
export class BotHost {
  readonly runs: BotRun[] = [];
  readonly #repo: SandboxRepository;
  readonly #client: (bot: string) => Promise<MedplumClient>;
  readonly #now: () => string;
  readonly #bots = new Map<string, InstalledBot>();
  #tail: Promise<void> = Promise.resolve();
  #pending = 0;

  /** `client` signs a bot (`Bot/id`) in. */
  constructor(repo: SandboxRepository, client: (bot: string) => Promise<MedplumClient>, now: () => string) {
    this.#repo = repo;
    this.#client = client;
    this.#now = now;
    repo.onCommit((events) => {
      // As on Medplum, the Subscriptions of the moment of the write count, not those of its delivery.
      const subscriptions = this.#subscriptions();
      if (subscriptions.length === 0) return;
      for (const event of events) this.#enqueue(() => this.#dispatch(event, subscriptions));
    });
  }

  /** Writes the Bot and its Subscriptions unless they are there (from a snapshot) already. */
  async install(definitions: readonly BotDefinition[]): Promise<void> {
    for (const definition of definitions) {
      const identifier = { system: BOT_IDENTIFIER, value: definition.name };
      const [found] = this.#repo.store.byIdentifier('Bot', `${identifier.system}|${identifier.value}`);
      const bot: Bot = { resourceType: 'Bot', name: definition.name, identifier: [identifier], runtimeVersion: 'vmcontext' };
      if (definition.cron) bot.cronString = definition.cron;
      const resource = found?.resourceType === 'Bot' ? found : await this.#repo.createResource<Bot>(bot);
      this.#bots.set(`Bot/${resource.id}`, { definition, resource, loaded: undefined, client: undefined });
      const existing = this.#subscriptions().map(({ criteria, channel }) => `${channel.endpoint} ${criteria}`);
      for (const subscription of definition.subscriptions.map((one) =>
        buildSubscription(one, definition.name, `Bot/${resource.id}`),
      )) {
        const key = `${subscription.channel.endpoint} ${subscription.criteria}`;
        if (!existing.includes(key)) await this.#repo.createResource(subscription);
      }
    }
  }

  /** Takes code that was deployed over the API; from now on the Bot's Subscriptions and schedule run it. */
  deploy(resource: WithId<Bot>, code: string): void {
    const { name = '', cronString } = resource;
    const definition = { name, bundlePath: '', subscriptions: [], ...(cronString === undefined ? {} : { cron: cronString }) };
    this.#bots.set(`Bot/${resource.id}`, {
      definition,
      resource,
      loaded: loadBotCode(name, code),
      client: undefined,
      deployed: true,
    });
  }

  /** Runs a bot at once, as `$execute` does; undefined when it has no code. */
  async execute(reference: string, input: unknown): Promise<BotRun['outcome'] | undefined> {
    const bot = this.#bots.get(reference);
    return bot === undefined ? undefined : this.#execute(bot, { interaction: 'create', input });
  }

  /** Queues every bot that has a cron of one kind. */
  runCron(kind: 'daily' | 'often'): void {
    for (const bot of this.#bots.values()) {
      const isOften = bot.definition.cron?.startsWith('*/') === true;
      if (bot.definition.cron && isOften === (kind === 'often'))
        this.#enqueue(() => this.#run(bot, { interaction: 'cron', input: bot.resource }));
    }
  }

  async whenIdle(): Promise<void> {
    while (this.#pending > 0) await this.#tail;
  }

  #enqueue(work: () => Promise<void>): void {
    this.#pending += 1;
    // Only matching can throw here (a FHIRPath criterion that does not evaluate): it then counts as no match.
    this.#tail = this.#tail
      .then(work)
      .catch(() => undefined)
      .finally(() => {
        this.#pending -= 1;
      });
  }

  #subscriptions(): Subscription[] {
    return [...this.#repo.store.all('Subscription')].filter((one) => one.resourceType === 'Subscription');
  }

  async #dispatch({ interaction, resource, previous }: StoreEvent, subscriptions: readonly Subscription[]): Promise<void> {
    if (resource.resourceType === 'AuditEvent') return;
    for (const subscription of subscriptions) {
      const bot = this.#bots.get(subscription.channel.endpoint ?? '');
      const type = subscription.criteria.split('?')[0];
      if (!bot || subscription.status !== 'active' || type !== resource.resourceType) continue;
      const matches = await resourceMatchesSubscriptionCriteria({
        resource,
        subscription,
        context: { interaction },
        getPreviousResource: () => Promise.resolve(interaction === 'delete' ? resource : previous),
      });
      if (!matches) continue;
      const input = interaction === 'delete' ? { deletedResource: resource } : resource;
      await this.#run(bot, { interaction, input, resource, subscription: `Subscription/${subscription.id ?? ''}` });
    }
  }

  async #run(
    bot: InstalledBot,
    job: { interaction: BotRun['interaction']; input: unknown; resource?: WithId<Resource>; subscription?: string },
  ): Promise<void> {
    const startedMs = performance.now();
    const at = this.#now();
    const outcome = await this.#execute(bot, job);
    if (bot.deployed === true) await this.#repo.createResource(auditEvent(bot, { at, outcome, resource: job.resource }));
    const reference = job.resource && `${job.resource.resourceType}/${job.resource.id}`;
    const ms = performance.now() - startedMs;
    this.runs.push({ bot: bot.definition.name, reference, interaction: job.interaction, at, ms, outcome });
    if (this.runs.length > KEPT_RUNS) this.runs.shift();
  }

  async #execute(
    bot: InstalledBot,
    {
      interaction,
      input,
      resource,
      subscription,
    }: { interaction: string; input: unknown; resource?: Resource; subscription?: string },
  ): Promise<BotRun['outcome']> {
    const headers: Record<string, string> = subscription
      ? { 'X-Medplum-Subscription': subscription, 'X-Medplum-Interaction': interaction }
      : {};
    if (interaction === 'delete' && resource)
      headers['X-Medplum-Deleted-Resource'] = `${resource.resourceType}/${resource.id ?? ''}`;
    try {
      bot.loaded ??= loadBot(bot.definition.name, bot.definition.bundlePath);
      const event = {
        bot: createReference(bot.resource) as Reference<Bot>,
        contentType: ContentType.FHIR_JSON,
        // The bot gets its own copy, as over the wire.
        input: JSON.parse(JSON.stringify(input)) as unknown,
        // How a bot learns the sandbox's clinical time; no such secret exists on a real Medplum.
        secrets: { [NOW_SECRET]: { name: NOW_SECRET, valueString: this.#now() } },
        headers,
      };
      bot.client ??= await this.#client(`Bot/${bot.resource.id}`);
      return { ok: true, result: await bot.loaded.run(bot.client, event) };
    } catch (error) {
      return { ok: false, error: normalizeErrorString(error) };
    }
  }
}

function auditEvent(
  { resource: bot }: InstalledBot,
  { at, outcome, resource }: { at: string; outcome: BotRun['outcome']; resource: WithId<Resource> | undefined },
): AuditEvent {
  const reference = createReference(bot);
  return {
    resourceType: 'AuditEvent',
    type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110100' },
    recorded: at,
    outcome: outcome.ok ? '0' : '4',
    agent: [{ who: reference, requestor: true }],
    source: { observer: reference },
    entity: [bot, ...(resource === undefined ? [] : [resource])].map((one) => ({ what: createReference(one) })),
  };
}

function buildSubscription(from: BotSubscription, name: string, endpoint: string): Subscription {
  const { criteria, interaction, fhirPath } = typeof from === 'string' ? { criteria: from } : from;
  const extension = [
    ...(interaction ? [{ url: `${MEDPLUM}/subscription-supported-interaction`, valueCode: interaction }] : []),
    ...(fhirPath ? [{ url: `${MEDPLUM}/fhir-path-criteria-expression`, valueString: fhirPath }] : []),
  ];
  return {
    resourceType: 'Subscription',
    status: 'active',
    reason: name,
    criteria,
    channel: { type: 'rest-hook', endpoint, payload: ContentType.FHIR_JSON },
    ...(extension.length > 0 ? { extension } : {}),
  };
}

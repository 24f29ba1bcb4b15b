import type { Bundle, Resource } from '@medplum/fhirtypes';
import { SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import type { SigningKey } from '../auth/keys.ts';

/** One service of a CDS Hooks discovery. */
export interface DiscoveredService {
  readonly id: string;
  readonly hook: string;
  readonly prefetch?: Readonly<Record<string, string>>;
}

/** What one service answered to one hook; `error` says why there are no cards. */
export interface ServiceAnswer {
  readonly id: string;
  /** HTTP status; 0 when nothing came back. */
  readonly status: number;
  readonly ms: number;
  readonly cards?: unknown;
  readonly error?: string;
}

export interface HookClientOptions {
  /** `https://host/cds-services`. */
  readonly servicesUrl: string;
  /** Issuer of the EHR's CDS Hooks tokens. */
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly key: SigningKey;
  readonly fetch: typeof fetch;
  readonly timeoutMs?: number;
}

/** The context of a hook, without what the EHR adds itself. */
export interface HookContext {
  readonly userId: string;
  readonly patientId: string;
  readonly encounterId?: string;
  readonly selections?: readonly string[];
  readonly draftOrders?: Bundle;
  readonly appointments?: Bundle;
}

/** What the EHR sends along with the context. */
export interface HookExtras {
  readonly fhirServer: string;
  readonly fhirAuthorization: object;
  readonly prefetch: (service: DiscoveredService) => Promise<Record<string, Resource | null>>;
}

const DISCOVERY_LIFETIME_MS = 60_000;
const TOKEN_LIFETIME_S = 300;
const DEFAULT_TIMEOUT_MS = 10_000;

/** Calls CDS services as a real EHR does: discovery kept for a minute, each call with its own signed JWT. */
export class HookClient {
  readonly #options: HookClientOptions;
  #discovered: { readonly services: readonly DiscoveredService[]; readonly untilMs: number } | undefined;

  constructor(options: HookClientOptions) {
    this.#options = options;
  }

  /** Services of the discovery; throws when the discovery fails. */
  async discover(): Promise<readonly DiscoveredService[]> {
    if (this.#discovered && this.#discovered.untilMs > Date.now()) return this.#discovered.services;
    const response = await this.#send('GET', this.#options.servicesUrl);
    if (!response.ok) throw new Error(`Discovery answered ${response.status}`);
    const { services } = (await response.json()) as { services: readonly DiscoveredService[] };
    this.#discovered = { services, untilMs: Date.now() + DISCOVERY_LIFETIME_MS };
    return services;
  }

  /** Fires a hook at every service that listens to it; a service that fails does not hide the others. Never throws. */
  async fire(hook: string, context: HookContext, extras: HookExtras): Promise<ServiceAnswer[]> {
    try {
      const services = (await this.discover()).filter((service) => service.hook === hook);
      return await Promise.all(services.map((service) => this.#call(service, context, extras)));
    } catch {
      return [{ id: 'discovery', status: 0, ms: 0, error: 'The CDS services could not be discovered' }];
    }
  }

  /** Sends feedback on cards; gives the service's HTTP status. */
  async feedback(service: string, feedback: unknown): Promise<number> {
    const url = `${this.#options.servicesUrl}/${encodeURIComponent(service)}/feedback`;
    const response = await this.#send('POST', url, { feedback });
    await response.body?.cancel();
    return response.status;
  }

  async #call(service: DiscoveredService, context: HookContext, extras: HookExtras): Promise<ServiceAnswer> {
    const startedMs = performance.now();
    const elapsed = (): number => Math.round((performance.now() - startedMs) * 10) / 10;
    try {
      const body = {
        hook: service.hook,
        hookInstance: randomUUID(),
        fhirServer: extras.fhirServer,
        fhirAuthorization: extras.fhirAuthorization,
        context,
        prefetch: await extras.prefetch(service),
      };
      const response = await this.#send('POST', `${this.#options.servicesUrl}/${encodeURIComponent(service.id)}`, body);
      const answer = (await response.json().catch(() => undefined)) as { cards?: unknown } | undefined;
      if (response.ok && Array.isArray(answer?.cards))
        return { id: service.id, status: response.status, ms: elapsed(), cards: answer.cards };
      return { id: service.id, status: response.status, ms: elapsed(), error: `The service answered ${response.status}` };
    } catch (error) {
      const reason = error instanceof Error && error.name === 'TimeoutError' ? 'did not answer in time' : 'could not be reached';
      return { id: service.id, status: 0, ms: elapsed(), error: `The service ${reason}` };
    }
  }

  async #send(method: 'GET' | 'POST', url: string, body?: object): Promise<Response> {
    const headers: Record<string, string> = { Authorization: `Bearer ${await this.#token(url)}`, Accept: 'application/json' };
    if (body) headers['Content-Type'] = 'application/json';
    const signal = AbortSignal.timeout(this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    return this.#options.fetch(url, {
      method,
      headers,
      signal,
      redirect: 'error',
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  #token(audience: string): Promise<string> {
    const { key, issuer, jwksUrl } = this.#options;
    return new SignJWT({})
      .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT', jku: jwksUrl })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_LIFETIME_S}s`)
      .setJti(randomUUID())
      .sign(key.privateKey);
  }
}
